import type { SenderNote } from '../../src/notes/sender-note';
import { NotesError, type NotesErrorCode, type NotesStore } from '../../src/ports/notes-store';

export interface FakeNotes extends NotesStore {
  readonly stored: Map<string, SenderNote>;
  /** Number of `put` calls, also failed ones. */
  puts(): number;
  /** From now on the named calls reject, until called with null. */
  fail(code: NotesErrorCode | null, call?: 'get' | 'put'): void;
  /** From now on `put` waits; the returned function lets all waiting calls go on. */
  hold(): () => void;
}

/** A note store in memory that can be told to fail or to be slow. */
export function fakeNotes(notes: readonly SenderNote[] = []): FakeNotes {
  const stored = new Map(notes.map((note) => [note.address, note]));
  const failing: { get: NotesErrorCode | null; put: NotesErrorCode | null } = { get: null, put: null };
  let puts = 0;
  let gate: Promise<void> = Promise.resolve();
  return {
    stored,
    puts: () => puts,
    fail: (code, call) => {
      if (call !== 'put') failing.get = code;
      if (call !== 'get') failing.put = code;
    },
    hold: () => {
      let release = () => {};
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    get: (address) =>
      failing.get === null
        ? Promise.resolve(stored.get(address) ?? null)
        : Promise.reject(new NotesError(failing.get)),
    put: async (note) => {
      puts++;
      const { put } = failing;
      await gate;
      if (put !== null) throw new NotesError(put);
      stored.set(note.address, note);
    },
    remove: (address) => {
      stored.delete(address);
      return Promise.resolve();
    },
    list: () => Promise.resolve([...stored.values()]),
  };
}
