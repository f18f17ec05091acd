import type { SenderNote } from '../notes/sender-note';

/** Where notes are kept. Every promise may reject with a NotesError; nothing already stored is lost by a failed write. */
export interface NotesStore {
  get(address: string): Promise<SenderNote | null>;
  put(note: SenderNote): Promise<void>;
  remove(address: string): Promise<void>;
  list(): Promise<readonly SenderNote[]>;
}

export type NotesErrorCode = 'full' | 'blocked' | 'failed';

export class NotesError extends Error {
  override readonly name = 'NotesError';
  constructor(
    readonly code: NotesErrorCode,
    detail?: string,
  ) {
    super(detail ?? code);
  }
}
