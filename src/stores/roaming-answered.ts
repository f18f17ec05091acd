import { fingerprint } from '../notes/fingerprint';
import type { AccountSettings } from '../ports/account-settings';
import type { AnsweredMails } from '../ports/answered-mails';
import { isStoredAnswer, packAnswer, unpackAnswer, type StoredAnswer } from './answered-format';

const KEY = 'answered';
/** Conversations kept; they share the little room that the notes leave free. */
export const MOST_ANSWERED = 6;

/** The last few answered mails in the settings of the mailbox account, where also a runtime without a page finds them. */
export function roamingAnswered(settings: AccountSettings): AnsweredMails {
  const all = (): readonly StoredAnswer[] => {
    const value = settings.get(KEY);
    return Array.isArray(value) ? (value as unknown[]).filter(isStoredAnswer) : [];
  };
  return {
    get(conversation) {
      const found = all().find(([id]) => id === shortId(conversation));
      return found === undefined ? null : unpackAnswer(found);
    },
    put: (conversation, note) =>
      settings.change(() => {
        const id = shortId(conversation);
        const others = all().filter(([other]) => other !== id);
        return new Map([[KEY, [...others, packAnswer(id, note)].slice(-MOST_ANSWERED)]]);
      }),
  };
}

/** Conversation ids of Outlook are longer than what is kept of them; a short number tells a handful apart. */
const shortId = (conversation: string): string => fingerprint(conversation).toString(36);
