import type { AccountSettings, SettingChanges } from '../../ports/account-settings';
import { HostError } from '../../ports/mail-host';
import { CALL_TIMEOUT, officeCall } from './office-call';

/**
 * The settings Outlook keeps for an add-in in the mailbox account. The library holds them in memory and saves them as a whole,
 * so changes wait for each other, and one that could not be saved is undone lest it be saved along with the next.
 */
export class RoamingSettings implements AccountSettings {
  readonly #settings: Office.RoamingSettings;
  readonly #timeout: number;
  #lastChange: Promise<void> = Promise.resolve();

  /** @param timeout milliseconds a save may take */
  constructor(office: typeof Office, timeout = CALL_TIMEOUT) {
    this.#settings = office.context.roamingSettings;
    this.#timeout = timeout;
  }

  get(key: string): unknown {
    return this.#settings.get(key) as unknown;
  }

  change(plan: () => SettingChanges): Promise<void> {
    const turn = this.#lastChange.then(() => this.#carryOut(plan()));
    this.#lastChange = turn.catch(() => undefined);
    return turn;
  }

  async #carryOut(changes: SettingChanges): Promise<void> {
    if (changes.size === 0) return;
    const before = new Map([...changes.keys()].map((key) => [key, this.get(key)]));
    this.#apply(changes);
    try {
      await this.#save();
    } catch (error) {
      this.#apply(before);
      throw error;
    }
  }

  /** Saving fails now and then for no reason and works at once when tried again (see QUIRKS.md). */
  async #save(): Promise<void> {
    const save = (): Promise<void> =>
      officeCall<void>((done) => this.#settings.saveAsync(done), this.#timeout);
    try {
      await save();
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== 'failed') throw error;
      await save();
    }
  }

  #apply(changes: SettingChanges): void {
    for (const [key, value] of changes) {
      if (value === undefined) this.#settings.remove(key);
      else this.#settings.set(key, value);
    }
  }
}
