import type { Ask, Pressure } from './labels';

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
export const OCCASIONS = ['order', 'payment', 'papers', 'good_news', 'settled', 'inquiry'] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** How what a request asks for is found in it. All are expressions that read upper and lower case alike, without classes of Unicode. */
export interface ThingWords {
  /** Taken out wherever they stand: please, also, at your earliest convenience. */
  readonly asides: readonly string[];
  /** Whole requests without their asides; the first group that takes part is the thing. The first one that fits counts. */
  readonly asks: readonly string[];
  /** What stands between two requests of one sentence, before the verb of the second ("and tell us …"). */
  readonly joins: readonly string[];
  /** Where the thing ends and the reason, the threat or the next request begins: cut off from there. */
  readonly ends: readonly string[];
  /** From the form in the request to the one that names the thing ("den neuen Plan" to "Der neue Plan"), from mine to yours; one after the other. */
  readonly forms: readonly (readonly [string, string])[];
  /** I, you, it: with one of these left a thing is not named for who reads only the reply. */
  readonly voices: readonly string[];
}

/** How people ask for nothing, thank, sigh and praise: what a reply never says back. Expressions like those of {@link ThingWords}. */
export interface CourtesyWords {
  /** Sentences that look like a request and want nothing done: small talk, "please do not …", closing formulas, jokes. */
  readonly idle: readonly string[];
  /** Thanks, wishes and sighs: no point of the customer's. */
  readonly feelings: readonly string[];
  /** Said by who is sorry: never said back, not even beside a request. */
  readonly apologies: readonly string[];
  /** Praise beside trouble is irony, and nothing to say back. */
  readonly praise: readonly string[];
  /** What stands before the name of who is greeted. */
  readonly greetings: readonly string[];
  /** What joins a sentence to the one before: said back alone it has nothing to join. */
  readonly joints: readonly string[];
  /** Thanks behind a request. */
  readonly thanks: readonly string[];
  /** "Please": a word that calls nobody, though a comma may follow. */
  readonly pleading: readonly string[];
}

/** A sentence of the customer's that asks for something. */
export interface Request {
  /** As written. */
  readonly words: string;
  /** What is asked for, as a reply can name it; null where the sentence has no name for it. */
  readonly thing: string | null;
  /** The sentence as a reply can say it back; null where it is none, or not plain. */
  readonly quote: string | null;
  /** Is it said by words, as "please" or "could you" are, and not by a question mark alone, as rhetoric is as well? */
  readonly inWords: boolean;
}

/** A sentence that was found to ask for something, whether or not its words say that it asks. */
export interface ToldRequest extends Request {
  readonly ask: Ask;
}

/**
 * What a mail mentions that a reply has to know of. None of it is a judgement: it chooses no verdict, only words.
 * A word or phrase in lower case, `*` for the letters that may still follow; the texts are searched in lower case, Chinese in Simplified.
 */
export interface MentionWords {
  /**
   * Ways to ask for something, with or without a question mark: parts of expressions in lower case that begin and end a
   * word. With `^` before it one begins the sentence, as "send …" and "schicken Sie …" do.
   */
  readonly asking: readonly string[];
  /** How the thing is found in what is asked. */
  readonly things: ThingWords;
  readonly courtesies: CourtesyWords;
  /** Names of papers, looked for in sentences that ask for something. */
  readonly papers: Readonly<Record<Paper, readonly string[]>>;
  /** Said by who orders, pays, sends papers, has good news, closes a matter or inquires. */
  readonly occasions: Readonly<Record<Occasion, readonly string[]>>;
  /**
   * What the number of an order is called by, that of another paper, and that of a parcel, which is none of an order though
   * the word for one stands near: expressions like those of {@link ThingWords}.
   */
  readonly numbered: Readonly<Record<'orders' | 'papers' | 'parcels', readonly string[]>>;
  /** Nouns of an order: beside a list of goods with quantities they make the mail one. */
  readonly ordering: readonly string[];
  /** Said of lines of an order that are to be struck out or replaced. */
  readonly voids: readonly string[];
  /** Pictures and enclosures: who speaks of them has sent them, or will. */
  readonly enclosing: readonly string[];
  /** Goods that hurt or may hurt somebody: fire, smoke, shocks, swollen batteries, injuries. */
  readonly danger: readonly string[];
  /** Said at the foot of mails that go to many: how to be left alone by them. */
  readonly bulk: readonly string[];
  /** Said by mails to which nobody reads an answer. */
  readonly unread: readonly string[];
  /** Words of lawyers, courts and collectors who write for a customer; not of a customer who speaks of his lawyer. */
  readonly lawyer: readonly string[];
  /** Another bank account than before, or doubt whether an account is the seller's: such mails are how payments are stolen. */
  readonly bank_change: readonly string[];
  /** What a day is set as a limit with: words before it ("by", "until") and behind it (前, まで); no star among these. */
  readonly limits: { readonly before: readonly string[]; readonly behind: readonly string[] };
  /** Words by which the customer addresses the seller as a friend (du, tú, ты); empty where a language has none. */
  readonly familiar: readonly string[];
  /** Words of the formal address (Sie, usted, вы): who says them more often than the others is no friend. */
  readonly formal: readonly string[];
}

/** What was found in one mail. */
export interface Mentions {
  readonly papers: readonly Paper[];
  readonly occasion: Occasion | null;
  /** Speaks of pictures or enclosures. */
  readonly enclosed: boolean;
  readonly danger: boolean;
  readonly unread: boolean;
  /** Sent to many, and waiting for nobody's answer. */
  readonly bulk: boolean;
  /** Written by a lawyer, a court or a collector. */
  readonly lawyer: boolean;
  readonly bankChange: boolean;
  readonly familiar: boolean;
  /** The different numbers of orders that are called so, as written, three at most. */
  readonly orders: readonly string[];
  /** The limit the customer sets, as written ("by 8 January"); null where he sets none or several that differ. */
  readonly limit: string | null;
  /** Does any sentence ask for something, be it only for an answer? */
  readonly awaited: boolean;
  /** The sentences that ask for something to be done or told. */
  readonly requests: readonly Request[];
  /** The sentences that what was learned of sentences takes for one of the asks. */
  readonly told: readonly ToldRequest[];
  /** The sentence that voices the trouble, as a reply can say it back; null where there is none, or it is not plain. */
  readonly trouble: string | null;
}

export const NO_MENTIONS: Mentions = {
  papers: [],
  occasion: null,
  enclosed: false,
  danger: false,
  unread: false,
  bulk: false,
  lawyer: false,
  bankChange: false,
  familiar: false,
  orders: [],
  limit: null,
  awaited: false,
  requests: [],
  told: [],
  trouble: null,
};

/**
 * Was an ordinary mail sent to many, or by a machine, so that nobody waits for an answer? Not the order, payment or inquiry of a customer
 * whose mails go out through such a system.
 */
export const isForMany = ({ bulk, occasion }: Mentions, pressure: Pressure): boolean =>
  bulk && pressure === 'none' && occasion !== 'order' && occasion !== 'payment' && occasion !== 'inquiry';
