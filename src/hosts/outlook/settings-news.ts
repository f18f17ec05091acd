import type { SettingChanges } from '../../ports/account-settings';

/** Carries what one page of the add-in has saved in the mailbox account to the other pages that are open. */
export interface SettingsNews {
  tell(changes: SettingChanges): void;
  /** @param take called with what another page has saved */
  listen(take: (changes: SettingChanges) => void): void;
}

/**
 * The pages of one account on one device hear of each other: each has loaded the settings at its start and saves them whole
 * (see QUIRKS.md, 12). Nothing leaves the browser, and only pages of our own address can listen.
 * Null where the platform has no such channel or does not say whose account it is.
 */
export function openSettingsNews(office: typeof Office): SettingsNews | null {
  const profile = office.context.mailbox.userProfile as Office.UserProfile | undefined;
  if (typeof BroadcastChannel === 'undefined' || !profile?.emailAddress) return null;
  const channel = new BroadcastChannel(`undertone-settings:${profile.emailAddress.toLowerCase()}`);
  return {
    tell(changes) {
      channel.postMessage([...changes]);
    },
    listen(take) {
      channel.onmessage = ({ data }: MessageEvent<[string, unknown][]>) => {
        take(new Map(data));
      };
    },
  };
}
