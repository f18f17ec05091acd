/** Papers a customer may ask for, as a reply can name them. */
export const PAPERS = [
  'test_report',
  'certificate',
  'invoice',
  'proforma',
  'packing_list',
  'bill_of_lading',
  'data_sheet',
  'manual',
  'catalogue',
  'drawing',
  'contract',
  'declaration',
  'inspection_report',
  'licence',
  'photos',
  'order_confirmation',
] as const;
export type Paper = (typeof PAPERS)[number];

/** What an ordinary mail brings that deserves thanks of its own; where several do, the first one. */
export const OCCASIONS = ['order', 'payment', 'papers', 'good_news', 'inquiry'] as const;
export type Occasion = (typeof OCCASIONS)[number];

/**
 * What a mail mentions that a reply has to know of. None of it is a judgement: it chooses no verdict, only words.
 * A word or phrase in lower case, `*` for the letters that may still follow; the texts are searched in lower case, Chinese in Simplified.
 */
export interface MentionWords {
  /** Ways to ask for something, with or without a question mark: parts of expressions in lower case that begin and end a word. */
  readonly asking: readonly string[];
  /** Names of papers, looked for in sentences that ask for something. */
  readonly papers: Readonly<Record<Paper, readonly string[]>>;
  /** Said by who orders, pays, sends papers, has good news or inquires. */
  readonly occasions: Readonly<Record<Occasion, readonly string[]>>;
  /** Goods that hurt or may hurt somebody: fire, smoke, shocks, swollen batteries, injuries. */
  readonly danger: readonly string[];
  /** Said by mails to which nobody reads an answer. */
  readonly unread: readonly string[];
  /** Words of lawyers, courts and collectors who write for a customer; not of a customer who speaks of his lawyer. */
  readonly lawyer: readonly string[];
  /** Another bank account than before, or doubt whether an account is the seller's: such mails are how payments are stolen. */
  readonly bank_change: readonly string[];
  /** What a day is set as a limit with: words before it ("by", "until") and behind it (前, まで); no star among these. */
  readonly limits: { readonly before: readonly string[]; readonly behind: readonly string[] };
  /** Words of subject lines: those that name no matter ("hello", "urgent", "question"), and those no reply says back ("scam", "last warning", "lawyer"). */
  readonly subjects: { readonly empty: readonly string[]; readonly harsh: readonly string[] };
  /** Words by which the customer addresses the seller as a friend (du, tú, ты); empty where a language has none. */
  readonly familiar: readonly string[];
  /** Words of the formal address (Sie, usted, вы): who says them more often than the others is no friend. */
  readonly formal: readonly string[];
}

/** What was found in one mail. */
export interface Mentions {
  readonly papers: readonly Paper[];
  readonly occasion: Occasion | null;
  readonly danger: boolean;
  readonly unread: boolean;
  /** Written by a lawyer, a court or a collector. */
  readonly lawyer: boolean;
  readonly bankChange: boolean;
  readonly familiar: boolean;
  /** The limit the customer sets, as written ("by 8 January"); null where he sets none or several that differ. */
  readonly limit: string | null;
  /** The subject line without "Re:", where it names the matter calmly; null otherwise. */
  readonly topic: string | null;
  /** The sentences that ask for something, as written. */
  readonly requests: readonly string[];
}

export const NO_MENTIONS: Mentions = {
  papers: [],
  occasion: null,
  danger: false,
  unread: false,
  lawyer: false,
  bankChange: false,
  familiar: false,
  limit: null,
  topic: null,
  requests: [],
};
