import { partsText } from '../core';
import type {
  Ask,
  Blank,
  Credibility,
  CustomerType,
  Draft,
  Evidence,
  Heat,
  Judgement,
  LanguageTag,
  Lever,
  Mail,
  Motive,
  Move,
  Offer,
  Pressure,
  Reading,
  SignalId,
} from '../core/model';

/** Words of the mail behind a judgement: `quote` is `body.slice(start, end)`, or a slice of the subject when `in` says so. */
export interface EvidenceJson {
  readonly cue: string;
  readonly signal: SignalId;
  /** UTF-16 units into the body as it was given. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly in?: 'subject';
}

/** A draft for programs. */
export interface DraftJson {
  readonly language: LanguageTag;
  /** Plain text; an open blank is shown as `[____]`. */
  readonly text: string;
  readonly html: string;
  /** The moves of the reply in their order, without greeting and closing. */
  readonly moves: readonly { readonly move: Move; readonly text: string }[];
  readonly blanks: readonly Blank[];
  /** The offers of similar worth the reply makes. */
  readonly options: readonly { readonly offer: Offer; readonly text: string }[];
}

/** A reading for programs: the stable contract of the command line and the library. Keys may be added, never changed. */
export interface ReadingJson {
  readonly id: string | number | null;
  readonly language: LanguageTag | null;
  readonly pressure: Pressure;
  readonly levers: readonly Lever[];
  readonly motive: Motive | 'none';
  readonly secondMotive: Motive | null;
  readonly customerType: CustomerType | 'unknown';
  readonly customerTypes: readonly CustomerType[];
  readonly credibility: Credibility | null;
  readonly asks: readonly Ask[];
  readonly heat: Heat;
  /** 0 to 1; null where there is nothing to be sure of. */
  readonly confidence: {
    readonly pressure: number;
    readonly motive: number;
    readonly customerType: number;
    readonly credibility: number | null;
  };
  /** What is meant behind what is said, in the pane language. */
  readonly subtext: string;
  readonly evidence: readonly EvidenceJson[];
  /** What the customer wrote this time, without history, signature and disclaimer. */
  readonly newestPart: string;
  readonly draft?: DraftJson;
}

/** Puts a reading into the form programs get. `id` is passed through as it came; a mail without one has null. */
export function readingJson(
  mail: Omit<Mail, 'id'> & { readonly id?: string | number | null | undefined },
  reading: Reading,
  subtext: string,
): ReadingJson {
  return {
    id: mail.id ?? null,
    language: reading.language,
    pressure: reading.pressure.value,
    levers: valuesOf(reading.levers),
    motive: reading.motive.value,
    secondMotive: reading.secondMotive,
    customerType: reading.customerType.value,
    customerTypes: valuesOf(reading.customerTypes),
    credibility: reading.credibility?.value ?? null,
    asks: valuesOf(reading.asks),
    heat: reading.heat.value,
    confidence: {
      pressure: rounded(reading.pressure),
      motive: rounded(reading.motive),
      customerType: rounded(reading.customerType),
      credibility: reading.credibility === null ? null : rounded(reading.credibility),
    },
    subtext,
    evidence: reading.evidence.map(evidenceJson),
    newestPart: reading.newestPart,
  };
}

/** Puts a draft into the form programs get. */
export function draftJson(draft: Draft): DraftJson {
  // Sentences stand apart except in scripts that write without spaces.
  const gap = draft.language === 'zh' || draft.language === 'ja' ? '' : ' ';
  const moves = new Map<Move, string[]>();
  for (const { move, parts } of draft.sentences) {
    if (move !== 'greeting' && move !== 'closing')
      moves.set(move, [...(moves.get(move) ?? []), partsText(parts, draft.direction)]);
  }
  return {
    language: draft.language,
    text: draft.text,
    html: draft.html,
    moves: [...moves].map(([move, sentences]) => ({ move, text: sentences.join(gap) })),
    blanks: draft.blanks,
    options: draft.offers.map((offer) => ({ offer, text: offerText(draft, offer, gap) })),
  };
}

function offerText({ sentences, direction }: Draft, offer: Offer, gap: string): string {
  return sentences
    .filter((sentence) => sentence.offer === offer)
    .map((sentence) => partsText(sentence.parts, direction))
    .join(gap);
}

function valuesOf<T>(judgements: readonly Judgement<T>[]): T[] {
  return judgements.map((judgement) => judgement.value);
}

/** Three decimals: more would pretend a precision no judgement has. */
function rounded(judgement: Judgement<unknown>): number {
  return Math.round(judgement.confidence * 1000) / 1000;
}

function evidenceJson({ cue, signal, start, end, quote, place }: Evidence): EvidenceJson {
  return { cue, signal, start, end, quote, ...(place === 'subject' ? { in: 'subject' } : {}) };
}
