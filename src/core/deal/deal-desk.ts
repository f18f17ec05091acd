import type { Currency } from './currencies';
import { Decimal, HUNDRED, larger, ONE, ZERO } from './decimal';
import { isClaim, claimOffers } from './claim-offers';
import { concessionCosts, type ConcessionCost } from './concessions';
import {
  readEntries,
  type DealEntries,
  type DealField,
  type DealNumbers,
  type DealProblems,
  type Incoterm,
  type Room,
} from './entries';
import { priceOffers } from './price-offers';
import { floorPrice, keptAfterInterest, priceLine, type PriceLine, type Terms } from './price-line';
import type { Deal, OfferTable } from './offer-table';
import { waysToAsked, type Way } from './ways';

/** Something the seller should know before anything is offered. */
export type DealFinding =
  | 'loss_at_quoted'
  | 'quoted_below_floor'
  /** The asked price is not below the quoted one. */
  | 'asked_not_lower'
  | 'asked_below_cost'
  | 'asked_below_floor'
  | 'asked_keeps_floor'
  /** Interest and floor margin together leave nothing for the cost. */
  | 'floor_unreachable'
  /** Without a floor margin the floor is where the order earns nothing. */
  | 'floor_is_break_even'
  /** Interest or days are missing, so late payment counts as free. */
  | 'late_money_counts_as_free';

export interface Gap {
  /** From the quoted price down to the asked one, per unit. */
  readonly perUnit: Decimal;
  /** Percent of the quoted price. */
  readonly percent: Decimal;
  /** What yielding would cost on this order; null while the quantity is unknown. */
  readonly perOrder: Decimal | null;
  /** Units that would earn at the asked price what this order earns at the quoted one; null when no number does. */
  readonly sameProfitQuantity: Decimal | null;
}

/** Everything the desk can work out of what the seller has filled in. Amounts are in the price currency. */
export interface DealDesk {
  readonly currency: Currency;
  readonly incoterm: Incoterm | null;
  readonly quantity: Decimal | null;
  readonly problems: DealProblems;
  /** What is empty and would let the desk say more, most useful first. */
  readonly missing: readonly DealField[];
  readonly findings: readonly DealFinding[];
  readonly quoted: PriceLine | null;
  readonly asked: PriceLine | null;
  /** The lowest price that keeps the floor margin (reservation price). */
  readonly floor: PriceLine | null;
  readonly gap: Gap | null;
  readonly concessions: readonly ConcessionCost[];
  /** What would make an asked price below the floor possible; empty when it is not below, or nothing would. */
  readonly ways: readonly Way[];
  readonly offers: OfferTable;
}

const ROOM_SHARES: Readonly<Record<Room, Decimal>> = {
  none: ZERO,
  quarter: new Decimal('0.25'),
  half: new Decimal('0.5'),
};

const NEEDED: readonly DealField[] = ['cost', 'quoted', 'asked', 'quantity', 'floorMargin'];

/** Cost-side amounts in the price currency; null while an exchange rate is needed and not there. */
function inPriceCurrency(
  amount: Decimal | null,
  { rate }: DealNumbers,
  entries: DealEntries,
): Decimal | null {
  const isSame = entries.costCurrency === null || entries.costCurrency === entries.currency;
  if (amount === null || isSame) return amount;
  return rate === null ? null : amount.div(rate);
}

function termsOf(numbers: DealNumbers, entries: DealEntries): Terms | null {
  const unitCost = inPriceCurrency(numbers.cost, numbers, entries);
  if (unitCost === null) return null;
  const { deposit, paymentDays, interest, floorMargin } = numbers;
  return {
    currency: entries.currency,
    unitCost,
    fixedCost: inPriceCurrency(numbers.fixedCost, numbers, entries) ?? ZERO,
    quantity: numbers.quantity,
    kept: keptAfterInterest(deposit ?? ZERO, paymentDays ?? ZERO, interest ?? ZERO),
    floor: (floorMargin ?? ZERO).div(HUNDRED),
  };
}

