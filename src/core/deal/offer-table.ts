import type { BlankId, Offer } from '../model';
import type { Decimal } from './decimal';
import type { NoDiscount } from './discount';
import type { PriceLine, Terms } from './price-line';

/** An order as the offers see it: everything that has to be known is known. */
export interface Deal {
  readonly terms: Terms;
  readonly quantity: Decimal;
  readonly quoted: PriceLine;
  /** The asked price, or the floor where that is higher; the quoted one where nothing is asked. */
  readonly target: Decimal;
  readonly floor: Decimal | null;
  /** How much of the way there the seller would go, 0 to 1. */
  readonly room: Decimal;
  /** Saved per unit by another material or packing. */
  readonly saving: Decimal;
  /** Part of the goods claimed to be bad, 0 to 1. */
  readonly defects: Decimal;
  /** Part of the price that is paid after shipment, 0 to 1. */
  readonly latePart: Decimal;
  readonly days: Decimal;
  /** A year, 0 to 1. */
  readonly interest: Decimal;
}

export type NoOffer =
  NoDiscount | 'needs_saving' | 'needs_room' | 'needs_late_payment' | 'needs_gap' | 'too_much_volume';

/** One offer, worked out. */
export interface PricedOffer {
  readonly offer: Offer;
  /** Price per unit under this offer. */
  readonly price: Decimal;
  /** Off the quoted price, percent; of the next order's where the offer says so. Null where no price changes. */
  readonly discount: Decimal | null;
  /** Units the customer has to take. */
  readonly quantity: Decimal;
  /** Percent of the price, under the offer's own terms. */
  readonly margin: Decimal;
  /** What the seller is left with of the order: the number that is about equal among the offers. */
  readonly worth: Decimal;
  /** What the offer gives away against the order as quoted; below 0 where it earns more. */
  readonly cost: Decimal;
  /** A sum credited to the customer, where the offer is one. */
  readonly credit: Decimal | null;
  /** Which blanks of the draft it fills, with the value for each. */
  readonly fills: readonly BlankFill[];
}

export interface BlankFill {
  readonly blank: BlankId;
  readonly kind: 'percent' | 'quantity' | 'amount';
  readonly value: Decimal;
}

export type OfferTable =
  | {
      readonly kind: 'offers';
      /** What every offer leaves the seller at least. */
      readonly worth: Decimal;
      /** Two or more of about equal worth, or fewer where the deal allows no more. */
      readonly offers: readonly PricedOffer[];
      readonly left: readonly { readonly offer: Offer; readonly why: NoOffer }[];
    }
  | {
      readonly kind: 'none';
      readonly why: 'numbers_missing' | 'no_profit' | 'below_floor' | 'floor_unreachable';
    };
