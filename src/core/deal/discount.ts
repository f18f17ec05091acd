import { ceilTo, Decimal, floorTo, HUNDRED, ONE } from './decimal';
import { digitChoices, keepsFloor, orderProfit, type Terms } from './price-line';

/** A cut of the quoted price that leaves a wanted profit. */
export interface Discount {
  /** Percent of the quoted price, as it will stand in the offer. */
  readonly percent: Decimal;
  /** Per unit, rounded up. */
  readonly price: Decimal;
  /** Profit of the order. */
  readonly worth: Decimal;
}

export type NoDiscount =
  /** The wanted profit leaves nothing to take off. */
  | 'nothing_to_give'
  /** The price would fall below the floor. */
  | 'below_floor'
  /** Percent and price cannot be written finely enough for so thin a margin. */
  | 'too_thin';

/** A discount is written as coarsely as fairness allows: 3 % reads better than 2.87 %. */
const STEPS = ['0.5', '0.1', '0.05', '0.01'].map((step) => new Decimal(step));
/** By how much the worth of an offer may exceed the one wanted; two offers are then within this of each other. */
const TOLERANCE = new Decimal('0.01');

/**
 * The largest discount that leaves at least `worth`, and at most a hundredth more, written in the coarsest percentage and the
 * usual price digits that allow it. Rounding is always in the seller's favour.
 * @param worth profit wanted of the order, above 0
 */
export function discountFor(
  quoted: Decimal,
  worth: Decimal,
  terms: Terms,
  quantity: Decimal,
): Discount | NoDiscount {
  const exact = worth.plus(terms.fixedCost).div(quantity).plus(terms.unitCost).div(terms.kept);
  const share = ONE.minus(exact.div(quoted)).times(HUNDRED);
  if (share.lte(0)) return 'nothing_to_give';
  const most = worth.times(ONE.plus(TOLERANCE));
  let isBelowFloor = false;
  for (const digits of digitChoices(terms.currency, exact)) {
    for (const step of STEPS) {
      const percent = floorTo(share, step);
      if (percent.lte(0)) continue;
      const price = ceilTo(quoted.times(HUNDRED.minus(percent)).div(HUNDRED), digits);
      if (price.gte(quoted)) continue;
      const found = orderProfit(price, terms, quantity);
      if (found.lt(worth) || found.gt(most)) continue;
      if (keepsFloor(price, { ...terms, quantity })) return { percent, price, worth: found };
      isBelowFloor = true;
    }
  }
  return isBelowFloor ? 'below_floor' : 'too_thin';
}
