import type { Offer } from '../model';
import { Decimal, ONE, ZERO } from './decimal';
import { discountFor, type Discount } from './discount';
import type { BlankFill, Deal, NoOffer, OfferTable, PricedOffer } from './offer-table';
import { orderProfit, priceLine, type Terms } from './price-line';

type Priced = PricedOffer | NoOffer;

/** Nobody multiplies an order for a discount; more than this is no offer but a refusal. */
const MOST_GROWTH = 3;
/** How far towards the target a price for volume goes, tried in this order; always further than the room given away. */
const VOLUME_WAYS = ['0.75', '0.9', '0.6', '0.55'].map((way) => new Decimal(way));

function priced(
  offer: Offer,
  found: Discount,
  terms: Terms,
  deal: Deal,
  fills: readonly BlankFill[],
): PricedOffer {
  const quantity = terms.quantity ?? deal.quantity;
  return {
    offer,
    price: found.price,
    discount: found.percent,
    quantity,
    margin: priceLine(found.price, { ...terms, quantity }).margin,
    worth: found.worth,
    cost: (deal.quoted.orderProfit ?? ZERO).minus(found.worth),
    credit: null,
    fills,
  };
}

/** Rounds a quantity up to two leading digits: 1,300 rather than 1,287. */
function roundQuantityUp(quantity: Decimal): Decimal {
  const whole = quantity.round(0, Decimal.roundUp);
  const step = new Decimal(10).pow(Math.max(0, whole.toFixed(0).length - 2));
  return whole.div(step).round(0, Decimal.roundUp).times(step);
}

function volumeForPrice(deal: Deal, worth: Decimal): Priced {
  const { terms, quoted, target, quantity } = deal;
  const way = quoted.price.minus(target);
  if (way.lte(0)) return 'needs_gap';
  let why: NoOffer = 'too_much_volume';
  for (const share of VOLUME_WAYS) {
    const wanted = quoted.price.minus(way.times(share)).times(terms.kept).minus(terms.unitCost);
    if (wanted.lte(0)) continue;
    const exact = worth.plus(terms.fixedCost).div(wanted);
    for (const more of [roundQuantityUp(exact), exact.round(0, Decimal.roundUp)]) {
      if (more.lte(quantity) || more.gt(quantity.times(MOST_GROWTH))) continue;
      const found = discountFor(quoted.price, worth, terms, more);
      if (typeof found === 'string') {
        why = found;
        continue;
      }
      return priced('volume_for_price', found, { ...terms, quantity: more }, deal, [
        { blank: 'min_quantity', kind: 'quantity', value: more },
        { blank: 'volume_discount', kind: 'percent', value: found.percent },
      ]);
    }
  }
  return why;
}

/** The whole price is there at shipment: no interest is lost. */
function termsForPrice(deal: Deal, worth: Decimal): Priced {
  if (deal.terms.kept.gte(ONE) && deal.room.lte(0)) return 'needs_late_payment';
  const terms = { ...deal.terms, kept: ONE };
  const found = discountFor(deal.quoted.price, worth, terms, deal.quantity);
  if (typeof found === 'string') return found === 'nothing_to_give' ? 'needs_room' : found;
  return priced('terms_for_price', found, terms, deal, [
    { blank: 'terms_discount', kind: 'percent', value: found.percent },
  ]);
}

function materialForPrice(deal: Deal, worth: Decimal): Priced {
  if (deal.saving.lte(0) || deal.saving.gte(deal.terms.unitCost)) return 'needs_saving';
  const terms = { ...deal.terms, unitCost: deal.terms.unitCost.minus(deal.saving) };
  const found = discountFor(deal.quoted.price, worth, terms, deal.quantity);
  return typeof found === 'string' ? found : priced('material_for_price', found, terms, deal, []);
}

/** A plain cut in return for an order by a date: possible only as far as the seller would give. */
function loyaltyAdvantage(deal: Deal, worth: Decimal): Priced {
  const found = discountFor(deal.quoted.price, worth, deal.terms, deal.quantity);
  if (typeof found === 'string') return found === 'nothing_to_give' ? 'needs_room' : found;
  return priced('loyalty_advantage', found, deal.terms, deal, [
    { blank: 'loyalty_discount', kind: 'percent', value: found.percent },
  ]);
}

/** Ways to make a lower price worth as much to the seller, the most telling first. */
const PRICE_OFFERS: readonly (readonly [Offer, (deal: Deal, worth: Decimal) => Priced])[] = [
  ['volume_for_price', volumeForPrice],
  ['terms_for_price', termsForPrice],
  ['material_for_price', materialForPrice],
  ['loyalty_advantage', loyaltyAdvantage],
];

/**
 * Offers that each leave the seller what the quoted price would, less the part of the way to the customer's price that he
 * is ready to go. None is below the floor.
 */
export function priceOffers(deal: Deal): OfferTable {
  const { terms, quantity, quoted, target, floor, room } = deal;
  const profit = quoted.orderProfit ?? ZERO;
  if (floor === null) return { kind: 'none', why: 'floor_unreachable' };
  if (profit.lte(0)) return { kind: 'none', why: 'no_profit' };
  if (quoted.price.lt(floor)) return { kind: 'none', why: 'below_floor' };
  const way = profit.minus(orderProfit(target, terms, quantity));
  const worth = profit.minus(way.gt(0) ? way.times(room) : ZERO);
  const offers: PricedOffer[] = [];
  const left: { offer: Offer; why: NoOffer }[] = [];
  for (const [offer, price] of PRICE_OFFERS) {
    const found = price(deal, worth);
    if (typeof found === 'string') left.push({ offer, why: found });
    else offers.push(found);
  }
  return { kind: 'offers', worth, offers, left };
}
