import type { Ask, HeadedAsk, LanguageTag, Paper, Problem } from '../model';
import type { PHRASES, PhraseId } from './phrase-catalogue';

/**
 * Three wordings of equal meaning, slots in braces (`{order}`, `{reply_date}`). The nth of every language says the
 * same as the nth of English, so that a gloss says what the draft says.
 */
export type Wordings = readonly [string, string, string];

export const TONES = ['warmer', 'plain', 'firmer'] as const;
export type Tone = (typeof TONES)[number];

/** A phrase a language does not have yet; its sentence is left out of drafts in that language. Calm ones must all be there. */
export interface Missing {
  readonly missing: string;
}

/** Marks a phrase as not there yet, with the reason a translator or reviewer should read. */
export const missing = (reason: string): Missing => ({ missing: reason });

type EntryOf<Id extends PhraseId> = (typeof PHRASES)[Id] extends { readonly toned: true }
  ? Readonly<Record<Tone, Wordings>>
  : Wordings;

/** The sentences of a book that address the customer, in the form for friends; one wording each. */
export interface FamiliarForm {
  readonly greeting: PhraseBook['greeting'];
  readonly closing: string;
  readonly asks?: Partial<PhraseBook['asks']>;
  readonly wants?: Partial<PhraseBook['wants']>;
  readonly problems?: Partial<PhraseBook['problems']>;
  readonly headings?: Partial<PhraseBook['headings']>;
  readonly phrases: {
    readonly [Id in PhraseId]?: EntryOf<Id> extends Wordings ? string : Readonly<Record<Tone, string>>;
  };
}

/** All sentences of one language that a draft can be made of: data only, in src/languages/<tag>/phrases.ts. */
export interface PhraseBook {
  readonly tag: LanguageTag;
  readonly direction: 'ltr' | 'rtl';
  /** What stands between two sentences of a paragraph: a blank, or nothing in unspaced scripts. */
  readonly gap: ' ' | '';
  /** How a list is joined: "a{between}b{last}c". */
  readonly list: { readonly between: string; readonly last: string };
  /** The noun before one or several order numbers; `{number}` stands for them. */
  readonly order: { readonly one: string; readonly many: string };
  /** `{name}` where a person is known, or one with a title ("王经理"); otherwise neutral. Never guesses a gender. */
  readonly greeting: { readonly person: string; readonly titled: string; readonly nobody: string };
  /** Words that begin small where they open the first sentence after the greeting: German goes on after its comma. */
  readonly smallAfterGreeting?: readonly string[];
  /** A line before the seller's name, or alone when no name is given. */
  readonly closing: Readonly<Record<Tone, string>>;
  /** The topic of an ask, as a noun phrase that fits wherever `{asks}` and `{rest}` stand ("the price"). */
  readonly asks: Readonly<Record<Ask, string>>;
  /** What an ask under pressure demands, as a noun phrase that fits wherever `{wants}` stands ("a better price"). */
  readonly wants: Readonly<Record<Ask, string>>;
  /** The papers that can be asked for, fitting where `{asks}` stands, and where `{wants}` or the head of a line stands if these take other forms. */
  readonly papers: Readonly<
    Record<Paper, string | { readonly topic: string; readonly demand: string; readonly heading?: string }>
  >;
  /** What is asked for, as the head of a line ("Refund"). */
  readonly headings: Readonly<Record<HeadedAsk, string>>;
  /** What stands between the head of a line and its answer. */
  readonly colon: string;
  /** Turns the topic of an ask into a point: "the question of {ask}". */
  readonly askAsPoint: string;
  /** What is reported, as a noun phrase that fits wherever `{point}` stands; names the problem without admitting it. */
  readonly problems: Readonly<Record<Problem, string>>;
  /** The point when neither problem nor ask is known. */
  readonly matter: string;
  readonly phrases: {
    readonly [Id in PhraseId]: EntryOf<Id> | (Id extends `calm.${string}` ? never : Missing);
  };
  /** How who says du, tú, ты is answered; everything it does not have is said as to anybody. */
  readonly familiar?: FamiliarForm;
  /**
   * Chinese only: Simplified to Traditional as blank-separated pairs `简=繁`, for single characters and whole words.
   * Applied to the book's own words, never to the customer's.
   */
  readonly traditional?: string;
}
