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
  /** Names of papers, looked for in sentences that ask for something. */
  readonly papers: Readonly<Record<Paper, readonly string[]>>;
  /** Said by who orders, pays, sends papers, has good news or inquires. */
  readonly occasions: Readonly<Record<Occasion, readonly string[]>>;
  /** Goods that hurt or may hurt somebody: fire, smoke, shocks, swollen batteries, injuries. */
  readonly danger: readonly string[];
  /** Said by mails to which nobody reads an answer. */
  readonly unread: readonly string[];
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
  readonly familiar: boolean;
  /** The sentences that ask for something, as written. */
  readonly requests: readonly string[];
}

export const NO_MENTIONS: Mentions = {
  papers: [],
  occasion: null,
  danger: false,
  unread: false,
  familiar: false,
  requests: [],
};
