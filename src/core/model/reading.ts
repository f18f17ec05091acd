import type {
  Ask,
  Credibility,
  CustomerType,
  Heat,
  LanguageTag,
  Lever,
  MissingProof,
  Motive,
  Pressure,
  Problem,
} from './labels';
import type { KnownHistory } from './mail';
import type { Mentions } from './mentions';
import type { SignalId } from './signals';

/** Half-open range of UTF-16 units into the body or the subject of the mail as it was given. */
export interface Span {
  readonly place: 'body' | 'subject';
  readonly start: number;
  readonly end: number;
}

/** Words of the mail that carry a judgement. `quote` is exactly the text of the span. */
export interface Evidence extends Span {
  /** Id of the cue that fired, `<tag>/<topic>/<key>`. */
  readonly cue: string;
  readonly signal: SignalId;
  readonly quote: string;
  /** The words as a reader sees them, where the mail is HTML and its source reads otherwise. */
  readonly words?: string;
}

export interface Judgement<T> {
  readonly value: T;
  /** 0 (a guess) to 1 (certain). 1 exactly when the seller has set the value by hand. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** True when the seller overruled the engine. */
  readonly bySeller: boolean;
}

/** A value found in the mail, offered to the reply and never taken silently. */
export interface Fact extends Span {
  readonly kind: 'money' | 'percent' | 'quantity' | 'date' | 'order' | 'days' | 'incoterm';
  /** The words as written. */
  readonly text: string;
  /** The number meant, where there is one. */
  readonly amount: number | null;
  /** ISO 4217 code for money, the unit word for quantities, otherwise null. */
  readonly unit: string | null;
}

/** Everything found in one mail: the core's output. */
export interface Reading {
  /** Language of the newest part; null when there is too little text or no pack for it. */
  readonly language: LanguageTag | null;
  /** Chinese only: which script the customer writes. */
  readonly script: 'Hans' | 'Hant' | null;
  readonly pressure: Judgement<Pressure>;
  readonly levers: readonly Judgement<Lever>[];
  readonly motive: Judgement<Motive | 'none'>;
  readonly secondMotive: Motive | null;
  readonly customerType: Judgement<CustomerType | 'unknown'>;
  /** Every type the text supports, strongest first. */
  readonly customerTypes: readonly Judgement<CustomerType>[];
  /** Null unless the pressure is a threat. */
  readonly credibility: Judgement<Credibility> | null;
  /** What a real threat would show and this one does not; empty unless the pressure is a threat. */
  readonly missingProofs: readonly MissingProof[];
  readonly asks: readonly Judgement<Ask>[];
  readonly problems: readonly Judgement<Problem>[];
  readonly heat: Judgement<Heat>;
  /** The whole sentence that most voices trouble with the seller; null without pressure, or where none does. */
  readonly trouble: Evidence | null;
  readonly facts: readonly Fact[];
  readonly mentions: Mentions;
  /** The words the customer wrote this time, without quoted history, signature and disclaimer. */
  readonly newestPart: string;
  /** The spans of the body that make up the newest part, in order. */
  readonly newestSpans: readonly Span[];
  /** All evidence of all judgements, in order of appearance, each once. */
  readonly evidence: readonly Evidence[];
  readonly senderHistory: KnownHistory | null;
}

/** What the seller has set by hand for this mail or this sender; it overrides the engine. */
export interface SellerChoices {
  readonly pressure?: Pressure | undefined;
  readonly motive?: Motive | undefined;
  readonly credibility?: Credibility | undefined;
  readonly customerTypes?: readonly CustomerType[] | undefined;
}
