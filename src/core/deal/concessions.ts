import { Decimal, HUNDRED } from './decimal';
import { isClaim, refundCost, replacementCost } from './claim-offers';
import type { Deal } from './offer-table';
import type { PriceLine } from './price-line';

/** What could be given, each by itself. */
export type Concession =
  'price_to_asked' | 'one_percent' | 'thirty_days_later' | 'no_deposit' | 'refund_bad' | 'replace_bad';

export interface ConcessionCost {
  readonly concession: Concession;
  /** On this order, in the price currency. */
  readonly cost: Decimal;
}

/** What giving each thing in full would cost on this order; what costs nothing or cannot be reckoned is left out. */
export function concessionCosts(deal: Deal, asked: PriceLine | null): readonly ConcessionCost[] {
  const { quoted, quantity, terms, latePart, interest, days } = deal;
  const value = quantity.times(quoted.price);
  const lower = asked === null ? null : (quoted.orderProfit?.minus(asked.orderProfit ?? 0) ?? null);
  const interestOn = (part: Decimal, forDays: Decimal) =>
    value.times(part).times(interest).times(forDays).div(365);
  const costs: readonly (readonly [Concession, Decimal | null])[] = [
    ['price_to_asked', lower],
    ['one_percent', value.times(terms.kept).div(HUNDRED)],
    ['thirty_days_later', interestOn(latePart, new Decimal(30))],
    ['no_deposit', interestOn(new Decimal(1).minus(latePart), days)],
    ['refund_bad', isClaim(deal) ? refundCost(deal) : null],
    ['replace_bad', isClaim(deal) ? replacementCost(deal) : null],
  ];
  return costs.flatMap(([concession, cost]) => (cost === null || cost.lte(0) ? [] : [{ concession, cost }]));
}
