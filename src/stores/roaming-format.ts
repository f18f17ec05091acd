import { CUSTOMER_TYPES, type CustomerType, type SenderHistory } from '../core/model';
import type { SenderNote } from '../notes/sender-note';
import { NotesError } from '../ports/notes-store';

/** First element of every stored note; a higher one was written by a newer Undertone. */
export const FORMAT_VERSION = 1;

/**
 * A note as it is stored: a list instead of named fields, because the mailbox account gives 32 KB for everything and counts
 * every quotation mark twice. The address is in the key.
 */
export type StoredNote = readonly [
  version: number,
  text: string,
  textAt: string,
  customerTypes: readonly CustomerType[] | null,
  customerTypesAt: string,
  counts: readonly [messages: number, orders: number, threats: number, carriedOut: number],
  historyAt: string,
];

/** @throws {NotesError} `failed` when the note has no address to be found by */
export function packNote(note: SenderNote): StoredNote {
  const { address, text, customerTypes, history, ...forgotten } = note;
  if (address.trim() === '') throw new NotesError('failed', 'a note needs an address');
  // A new field of the note that is not stored yet fails to compile here.
  forgotten satisfies Record<string, never>;
  const { messages, orders, threats, carriedOut } = history.value;
  return [
    FORMAT_VERSION,
    text.value,
    text.at,
    customerTypes.value,
    customerTypes.at,
    [messages, orders, threats, carriedOut],
    history.at,
  ];
}

/** Version of a stored value; null when it is no note at all. */
export function versionOf(stored: unknown): number | null {
  const [version] = Array.isArray(stored) ? (stored as unknown[]) : [];
  return typeof version === 'number' ? version : null;
}

/** The note stored under an address; null when the value is damaged or of another version. */
export function unpackNote(address: string, stored: unknown): SenderNote | null {
  if (versionOf(stored) !== FORMAT_VERSION) return null;
  const [, text, textAt, types, typesAt, counts, historyAt] = stored as unknown[];
  const history = unpackCounts(counts);
  const customerTypes = types === null ? null : unpackTypes(types);
  if (typeof text !== 'string' || history === null || customerTypes === undefined) return null;
  if (!isText(textAt) || !isText(typesAt) || !isText(historyAt)) return null;
  return {
    address,
    text: { value: text, at: textAt },
    customerTypes: { value: customerTypes, at: typesAt },
    history: { value: history, at: historyAt },
  };
}

function unpackTypes(types: unknown): CustomerType[] | undefined {
  if (!Array.isArray(types)) return undefined;
  return CUSTOMER_TYPES.filter((type) => types.includes(type));
}

function unpackCounts(counts: unknown): SenderHistory | null {
  if (!Array.isArray(counts) || counts.length !== 4 || !counts.every(isCount)) return null;
  const [messages, orders, threats, carriedOut] = counts as [number, number, number, number];
  return { messages, orders, threats, carriedOut };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
