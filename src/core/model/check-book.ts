import type { Profile, SlotTable } from './language-pack';

/** Kinds of words the check looks for; its rules (core/check) join them. */
export const CHECK_MARKS = [
  /** The seller gives: a lower price, free goods, freight, more time to pay. */
  'concede',
  /** The customer's own price or terms are agreed to as they stand ("at the price you asked for"). */
  'yield',
  /** The seller gives money or goods back: refund, compensation, free replacement. */
  'repay',
  /** Something is asked in return; counts in the neighbouring sentences too. */
  'return',
  /** If, when, provided: counts in its own sentence. */
  'condition',
  /** A figure, term or defence that has to wait until the feeling is met. */
  'terms',
  /** The customer's feeling or trouble is met. */
  'calm',
  'liable',
  'promise',
  'heat',
  /** One apology. */
  'apology',
  /** An apology that crawls. */
  'grovel',
  /** A price of one's own is named. */
  'price',
  /** A sum that is no price of one's own: the customer's target, a fee, a difference, a price refused. */
  'other-sum',
  /** Words for one's own people only. */
  'internal',
] as const;
export type CheckMark = (typeof CHECK_MARKS)[number];

/** Patterns in the notation of src/languages/README.md. */
export interface MarkWords {
  readonly any: readonly string[];
  /** If one of these overlaps a match, the match does not count. */
  readonly unless?: readonly string[];
}

/** How a language greets. All lower case, Simplified characters. */
export interface GreetingWords {
  /** Words that open a greeting, before the name ("dear", "尊敬的"). */
  readonly before: readonly string[];
  /** Words that may follow the name ("様", "님"). Longest first. */
  readonly after: readonly string[];
  /** Titles and other words beside a name that name nobody ("mr", "经理"). */
  readonly titles: readonly string[];
  /** Whom one greets without naming anybody ("all", "sirs", "team"). */
  readonly anybody: readonly string[];
}

/** Everything the check knows of one language. Data only. */
export interface CheckBook {
  readonly profile: Profile;
  readonly slots: SlotTable;
  /** As in `Profile`, whose own may stand on word classes of the pack. */
  readonly subjects: readonly string[];
  /** As in `LanguagePack`. */
  readonly variants?: string;
  readonly marks: Readonly<Record<CheckMark, MarkWords>>;
  /** Words that make a bracket a blank: "[date]", "{name}". Lower case. */
  readonly placeholders: readonly string[];
  readonly greeting: GreetingWords;
}
