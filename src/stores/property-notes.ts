import { fingerprint } from '../notes/fingerprint';
import { withoutOldest } from '../notes/ledger';
import { noteFrom, noteToFields } from '../notes/note-json';
import type { SenderNote } from '../notes/sender-note';
import { NoteTooLong, type NotesAtHand } from '../ports/notes-at-hand';
import { NotesError } from '../ports/notes-store';
import type { PropertySpace } from '../ports/property-space';
import { utf8Length } from './utf8-length';

/**
 * Most UTF-8 bytes of one note with its key. Google states 9 KB a value; people have met the edge near 8 KB, key
 * included, so this keeps below both.
 */
export const NOTE_LIMIT = 8_000;
/** Most UTF-8 bytes of the whole store; Google states 500 KB. The rest is for settings. */
export const STORE_LIMIT = 490_000;

const PREFIX = 'note:';
/** Longest address that is a key as it is, in UTF-16 units. */
const LONGEST_ADDRESS = 100;

/** Notes in a space of properties, one key per sender. What was stored stays when a write fails. */
export class PropertyNotes implements NotesAtHand {
  constructor(private readonly space: PropertySpace) {}

  /** @throws {NotesError} `failed` when what is stored is no note, or one of a newer version */
  get(address: string): SenderNote | null {
    const key = keyOf(address);
    const stored = attempt(() => this.space.get(key));
    if (stored === null) return null;
    const note = parsed(stored);
    if (note === null) throw new NotesError('failed', 'the stored note cannot be read');
    // Two long addresses could share a shortened key; a note on somebody else is none.
    return note.address === normal(address) ? note : null;
  }

  /** @throws {NotesError} `full` before anything is touched when the note or the store would be too large */
  put(note: SenderNote): void {
    const address = normal(note.address);
    if (address === '') throw new NotesError('failed', 'a note needs an address');
    const key = keyOf(address);
    const value = shortEnough({ ...note, address }, key);
    const size = sizeOf(key, value);
    const everything = attempt(() => this.space.all());
    const before = everything[key];
    if (before !== undefined && parsed(before) === null) {
      throw new NotesError('failed', 'the stored note cannot be read and is left as it is');
    }
    const others = bytesOf(everything) - (before === undefined ? 0 : sizeOf(key, before));
    if (others + size > STORE_LIMIT) {
      throw new NotesError('full', `${String(others + size)} of ${String(STORE_LIMIT)} bytes`);
    }
    attempt(() => {
      this.space.set(key, value);
    });
  }

  remove(address: string): void {
    attempt(() => {
      this.space.remove(keyOf(address));
    });
  }

  list(): { readonly notes: readonly SenderNote[]; readonly unreadable: number } {
    const stored = Object.entries(attempt(() => this.space.all())).filter(([key]) => key.startsWith(PREFIX));
    const notes = stored.map(([, value]) => parsed(value)).filter((note) => note !== null);
    return { notes, unreadable: stored.length - notes.length };
  }

  /** Settings stay. */
  removeAll(): void {
    attempt(() => {
      for (const key of Object.keys(this.space.all())) {
        if (key.startsWith(PREFIX)) this.space.remove(key);
      }
    });
  }

  used(): { readonly bytes: number; readonly limit: number } {
    return { bytes: bytesOf(attempt(() => this.space.all())), limit: STORE_LIMIT };
  }
}

const normal = (address: string): string => address.trim().toLowerCase();

const sizeOf = (key: string, value: string): number => utf8Length(key) + utf8Length(value);

/** The note as it is stored. Old threats make room for what the seller writes; what they proved stays counted. */
function shortEnough(note: SenderNote, key: string): string {
  const value = JSON.stringify(noteToFields(note));
  const size = sizeOf(key, value);
  if (size <= NOTE_LIMIT) return value;
  const ledger = withoutOldest(note.ledger);
  if (ledger === null) throw new NoteTooLong(`${String(size)} of ${String(NOTE_LIMIT)} bytes`);
  return shortEnough({ ...note, ledger }, key);
}

const bytesOf = (everything: Readonly<Record<string, string>>): number =>
  Object.entries(everything).reduce((sum, [key, value]) => sum + sizeOf(key, value), 0);

function parsed(stored: string): SenderNote | null {
  try {
    return noteFrom(JSON.parse(stored));
  } catch {
    return null;
  }
}

function keyOf(address: string): string {
  const whole = normal(address);
  return whole.length <= LONGEST_ADDRESS
    ? `${PREFIX}${whole}`
    : `${PREFIX}${whole.slice(0, LONGEST_ADDRESS - 10)}#${fingerprint(whole).toString(16).padStart(8, '0')}`;
}

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof NotesError) throw error;
    const detail = String(error);
    if (/quota|too large|limit/i.test(detail)) throw new NotesError('full', detail);
    if (/permission|denied|authoriz/i.test(detail)) throw new NotesError('blocked', detail);
    throw new NotesError('failed', detail);
  }
}
