import { Decimal, HUNDRED, ONE } from './decimal';
import { floorPrice, keepsFloor, type Terms } from './price-line';

/** What would let the seller give the asked price and keep the floor; each way stands by itself. */
export type Way =
  /** Payment of the whole price by shipment. */
  | { readonly way: 'earlier_payment' }
  /** A larger order carries the fixed cost. */
  | { readonly way: 'volume'; readonly quantity: Decimal }
  /** Both together. */
  | { readonly way: 'volume_and_earlier_payment'; readonly quantity: Decimal }
  /** A cheaper make; `percent` of the present cost. */
  | { readonly way: 'lower_cost'; readonly perUnit: Decimal; readonly percent: Decimal };

/** Units from which the fixed cost is spread thinly enough; null when no quantity is enough. */
function quantityFor(price: Decimal, terms: Terms): Decimal | null {
  if (terms.fixedCost.lte(0)) return null;
  const left = price.times(terms.kept.minus(terms.floor)).minus(terms.unitCost);
  return left.lte(0) ? null : terms.fixedCost.div(left).round(0, Decimal.roundUp);
}

/** @returns nothing when the asked price keeps the floor as it is */
export function waysToAsked(price: Decimal, terms: Terms, floor: Decimal | null): readonly Way[] {
  if (floor !== null && price.gte(floor)) return [];
  const ways: Way[] = [];
  const paidEarly = { ...terms, kept: ONE };
  const hasCredit = terms.kept.lt(ONE);
  if (hasCredit && keepsFloor(price, paidEarly) && floorPrice(paidEarly) !== null)
    ways.push({ way: 'earlier_payment' });
  const quantity = quantityFor(price, terms);
  if (quantity !== null) ways.push({ way: 'volume', quantity });
  const both = hasCredit ? quantityFor(price, paidEarly) : null;
  if (ways.length === 0 && both !== null) ways.push({ way: 'volume_and_earlier_payment', quantity: both });
  const fixed = terms.quantity === null ? new Decimal(0) : terms.fixedCost.div(terms.quantity);
  const affordable = price.times(terms.kept.minus(terms.floor)).minus(fixed);
  if (affordable.gt(0)) {
    const perUnit = terms.unitCost.minus(affordable);
    ways.push({ way: 'lower_cost', perUnit, percent: perUnit.div(terms.unitCost).times(HUNDRED) });
  }
  return ways;
}
