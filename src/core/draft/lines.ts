import type {
  Ask,
  DraftSentence,
  Move,
  MoveReason,
  Offer,
  Paper,
  PointNumber,
  Problem,
  Reading,
  ReplyPlan,
  ReplyWishes,
} from '../model';
import type { PhraseId } from './phrase-catalogue';
import type { SaidPoint } from './points';

/** The customer's main point: a problem or an ask; else unknown. */
export type Point = { readonly problem: Problem } | { readonly ask: Ask } | 'matter';

/** One sentence of a draft before any language has put it into words. */
export interface Line {
  readonly move: DraftSentence['move'];
  readonly phrase: PhraseId;
  readonly offer?: Offer;
  readonly point?: PointNumber;
}

/** What the value slots of all lines of one draft stand for. */
export interface Values {
  readonly point: Point;
  /** Everything asked for that can be named as a topic. */
  readonly asks: readonly Ask[];
  /** The asks that are named back as demands. */
  readonly wants: readonly Ask[];
  /** The asks that neither a move nor an offer takes up. */
  readonly rest: readonly Ask[];
  readonly orders: readonly string[];
  /** The customer's points that the reply answers one by one. */
  readonly points: readonly SaidPoint[];
  /** Do they hold everything that was asked? */
  readonly areAllPoints: boolean;
  /** The papers that are asked for; empty where they are not named. */
  readonly papers: readonly Paper[];
  /** The customer's own sentence on what is wrong, where it can be repeated; empty otherwise. */
  readonly quote: string;
  /** The limit the customer sets; empty where there is none. */
  readonly limit: string;
}

/** What the choice of sentences looks at. */
export interface Material {
  readonly reading: Reading;
  readonly plan: ReplyPlan;
  readonly wishes: ReplyWishes;
  readonly values: Values;
  /** The moves that are on, in order, with their reasons. */
  readonly reasons: ReadonlyMap<Move, MoveReason>;
  readonly isFull: boolean;
  readonly offersOn: boolean;
  /** Written by a department or a system: no person to thank, to call or to win back. */
  readonly isNotice: boolean;
  /** Presses on nobody, and that is sure. */
  readonly isSurelyOrdinary: boolean;
  /** Waits for an answer: a demand, a question, a request. */
  readonly isAwaited: boolean;
}

/** A draft that no language has put into words yet. */
export interface Outline {
  readonly lines: readonly Line[];
  readonly values: Values;
}
