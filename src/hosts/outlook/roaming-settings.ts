import type { AccountSettings, SettingChanges } from '../../ports/account-settings';
import { HostError } from '../../ports/mail-host';
import { CALL_TIMEOUT, officeCall } from './office-call';
import type { SettingsNews } from './settings-news';

interface RoamingOptions {
  /** Milliseconds a save may take. */
  readonly timeout?: number;
  /** Not needed where nothing is saved. */
  readonly news?: SettingsNews | null;
}

/** Milliseconds within which news from another page may have crossed a save from here. */
const CROSSING = 2000;

/**
 * The settings Outlook keeps for an add-in in the mailbox account. The library holds them in memory and saves them as a whole,
 * so changes wait for each other, and one that could not be saved is undone lest it be saved along with the next. What another
 * open page has saved is taken over, lest the next save from here undo it.
 */
export class RoamingSettings implements AccountSettings {
  readonly #settings: Office.RoamingSettings;
  readonly #timeout: number;
  readonly #news: SettingsNews | null;
  #lastChange: Promise<void> = Promise.resolve();
  /** When the last save from here ended; Infinity while one is under way. */
  #lastSaved = -Infinity;

  constructor(office: typeof Office, { timeout = CALL_TIMEOUT, news = null }: RoamingOptions = {}) {
    this.#settings = office.context.roamingSettings;
    this.#timeout = timeout;
    this.#news = news;
    news?.listen((changes) => this.#takeOver(changes));
  }

  get(key: string): unknown {
    return this.#settings.get(key) as unknown;
  }

  change(plan: () => SettingChanges): Promise<void> {
    return this.#inTurn(() => this.#carryOut(plan()));
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#lastChange.then(work);
    this.#lastChange = turn.catch(() => undefined);
    return turn;
  }

  /** A save from here that crossed the other has gone without the news, and may have been the later one. */
  #takeOver(changes: SettingChanges): void {
    const saveAgain = Date.now() - this.#lastSaved < CROSSING;
    void this.#inTurn(async () => {
      this.#apply(changes);
      if (saveAgain) await this.#save();
    }).catch(() => undefined);
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
    this.#news?.tell(changes);
  }

  /** Saving fails now and then for no reason and works at once when tried again (see QUIRKS.md). */
  async #save(): Promise<void> {
    const save = (): Promise<void> =>
      officeCall<void>((done) => this.#settings.saveAsync(done), this.#timeout);
    this.#lastSaved = Infinity;
    try {
      await save();
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== 'failed') throw error;
      await save();
    } finally {
      this.#lastSaved = Date.now();
    }
  }

  #apply(changes: SettingChanges): void {
    for (const [key, value] of changes) {
      if (value === undefined) this.#settings.remove(key);
      else this.#settings.set(key, value);
    }
  }
}
