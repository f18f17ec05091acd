import type { AccountSettings } from '../ports/account-settings';
import type { PaneSettings } from '../ports/pane-settings';

/** The pane's own settings in the mailbox account; the space the notes leave free is for them. */
export function roamingPaneSettings(settings: AccountSettings): PaneSettings {
  return {
    get(key) {
      const value = settings.get(`pane:${key}`);
      return typeof value === 'string' ? value : null;
    },
    set: (key, value) => settings.change(() => new Map([[`pane:${key}`, value]])),
  };
}
