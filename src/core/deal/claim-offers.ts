import type { Offer } from '../model';
import { minorDigits } from './currencies';
import { Decimal, floorTo, HUNDRED, ONE, ZERO } from './decimal';
import type { Deal, NoOffer, OfferTable, PricedOffer } from './offer-table';

/** Discounts on the next order are written in steps of a tenth; finer where a tenth would be unfair. */
const STEPS = ['0.5', '0.1', '0.05', '0.01'].map((step) => new Decimal(step));
const TOLERANCE = new Decimal('0.01');

/** Goods are claimed to be bad: the talk is about making good, not about the price. */
export const isClaim = ({ defects }: Deal): boolean => defects.gt(0);

/** What the bad pieces cost to make again. */
export const replacementCost = ({ defects, quantity, terms }: Deal): Decimal =>
  defects.times(quantity).times(terms.unitCost);

/** What the bad pieces cost when their price is paid back. */
export const refundCost = ({ defects, quantity, quoted }: Deal): Decimal =>
  defects.times(quantity).times(quoted.price);

function made(deal: Deal, offer: Offer, cost: Decimal, over: Partial<PricedOffer>): PricedOffer {
  const worth = (deal.quoted.orderProfit ?? ZERO).minus(cost);
  return {
    offer,
    price: deal.quoted.price,
    discount: null,
    quantity: deal.quantity,
    margin: worth.div(deal.quantity.times(deal.quoted.price)).times(HUNDRED),
    worth,
    cost,
    credit: null,
    fills: [],
    ...over,
  };
}

/** Free replacement now, and a discount on a next order of the same size for what is left of the sum. */
function replacement(deal: Deal, cost: Decimal): PricedOffer | NoOffer {
  const base = replacementCost(deal);
  const perPercent = deal.quantity.times(deal.quoted.price).times(deal.terms.kept).div(HUNDRED);
  const share = cost.minus(base).div(perPercent);
  if (share.lte(0)) return 'needs_room';
  for (const step of STEPS) {
    const percent = floorTo(share, step);
    if (percent.lte(0)) continue;
    const spent = base.plus(percent.times(perPercent));
    if (spent.lt(cost.times(ONE.minus(TOLERANCE)))) continue;
    const next = deal.quoted.price.times(HUNDRED.minus(percent)).div(HUNDRED);
    if (deal.floor === null || next.lt(deal.floor)) return 'below_floor';
    return made(deal, 'replacement_and_next_discount', spent, {
      discount: percent,
      fills: [{ blank: 'next_discount', kind: 'percent', value: percent }],
    });
  }
  return 'too_thin';
}

/** A sum credited against the next order; written with two leading digits where that is fair. */
function creditNote(deal: Deal, cost: Decimal): PricedOffer | NoOffer {
  const digits = minorDigits(deal.terms.currency);
  const leading = cost.round(0, Decimal.roundDown).toFixed(0).length;
  const steps = [2, 3].map((kept) => new Decimal(10).pow(Math.max(-digits, leading - kept)));
  for (const step of [...steps, new Decimal(10).pow(-digits)]) {
    const credit = floorTo(cost, step);
    if (credit.lte(0) || credit.lt(cost.times(ONE.minus(TOLERANCE)))) continue;
    return made(deal, 'repair_or_credit_note', credit, {
      credit,
      fills: [{ blank: 'credit_amount', kind: 'amount', value: credit }],
    });
  }
  return 'too_thin';
}

const CLAIM_OFFERS: readonly (readonly [Offer, (deal: Deal, cost: Decimal) => PricedOffer | NoOffer])[] = [
  ['replacement_and_next_discount', replacement],
  ['repair_or_credit_note', creditNote],
];

/**
 * Ways to make good that cost the seller the same: at least what new pieces cost, and as much more of the way to a
 * refund as he is ready to go. The floor holds for the next order's price.
 */
export function claimOffers(deal: Deal): OfferTable {
  if (deal.floor === null) return { kind: 'none', why: 'floor_unreachable' };
  if (deal.quoted.unitProfit.lte(0)) return { kind: 'none', why: 'no_profit' };
  if (deal.quoted.price.lt(deal.floor)) return { kind: 'none', why: 'below_floor' };
  const base = replacementCost(deal);
  const cost = base.plus(refundCost(deal).minus(base).times(deal.room));
  const offers: PricedOffer[] = [];
  const left: { offer: Offer; why: NoOffer }[] = [];
  for (const [offer, price] of CLAIM_OFFERS) {
    const found = price(deal, cost);
    if (typeof found === 'string') left.push({ offer, why: found });
    else offers.push(found);
  }
  return { kind: 'offers', worth: (deal.quoted.orderProfit ?? ZERO).minus(cost), offers, left };
}
