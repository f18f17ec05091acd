import { EMPTY_LEDGER } from '../notes/ledger';
import type { NoteFields } from '../notes/note-json';
import type { SenderNote } from '../notes/sender-note';
import { NotesError, type NotesStore } from '../ports/notes-store';
import { storageTrouble, writeNow, type UndertoneDb } from './undertone-db';

/** Notes written before there was a ledger have none. */
const whole = (stored: NoteFields): SenderNote => ({ ...stored, ledger: stored.ledger ?? EMPTY_LEDGER });

/**
 * Notes on the device of the web page. A note that the device would not take is kept in memory until the page is
 * closed or a later attempt succeeds, and the promise rejects with a NotesError that says so: nothing typed is lost
 * in silence. Where the browser keeps nothing for this page at all, reading finds no notes rather than fail, so that
 * the seller can still take some for the time being.
 */
export function indexedDbNotes(db: UndertoneDb): NotesStore {
  /** What the device has not taken yet; null = to be removed. */
  const unsaved = new Map<string, SenderNote | null>();

  const write = async (address: string, note: SenderNote | null): Promise<void> => {
    unsaved.set(address, note);
    try {
      await writeNow(db, 'notes', (table) => (note === null ? table.delete(address) : table.put(note)));
    } catch (error) {
      throw new NotesError(storageTrouble(error), 'Kept in memory until the page is closed.');
    }
    // Something newer may have been written while the device was busy.
    if (unsaved.get(address) === note) unsaved.delete(address);
  };

  return {
    async get(address) {
      const key = address.toLowerCase();
      const waiting = unsaved.get(key);
      if (waiting !== undefined) return waiting;
      try {
        const stored = await (await db.open()).get('notes', key);
        return stored === undefined ? null : whole(stored);
      } catch (error) {
        if (storageTrouble(error) === 'blocked') return null;
        throw new NotesError(storageTrouble(error));
      }
    },
    put(note) {
      const address = note.address.toLowerCase();
      return write(address, { ...note, address });
    },
    remove(address) {
      return write(address.toLowerCase(), null);
    },
    async list() {
      const notes = new Map<string, SenderNote>();
      try {
        for (const note of await (await db.open()).getAll('notes')) notes.set(note.address, whole(note));
      } catch (error) {
        // A short list that looks whole would be worse than none, for instance when notes are exported.
        if (storageTrouble(error) !== 'blocked') throw new NotesError(storageTrouble(error));
      }
      for (const [address, note] of unsaved) {
        if (note === null) notes.delete(address);
        else notes.set(address, note);
      }
      return [...notes.values()];
    },
  };
}
