import type { Ask, DraftSentence, Offer, Problem } from '../model';
import type { PhraseId } from './phrase-catalogue';

/** The customer's main point: a problem, an ask, or neither known. */
export type Point = { readonly problem: Problem } | { readonly ask: Ask } | 'matter';

/** One sentence of a draft before any language has put it into words. */
export interface Line {
  readonly move: DraftSentence['move'];
  readonly phrase: PhraseId;
  readonly offer?: Offer;
}

/** What the value slots of all lines of one draft stand for. */
export interface Values {
  readonly point: Point;
  readonly asks: readonly Ask[];
  readonly rest: readonly Ask[];
  readonly orders: readonly string[];
  readonly figures: readonly string[];
  readonly quote: string;
}

/** A draft that no language has put into words yet. */
export interface Outline {
  readonly lines: readonly Line[];
  readonly values: Values;
}
