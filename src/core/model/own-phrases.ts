import type { BlankId } from './blanks';
import type { MoveReason } from './advice';
import type { LanguageTag } from './labels';
import type { Move, Offer } from './reply';

/** A text of the seller's own, kept for every reply in one language. */
export interface OwnPhrase {
  readonly language: LanguageTag;
  readonly move: Move | 'greeting' | 'closing';
  /** Only where the move is made for this reason; left out = wherever the move is made. */
  readonly reason?: MoveReason | undefined;
  /** For the options move: the offer whose sentence it is; left out = the words that lead the list. */
  readonly offer?: Offer | undefined;
  /** `instead` of the book's words, or `beside` them as one more wording to pick. */
  readonly use: 'instead' | 'beside';
  /** One line with variables in braces: `{customer}`, `{order}`, `{date}`. */
  readonly text: string;
}

/**
 * What a variable stands for: something the mail holds, or else a blank the seller fills in. The blanks of the books
 * (`{reply_date}`, `{volume_discount}` …) may be used as well.
 */
export const OWN_VARIABLES = {
  customer: 'customer_name',
  seller: 'seller_name',
  order: 'order_number',
  product: 'product',
  date: 'own_date',
  amount: 'own_amount',
  quantity: 'own_quantity',
  percent: 'own_percent',
  /** The customer's main point, in the book's words. */
  point: null,
  /** What the customer asks about, in the book's words. */
  asks: null,
} as const satisfies Readonly<Record<string, BlankId | null>>;
export type OwnVariable = keyof typeof OWN_VARIABLES;

/** Longest text of one own phrase, in UTF-16 units. */
export const LONGEST_OWN_PHRASE = 600;
/** More own phrases than this do not fit beside the notes in a mailbox account. */
export const MOST_OWN_PHRASES = 60;
