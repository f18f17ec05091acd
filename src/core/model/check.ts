import type { Ask, Heat, Motive, Pressure } from './labels';
import type { Person } from './mail';

/** What the check of the seller's own text can point at; words for each rule are in view/strings. */
export const CHECK_RULES = [
  /** A figure, a term or a defence stands before the customer's feeling is met. */
  'money_first',
  /** Something is given and nothing asked for it. */
  'free_concession',
  /** A price below the seller's floor is offered. */
  'below_floor',
  /** Fault or liability is admitted. */
  'liability',
  /** Something is promised without condition or limit. */
  'promise',
  /** Anger, reproach, sarcasm or shouting of one's own. */
  'heat',
  /** More apologies than help, or a grovelling one. */
  'over_apology',
  /** A place that was to be filled in. */
  'blank',
  /** Words meant for one's own people: floor, cost, notes, an aside in Chinese. */
  'internal',
  /** The greeting names somebody who is not among the recipients. */
  'wrong_name',
] as const;
export type CheckRule = (typeof CHECK_RULES)[number];

/** Words of the seller's text that should be looked at before sending. */
export interface CheckFinding {
  readonly rule: CheckRule;
  /** True where sending as it stands does damage that cannot be taken back; false for advice. */
  readonly grave: boolean;
  /** Half-open range of UTF-16 units into the text as it was given. */
  readonly start: number;
  readonly end: number;
  /** Exactly `text.slice(start, end)`. */
  readonly quote: string;
}

/** What the check needs to know of the mail being answered; small enough to be kept with a draft. */
export interface AnsweredMail {
  readonly heat: Heat;
  readonly motive: Motive | 'none';
  readonly pressure: Pressure;
  readonly asks: readonly Ask[];
  /** As the customer calls himself; empty when unknown. */
  readonly customerName: string;
}

/** An amount in units of its currency (12.5 = twelve and a half), with the ISO 4217 code. */
export interface FloorPrice {
  readonly amount: number;
  readonly currency: string;
}

/** What is known around the seller's text; everything may be unknown. */
export interface CheckContext {
  /** Null when the mail being answered is not known. */
  readonly answering: AnsweredMail | null;
  readonly recipients: readonly Person[];
  /** Lowest price per unit the seller agrees to. */
  readonly floor: FloorPrice | null;
  /** Words that must not leave the house: a cost price, the text of a note. */
  readonly privateWords: readonly string[];
  /** True when it is settled that the fault is the seller's: then saying so is no slip. */
  readonly sellerAtFault: boolean;
  /** Empty when unknown. */
  readonly sellerName: string;
}
