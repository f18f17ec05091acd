import { ceilTo, type Decimal, HUNDRED, ONE, ZERO } from './decimal';
import { mostPriceDigits, priceDigits, type Currency } from './currencies';

/** What one price comes to. Amounts are in the price currency. */
export interface PriceLine {
  /** Per unit. */
  readonly price: Decimal;
  /** Per unit, after cost, its part of the order's fixed cost, and interest until the balance arrives. */
  readonly unitProfit: Decimal;
  /** Percent of the price. */
  readonly margin: Decimal;
  /** Of the whole order; null while the quantity is unknown. */
  readonly orderProfit: Decimal | null;
  /** Quantity times price; null while the quantity is unknown. */
  readonly orderValue: Decimal | null;
}

/** The terms under which a price is reckoned; offers change one or another of them. */
export interface Terms {
  readonly currency: Currency;
  /** Cost per unit. */
  readonly unitCost: Decimal;
  /** Cost per order. */
  readonly fixedCost: Decimal;
  readonly quantity: Decimal | null;
  /** Part of the price that is left after interest on what is paid late; above 0, at most 1. */
  readonly kept: Decimal;
  /** Part of the price that must be left, 0 to below 1. */
  readonly floor: Decimal;
}

/**
 * Part of a price that is left when `1 − deposit` of it arrives `days` after shipment and money costs `interest` a year
 * (simple interest, 365 days).
 * @param deposit percent of the price
 * @param interest percent a year
 */
export function keptAfterInterest(deposit: Decimal, days: Decimal, interest: Decimal): Decimal {
  const late = HUNDRED.minus(deposit).div(HUNDRED);
  return ONE.minus(late.times(interest.div(HUNDRED)).times(days).div(365));
}

const costPerUnit = ({ unitCost, fixedCost, quantity }: Terms): Decimal =>
  quantity === null ? unitCost : unitCost.plus(fixedCost.div(quantity));

/** Profit of the whole order at this price. */
export const orderProfit = (price: Decimal, terms: Terms, quantity: Decimal): Decimal =>
  quantity.times(price.times(terms.kept).minus(terms.unitCost)).minus(terms.fixedCost);

export function priceLine(price: Decimal, terms: Terms): PriceLine {
  const { quantity } = terms;
  const unitProfit = price.times(terms.kept).minus(costPerUnit(terms));
  return {
    price,
    unitProfit,
    margin: unitProfit.div(price).times(HUNDRED),
    orderProfit: quantity === null ? null : orderProfit(price, terms, quantity),
    orderValue: quantity === null ? null : quantity.times(price),
  };
}

/** Rounds a unit price up to the places usual in its currency, so that rounding never costs the seller anything. */
export const roundPriceUp = (price: Decimal, currency: Currency): Decimal =>
  ceilTo(price, priceDigits(currency, price));

/** The lowest price that keeps the floor, rounded up; null when no price can, because interest eats the whole margin. */
export function floorPrice(terms: Terms): Decimal | null {
  const left = terms.kept.minus(terms.floor);
  return left.lte(ZERO) ? null : roundPriceUp(costPerUnit(terms).div(left), terms.currency);
}

/** Whether the price leaves at least the floor margin under these terms. */
export const keepsFloor = (price: Decimal, terms: Terms): boolean =>
  price.times(terms.kept.minus(terms.floor)).gte(costPerUnit(terms));

/** What a price step of the usual places may be, coarsest first. */
export function digitChoices(currency: Currency, price: Decimal): readonly number[] {
  const usual = priceDigits(currency, price);
  const most = mostPriceDigits(currency, price);
  return Array.from({ length: most - usual + 1 }, (_, more) => usual + more);
}
