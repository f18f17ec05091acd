import { ASKS, MOTIVES, PRESSURES, type AnsweredMail, type FloorPrice, type Heat } from '../core/model';
import { fingerprint } from '../notes/fingerprint';
import type { AccountSettings } from '../ports/account-settings';
import type { AnsweredMails, AnsweredNote } from '../ports/answered-mails';

const KEY = 'answered';
/** Conversations kept; they share the little room that the notes leave free. */
export const MOST_ANSWERED = 6;

/** One conversation as it is stored: a list, because names would take more room than what they name. */
type Stored = readonly [
  conversation: string,
  heat: number,
  motive: string,
  pressure: string,
  asks: readonly string[],
  customerName: string,
  floor: readonly [amount: number, currency: string] | null,
];

/** The last few answered mails in the settings of the mailbox account, where also a runtime without a page finds them. */
export function roamingAnswered(settings: AccountSettings): AnsweredMails {
  const all = (): readonly Stored[] => {
    const value = settings.get(KEY);
    return Array.isArray(value) ? (value as unknown[]).filter(isStored) : [];
  };
  return {
    get(conversation) {
      const found = all().find(([id]) => id === shortId(conversation));
      return found === undefined ? null : unpack(found);
    },
    put: (conversation, note) =>
      settings.change(() => {
        const id = shortId(conversation);
        const others = all().filter(([other]) => other !== id);
        return new Map([[KEY, [...others, pack(id, note)].slice(-MOST_ANSWERED)]]);
      }),
  };
}

function pack(id: string, { mail, floor }: AnsweredNote): Stored {
  const { heat, motive, pressure, asks, customerName } = mail;
  const lowest = floor === null ? null : ([floor.amount, floor.currency] as const);
  return [id, heat, motive, pressure, asks.slice(0, 6), customerName.slice(0, 60), lowest];
}

function unpack([, heat, motive, pressure, asks, customerName, floor]: Stored): AnsweredNote {
  const mail: AnsweredMail = {
    heat: heat as Heat,
    motive: [...MOTIVES, 'none' as const].find((one) => one === motive) ?? 'none',
    pressure: PRESSURES.find((one) => one === pressure) ?? 'none',
    asks: ASKS.filter((ask) => asks.includes(ask)),
    customerName,
  };
  const lowest: FloorPrice | null = floor === null ? null : { amount: floor[0], currency: floor[1] };
  return { mail, floor: lowest };
}

function isStored(value: unknown): value is Stored {
  if (!Array.isArray(value) || value.length !== 7) return false;
  const [id, heat, motive, pressure, asks, name, floor] = value as unknown[];
  const texts = [id, motive, pressure, name];
  const isFloor =
    floor === null || (Array.isArray(floor) && typeof floor[0] === 'number' && typeof floor[1] === 'string');
  return (
    texts.every((text) => typeof text === 'string') &&
    [0, 1, 2, 3].includes(heat as number) &&
    Array.isArray(asks) &&
    isFloor
  );
}

/** Conversation ids of Outlook are longer than what is kept of them; a short number tells a handful apart. */
const shortId = (conversation: string): string => fingerprint(conversation).toString(36);
