import type { Do, Dont, MoveReason, WrittenRule } from './advice';
import type { BlankId, BlankKind } from './blanks';
import type { LanguageTag } from './labels';
import type { OwnPhrase } from './own-phrases';

/** The moves of a reply in their usual order: feeling before interests, interests before limits. */
export const MOVES = ['calm', 'restate', 'ground', 'line', 'options', 'next_step', 'prevention'] as const;
export type Move = (typeof MOVES)[number];

/** Ways of answering (docs/domain.md, "How to answer"); one leads a plan. */
export const STRATEGIES = [
  /** Old customer: recognise the history, an exclusive but conditional advantage. */
  'reward_loyalty',
  /** New customer: samples, test reports, inspection, references, written terms. */
  'prove_reliability',
  /** Big customer: follow their process on form, put costs on the table as facts. */
  'follow_process',
  /** Emotional customer: soothe at once, fix with a time. */
  'soothe_and_fix',
  /** Bluff about money: explain cost and value, trade, do not give. */
  'explain_value',
  /** Real threat: weigh the customer's worth before yielding anything. */
  'weigh_worth',
  /** A calm problem report: take it up and solve it. */
  'solve_problem',
  /** No pressure: answer plainly. */
  'plain_answer',
] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** Offers of about equal worth to the seller; each asks something in return. */
export const OFFERS = [
  'volume_for_price',
  'terms_for_price',
  'material_for_price',
  'volume_for_terms',
  'security_for_terms',
  'volume_for_freight',
  'replacement_and_next_discount',
  'repair_or_credit_note',
  'partial_shipment',
  'faster_transport_shared',
  'proof_package',
  'inspection_before_balance',
  'trial_order',
  'written_warranty',
  'loyalty_advantage',
  'priority_contact',
  'change_cost_shared',
] as const;
export type Offer = (typeof OFFERS)[number];

export interface PlannedMove {
  readonly move: Move;
  /** Key of the reason shown to the seller; the words are in view/strings. */
  readonly reason: MoveReason;
  /** False when the seller switched it off or the situation does not call for it. */
  readonly on: boolean;
}

export interface ReplyPlan {
  readonly strategy: Strategy;
  readonly moves: readonly PlannedMove[];
  /** Two or three offers, strongest first; empty when there is nothing to trade. */
  readonly offers: readonly Offer[];
  /** Keys of advice, words in view/strings: what to do and what not to do with this customer. */
  readonly dos: readonly Do[];
  readonly donts: readonly Dont[];
  /** Keys of the written rules the conflict shows to be missing (price, lead time, payment, after-sales, progress, quality). */
  readonly missingRules: readonly WrittenRule[];
  /** May the draft say sorry for the fact? Only when the fault is the seller's. */
  readonly apology: boolean;
}

/** What the seller wants of this reply; every field has a default. */
export interface ReplyWishes {
  readonly tone?: 'warmer' | 'plain' | 'firmer' | undefined;
  readonly length?: 'short' | 'full' | undefined;
  /** Whose fault it is, as the seller says; undefined = not said. */
  readonly sellerAtFault?: boolean | undefined;
  readonly movesOff?: readonly Move[] | undefined;
  /** The order the seller wants; followed as far as calm stays first and no limit stands before its grounds. */
  readonly moveOrder?: readonly Move[] | undefined;
  /** Sentences the seller has written himself; they outlast every other choice. */
  readonly edits?: readonly SentenceEdit[] | undefined;
  /** The seller's own phrases, of all languages. */
  readonly ownPhrases?: readonly OwnPhrase[] | undefined;
  readonly offers?: readonly Offer[] | undefined;
  /** Blank id → value typed by the seller. */
  readonly blanks?: Readonly<Partial<Record<BlankId, string>>> | undefined;
  readonly sellerName?: string | undefined;
  /** Picks among equally good phrasings so that the third reply differs from the first; any whole number. */
  readonly variant?: number | undefined;
}

/** What the seller has put in place of one sentence of the draft. */
export interface SentenceEdit {
  readonly move: DraftSentence['move'];
  /** Key of the phrase it stands for. */
  readonly phrase: string;
  /** Set on a sentence that belongs to an offer. */
  readonly offer?: Offer | undefined;
  /** His words; empty = the sentence is left out. Blanks still open stand in it as `[____]`. */
  readonly text: string;
}

/** Longest edited sentence, in UTF-16 units. */
export const LONGEST_EDIT = 1000;

/** A value the draft needs and nobody knows yet. */
export interface Blank {
  readonly id: BlankId;
  readonly kind: BlankKind;
  /** What the seller has typed; null while open. */
  readonly value: string | null;
  /** Values found in the mail that would fit, as written there. */
  readonly suggestions: readonly string[];
}

/** A piece of a sentence: words, or a blank still to be filled (or already filled). */
export type DraftPart = string | { readonly blank: BlankId; readonly value: string | null };

/** As many points as a reply answers one by one. */
export const POINT_NUMBERS = [1, 2, 3, 4, 5, 6] as const;
export type PointNumber = (typeof POINT_NUMBERS)[number];

export interface DraftSentence {
  readonly move: Move | 'greeting' | 'closing';
  readonly parts: readonly DraftPart[];
  /** Set on sentences that belong to one of the offers. */
  readonly offer?: Offer;
  /** Set on the lines of a list that answers the customer's points one by one: which point, from 1. */
  readonly point?: PointNumber;
  /** Key of the phrase, stable across languages, so that a gloss can be found. */
  readonly phrase: string;
  /** The seller's own words: `edited` in this draft, or `kept` as an own phrase. No gloss speaks for them. */
  readonly own?: 'edited' | 'kept';
}

/** A reply offered to the seller; never sent by us. */
export interface Draft {
  readonly language: LanguageTag;
  readonly script: 'Hans' | 'Hant' | null;
  readonly direction: 'ltr' | 'rtl';
  readonly sentences: readonly DraftSentence[];
  readonly blanks: readonly Blank[];
  readonly offers: readonly Offer[];
  /** Plain text, paragraphs separated by an empty line; an open blank is shown as `[____]`. */
  readonly text: string;
  /** The same content as escaped HTML paragraphs, at most 32,000 UTF-16 units. */
  readonly html: string;
}
