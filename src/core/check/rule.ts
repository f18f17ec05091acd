import type { CheckBook, CheckContext } from '../model';
import type { SellerText } from './seller-text';

/** A half-open range of UTF-16 units of the text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What a rule looks at. */
export interface Checked {
  readonly text: SellerText;
  /** Strongest language first. */
  readonly books: readonly CheckBook[];
  readonly context: CheckContext;
}

/** Finds the words one rule points at; several in one sentence are one finding. */
export type Rule = (checked: Checked) => readonly TextRange[];

/** A question proposes, it does not give, admit or promise. */
export const isQuestion = ({ tokens }: SellerText, sentence: number): boolean =>
  tokens.sentenceEnds[sentence] === '?';