function gapOf(quoted: PriceLine, asked: PriceLine, terms: Terms): Gap | null {
  const perUnit = quoted.price.minus(asked.price);
  if (perUnit.lte(0)) return null;
  const earnedPerUnit = asked.price.times(terms.kept).minus(terms.unitCost);
  const profit = quoted.orderProfit;
  return {
    perUnit,
    percent: perUnit.div(quoted.price).times(HUNDRED),
    perOrder: profit === null || asked.orderProfit === null ? null : profit.minus(asked.orderProfit),
    sameProfitQuantity:
      profit === null || profit.lte(0) || earnedPerUnit.lte(0)
        ? null
        : profit.plus(terms.fixedCost).div(earnedPerUnit).round(0, Decimal.roundUp),
  };
}

function findingsOf(desk: {
  readonly numbers: DealNumbers;
  readonly terms: Terms;
  readonly quoted: PriceLine | null;
  readonly asked: PriceLine | null;
  readonly floor: Decimal | null;
}): DealFinding[] {
  const { numbers, quoted, asked, floor } = desk;
  const found: DealFinding[] = [];
  if (quoted !== null && quoted.unitProfit.lt(0)) found.push('loss_at_quoted');
  else if (quoted !== null && floor !== null && quoted.price.lt(floor)) found.push('quoted_below_floor');
  if (floor === null) found.push('floor_unreachable');
  if (asked !== null) {
    if (quoted !== null && asked.price.gte(quoted.price)) found.push('asked_not_lower');
    else if (asked.unitProfit.lt(0)) found.push('asked_below_cost');
    else if (floor !== null && asked.price.lt(floor)) found.push('asked_below_floor');
    else if (floor !== null && numbers.floorMargin !== null) found.push('asked_keeps_floor');
  }
  if (numbers.floorMargin === null) found.push('floor_is_break_even');
  const saysCredit = numbers.paymentDays?.gt(0) === true;
  if (saysCredit && numbers.interest === null) found.push('late_money_counts_as_free');
  return found;
}

function missingOf(numbers: DealNumbers, problems: DealProblems, entries: DealEntries): DealField[] {
  const needsRate = entries.costCurrency !== null && entries.costCurrency !== entries.currency;
  const wanted: readonly DealField[] = needsRate ? [...NEEDED, 'rate'] : NEEDED;
  return wanted.filter((field) => numbers[field] === null && problems[field] === undefined);
}

/**
 * Works out what can be worked out: margins, the floor, the gap, what each concession costs and offers of about equal
 * worth. Pure; never throws; what cannot be read or is missing is named and left out.
 */
export function dealDesk(entries: DealEntries): DealDesk {
  const { numbers, problems } = readEntries(entries);
  const terms = termsOf(numbers, entries);
  const line = (price: Decimal | null): PriceLine | null =>
    price === null || terms === null ? null : priceLine(price, terms);
  const quoted = line(numbers.quoted);
  const asked = line(numbers.asked);
  const floorAt = terms === null ? null : floorPrice(terms);
  const deal: Deal | null =
    terms === null || quoted === null || terms.quantity === null
      ? null
      : {
          terms,
          quantity: terms.quantity,
          quoted,
          // What is asked below the floor is never gone to: the floor is where the way ends.
          target: asked === null ? quoted.price : larger(asked.price, floorAt ?? quoted.price),
          floor: floorAt,
          room: ROOM_SHARES[entries.room],
          saving: inPriceCurrency(numbers.saving, numbers, entries) ?? ZERO,
          defects: (numbers.defects ?? ZERO).div(HUNDRED),
          latePart: ONE.minus((numbers.deposit ?? ZERO).div(HUNDRED)),
          days: numbers.paymentDays ?? ZERO,
          interest: (numbers.interest ?? ZERO).div(HUNDRED),
        };
  return {
    currency: entries.currency,
    incoterm: entries.incoterm,
    quantity: numbers.quantity,
    problems,
    missing: missingOf(numbers, problems, entries),
    findings: terms === null ? [] : findingsOf({ numbers, terms, quoted, asked, floor: floorAt }),
    quoted,
    asked,
    floor: line(floorAt),
    gap: quoted === null || asked === null || terms === null ? null : gapOf(quoted, asked, terms),
    concessions: deal === null ? [] : concessionCosts(deal, asked),
    ways: terms === null || asked === null ? [] : waysToAsked(asked.price, terms, floorAt),
    offers:
      deal === null
        ? { kind: 'none', why: 'numbers_missing' }
        : isClaim(deal)
          ? claimOffers(deal)
          : priceOffers(deal),
  };
}
