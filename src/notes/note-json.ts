import { CUSTOMER_TYPES, type CustomerType, type SenderHistory } from '../core/model';
import { fieldsOf, isCount } from './json-fields';
import { isEmptyLedger, type Ledger } from './ledger';
import { ledgerFrom } from './ledger-json';
import type { SenderNote, Timed } from './sender-note';

/** How notes leave one host and enter another: every note as it is, in one JSON text. */
export interface NotesFile {
  readonly undertone: 'notes';
  readonly version: 1;
  readonly notes: readonly NoteFields[];
}

/** A note as it is written down: without a ledger where nothing is in it. */
export type NoteFields = Omit<SenderNote, 'ledger'> & { readonly ledger?: Ledger };

/** Undefined: not such a field. */
function timed<T>(value: unknown, read: (inner: unknown) => T | undefined): Timed<T> | undefined {
  const fields = fieldsOf(value);
  if (fields === null || typeof fields.at !== 'string' || Number.isNaN(Date.parse(fields.at)))
    return undefined;
  const inner = read(fields.value);
  return inner === undefined ? undefined : { value: inner, at: fields.at };
}

const textFrom = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function typesFrom(value: unknown): readonly CustomerType[] | null | undefined {
  if (value === null) return null;
  return Array.isArray(value) ? CUSTOMER_TYPES.filter((type) => value.includes(type)) : undefined;
}

function historyFrom(value: unknown): SenderHistory | undefined {
  const fields = fieldsOf(value);
  if (fields === null) return undefined;
  const { messages, orders, threats, carriedOut } = fields;
  if (!isCount(messages) || !isCount(orders) || !isCount(threats) || !isCount(carriedOut)) return undefined;
  return { messages, orders, threats, carriedOut };
}

const KNOWN = ['address', 'text', 'customerTypes', 'history', 'ledger'];

/**
 * A note from whatever was stored or pasted; null when it is none. A note with a field that is not known here was
 * written by a newer Undertone: taking it would lose that field at the next change, so it counts as unreadable.
 */
export function noteFrom(value: unknown): SenderNote | null {
  const fields = fieldsOf(value);
  if (fields === null || typeof fields.address !== 'string') return null;
  if (Object.keys(fields).some((key) => !KNOWN.includes(key))) return null;
  const address = fields.address.trim().toLowerCase();
  const text = timed(fields.text, textFrom);
  const customerTypes = timed(fields.customerTypes, typesFrom);
  const history = timed(fields.history, historyFrom);
  const ledger = ledgerFrom(fields.ledger);
  if (address === '' || !text || !customerTypes || !history || ledger === null) return null;
  return { address, text, customerTypes, history, ledger };
}

/** A note as named fields. One without a ledger looks as it did before there were any, for older Undertones to read. */
export function noteToFields({ ledger, ...note }: SenderNote): NoteFields {
  return isEmptyLedger(ledger) ? note : { ...note, ledger };
}

/** All notes as one text that every host of Undertone can take over; sorted, so that equal notes give equal texts. */
export function notesToJson(notes: readonly SenderNote[]): string {
  const sorted = [...notes].sort((a, b) => (a.address < b.address ? -1 : 1));
  const file: NotesFile = { undertone: 'notes', version: 1, notes: sorted.map(noteToFields) };
  return JSON.stringify(file, null, 1);
}

/** The notes of an export, and how many of them could not be read; null when the text is no export at all. */
export function notesFromJson(
  text: string,
): { readonly notes: readonly SenderNote[]; readonly unreadable: number } | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const file = fieldsOf(value);
  if (file === null || file.undertone !== 'notes' || file.version !== 1 || !Array.isArray(file.notes))
    return null;
  const read = file.notes.map(noteFrom);
  const notes = read.filter((note) => note !== null);
  return { notes, unreadable: read.length - notes.length };
}
