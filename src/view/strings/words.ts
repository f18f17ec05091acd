import type {
  Ask,
  BlankId,
  Credibility,
  CustomerType,
  Do,
  Dont,
  Fact,
  Heat,
  LanguageTag,
  Lever,
  MissingProof,
  Motive,
  Move,
  MoveReason,
  Offer,
  Pressure,
  Problem,
  SignalId,
  WrittenRule,
} from '../../core/model';
import type { DeskWords } from './desk-words';
import type { LedgerWords } from './ledger-words';
import type { PaneWords } from './pane-words';
import type { SendOffWords } from './send-off-words';

export type ConfidenceWord = 'sure' | 'fairly' | 'unsure' | 'seller';

/** Signals that have no list of their own among the labels. */
export type PlainSignal = Exclude<
  SignalId,
  `lever:${Lever}` | `ask:${Ask}` | `problem:${Problem}` | `fact:${Fact['kind']}`
>;

type Words<K extends string | number> = Readonly<Record<K, string>>;

/** Names of everything a reading can conclude. */
export interface LabelWords {
  readonly pressure: Words<Pressure>;
  readonly lever: Words<Lever>;
  readonly motive: Words<Motive | 'none'>;
  readonly customerType: Words<CustomerType | 'unknown'>;
  readonly credibility: Words<Credibility>;
  readonly heat: Words<Heat>;
  readonly ask: Words<Ask>;
  readonly problem: Words<Problem>;
  readonly missingProof: Words<MissingProof>;
  readonly confidence: Words<ConfidenceWord>;
  readonly fact: Words<Fact['kind']>;
  readonly language: Words<LanguageTag>;
  readonly signal: Words<PlainSignal>;
  /** What words show that carry a lever, an ask, a problem. */
  readonly showsLever: (lever: string) => string;
  readonly showsAsk: (ask: string) => string;
  readonly showsProblem: (problem: string) => string;
  /** Between two things the same words show. */
  readonly showsJoint: string;
}

/** The one sentence at the top. */
export interface HeadlineWords {
  readonly threat: Readonly<Record<Credibility, (want: string) => string>>;
  readonly complaint: (want: string) => string;
  readonly none: string;
  /** Too little text, or a language without a pack. */
  readonly unread: string;
  readonly want: Words<Motive | 'none'>;
  readonly wantAsk: Words<Ask>;
}

export interface OfferWords {
  readonly name: string;
  /** What the seller gives and what is asked in return. */
  readonly trade: string;
}

export interface AdviceWords {
  readonly dos: Words<Do>;
  readonly donts: Words<Dont>;
  readonly rules: Words<WrittenRule>;
  readonly move: Words<Move | 'greeting' | 'closing'>;
  readonly reason: Words<MoveReason>;
  readonly offer: Readonly<Record<Offer, OfferWords>>;
  readonly blank: Words<BlankId>;
}

/** Every word the pane shows, in one language; total, so that a missing key does not compile. */
export interface PaneStrings {
  readonly labels: LabelWords;
  readonly headline: HeadlineWords;
  readonly advice: AdviceWords;
  readonly pane: PaneWords;
  readonly desk: DeskWords;
  readonly sendOff: SendOffWords;
  readonly ledger: LedgerWords;
}
