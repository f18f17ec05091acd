import type { SenderNote } from '../notes/sender-note';
import { NotesError } from './notes-store';

/** The notes of a host that has to answer at once. Every call may throw a NotesError; a failed write loses nothing. */
export interface NotesAtHand {
  get(address: string): SenderNote | null;
  put(note: SenderNote): void;
  remove(address: string): void;
  /** Notes that can be read, and how many cannot. */
  list(): { readonly notes: readonly SenderNote[]; readonly unreadable: number };
  removeAll(): void;
  /** UTF-8 bytes of everything in the store, notes or not, and how many it may hold. */
  used(): { readonly bytes: number; readonly limit: number };
}

/** The note alone is too large, however empty the store is. */
export class NoteTooLong extends NotesError {
  constructor(detail: string) {
    super('full', detail);
  }
}
