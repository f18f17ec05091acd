import type { AccountSettings } from '../../ports/account-settings';
import { HostError } from '../../ports/mail-host';
import { CALL_TIMEOUT, officeCall } from './office-call';

/**
 * The settings Outlook keeps for an add-in in the mailbox account.
 * @param timeout milliseconds a save may take
 */
export function roamingSettings(office: typeof Office, timeout = CALL_TIMEOUT): AccountSettings {
  const settings = office.context.roamingSettings;
  const save = (): Promise<void> => officeCall<void>((done) => settings.saveAsync(done), timeout);
  return {
    get: (key) => settings.get(key) as unknown,
    set: (key, value) => settings.set(key, value),
    remove: (key) => settings.remove(key),
    async save() {
      try {
        await save();
      } catch (error) {
        // Saving fails now and then for no reason and works at once when tried again (see QUIRKS.md).
        if (!(error instanceof HostError) || error.code !== 'failed') throw error;
        await save();
      }
    },
  };
}
