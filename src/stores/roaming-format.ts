import { CUSTOMER_TYPES, type CustomerType, type SenderHistory } from '../core/model';
import { EMPTY_LEDGER, isEmptyLedger } from '../notes/ledger';
import type { SenderNote } from '../notes/sender-note';
import { NotesError } from '../ports/notes-store';
import { packLedger, unpackLedger, type StoredLedger } from './roaming-ledger';

/** First element of every stored note; a higher one was written by a newer Undertone. */
export const FORMAT_VERSION = 2;
/** A note without a ledger is written as it was before there were any, so that an older Undertone can read it. */
const WITHOUT_LEDGER = 1;

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
  ledger?: StoredLedger,
];

/** @throws {NotesError} `failed` when the note has no address to be found by */
export function packNote(note: SenderNote): StoredNote {
  const { address, text, customerTypes, history, ledger, ...forgotten } = note;
  if (address.trim() === '') throw new NotesError('failed', 'a note needs an address');
  // A new field of the note that is not stored yet fails to compile here.
  forgotten satisfies Record<string, never>;
  const { messages, orders, threats, carriedOut } = history.value;
  const isBare = isEmptyLedger(ledger);
  return [
    isBare ? WITHOUT_LEDGER : FORMAT_VERSION,
    text.value,
    text.at,
    customerTypes.value,
    customerTypes.at,
    [messages, orders, threats, carriedOut],
    history.at,
    ...(isBare ? ([] as const) : ([packLedger(ledger)] as const)),
  ];
}

/** Version of a stored value; null when it is no note at all. */
export function versionOf(stored: unknown): number | null {
  const [version] = Array.isArray(stored) ? (stored as unknown[]) : [];
  return typeof version === 'number' ? version : null;
}

/** The note stored under an address; null when the value is damaged or of another version. */
export function unpackNote(address: string, stored: unknown): SenderNote | null {
  const version = versionOf(stored);
  if (version !== FORMAT_VERSION && version !== WITHOUT_LEDGER) return null;
  const [, text, textAt, types, typesAt, counts, historyAt, packed] = stored as unknown[];
  const ledger = version === WITHOUT_LEDGER ? EMPTY_LEDGER : unpackLedger(packed);
  const history = unpackCounts(counts);
  const customerTypes = types === null ? null : unpackTypes(types);
  if (typeof text !== 'string' || history === null || customerTypes === undefined) return null;
  if (ledger === null) return null;
  if (!isText(textAt) || !isText(typesAt) || !isText(historyAt)) return null;
  return {
    address,
    text: { value: text, at: textAt },
    customerTypes: { value: customerTypes, at: typesAt },
    history: { value: history, at: historyAt },
    ledger,
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
