import type { BlankFault } from '../blank-values';

/** Words for changing a reply by hand: editing, order, blanks. */
export interface EditingWords {
  readonly edit: (sentence: string) => string;
  readonly editing: string;
  readonly save: string;
  readonly cancel: string;
  readonly restore: string;
  readonly hint: string;
  readonly edited: string;
  readonly kept: string;
  readonly removed: (count: number) => string;
  readonly undo: string;
  readonly redo: string;
  readonly moveUp: (move: string) => string;
  readonly moveDown: (move: string) => string;
  readonly moved: (move: string, place: number) => string;
  readonly orderHint: string;
  readonly pickDate: (blank: string) => string;
  readonly blankFault: Readonly<Record<BlankFault, string>>;
  /** Name of the section of the settings; its own words are loaded with it. */
  readonly ownPhrases: string;
}
