import type { DraftPart } from '../model';

/** PhraseBook: all sentences of one language that a draft can be made of. Shape owned by the draft floor. */
export interface PhraseBook {
  readonly phrases: Readonly<Record<string, readonly DraftPart[]>>;
}
