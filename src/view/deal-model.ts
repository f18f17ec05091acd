import {
  dealDesk,
  type BlankFill,
  type DealDesk,
  type DealEntries,
  type DealField,
  type Incoterm,
  type PricedOffer,
  type PriceLine,
  type Way,
} from '../core/deal';
import type { LanguageTag, Offer, PaneLanguage, Reading, ReplyPlan, ReplyWishes } from '../core/model';
import { fillText, paneAmounts, type AmountWords } from './amount-words';
import { dealFields, type FieldModel } from './deal-fields';
import { mailIncoterm, mailUnit } from './mail-numbers';
import type { DealStrings } from './deal-strings';

export interface LineModel {
  readonly name: string;
  readonly price: string;
  readonly unitProfit: string;
  readonly margin: string;
  /** A dash while the quantity is unknown. */
  readonly orderProfit: string;
}

export interface DealOfferModel {
  readonly offer: Offer;
  readonly name: string;
  /** What the customer gets and has to take: figures only, in the seller's language. */
  readonly terms: string;
  /** What it asks in return, in words. */
  readonly trade: string;
  /** For the seller's eyes. */
  readonly own: string;
  readonly checked: boolean;
}

export interface DealModel {
  readonly main: readonly FieldModel[];
  readonly more: readonly FieldModel[];
  /** True when something below "more" is filled in, or the mail asks about it. */
  readonly moreIsUsed: boolean;
  readonly entries: DealEntries;
  /** Trade term of the mail, offered while the seller has said none. */
  readonly incotermChip: { readonly text: Incoterm; readonly label: string } | null;
  readonly covers: string | null;
  /** The mail names another trade term. */
  readonly incotermWarning: string | null;
  readonly missing: string | null;
  readonly findings: readonly { readonly tone: 'warning' | 'good' | 'plain'; readonly text: string }[];
  readonly lines: readonly LineModel[];
  readonly gap: readonly string[];
  /** Null unless the asked price is below the floor. */
  readonly ways: readonly string[] | null;
  readonly concessions: readonly { readonly name: string; readonly cost: string }[];
  /** Null before there is anything to say about offers. */
  readonly offers: {
    readonly intro: string;
    readonly offers: readonly DealOfferModel[];
    /** Not possible, each with its reason. */
    readonly left: readonly string[];
    readonly warning: string | null;
  } | null;
}

export interface DealInput {
  readonly entries: DealEntries;
  /** Offers ticked by hand; null while the seller has left it to the desk. */
  readonly picked: readonly Offer[] | null;
  readonly reading: Reading;
  readonly plan: ReplyPlan;
  readonly paneLanguage: PaneLanguage;
}

/** Three choices can be read; more cannot. */
const MOST_PICKED = 3;

const GROUPS: Readonly<Record<Incoterm, 'handover' | 'freight' | 'delivery'>> = {
  EXW: 'handover',
  FCA: 'handover',
  FAS: 'handover',
  FOB: 'handover',
  CFR: 'freight',
  CIF: 'freight',
  CPT: 'freight',
  CIP: 'freight',
  DAP: 'delivery',
  DPU: 'delivery',
  DDP: 'delivery',
};

/** What can only be reckoned with more terms than the first ones. */
const MORE_ASKS = ['payment_terms', 'freight', 'compensation', 'refund', 'replacement'];

const offersIn = ({ offers }: DealDesk): readonly PricedOffer[] =>
  offers.kind === 'offers' ? offers.offers : [];

/** The offers of the plan first, for they fit the mail; then the others. */
function pickedOffers(desk: DealDesk, { picked, plan }: DealInput): readonly PricedOffer[] {
  const all = offersIn(desk);
  if (picked !== null) return all.filter(({ offer }) => picked.includes(offer));
  const fits = (each: PricedOffer): boolean => plan.offers.includes(each.offer);
  return [...all.filter(fits), ...all.filter((each) => !fits(each))].slice(0, MOST_PICKED);
}

function lineModel(name: string, line: PriceLine, words: AmountWords): LineModel {
  return {
    name,
    price: words.price(line.price),
    unitProfit: words.perUnit(line.unitProfit),
    margin: words.percent(line.margin),
    orderProfit: line.orderProfit === null ? '–' : words.amount(line.orderProfit),
  };
}

function gapTexts({ gap }: DealDesk, words: AmountWords, { deal }: DealStrings): string[] {
  if (gap === null) return [];
  const texts = [deal.gap(words.perUnit(gap.perUnit), words.percent(gap.percent))];
  if (gap.perOrder === null) return texts;
  texts.push(deal.gapOrder(words.amount(gap.perOrder)));
  texts.push(
    gap.sameProfitQuantity === null
      ? deal.sameProfitNever
      : deal.sameProfit(words.quantity(gap.sameProfitQuantity)),
  );
  return texts;
}

function wayText(way: Way, words: AmountWords, { deal }: DealStrings): string {
  switch (way.way) {
    case 'earlier_payment':
      return deal.way.earlier_payment;
    case 'lower_cost':
      return deal.way.lower_cost(words.perUnit(way.perUnit), words.percent(way.percent));
    default:
      return deal.way[way.way](words.quantity(way.quantity));
  }
}

function offerTerms(offer: PricedOffer, words: AmountWords, { deal }: DealStrings): string {
  if (offer.credit !== null) return deal.offerCredit(words.amount(offer.credit));
  const percent = offer.discount === null ? '' : words.percent(offer.discount, 2);
  if (offer.offer === 'replacement_and_next_discount') return deal.offerNext(percent);
  const price = deal.offerPrice(words.price(offer.price), percent);
  if (offer.offer !== 'volume_for_price') return price;
  return `${price} · ${deal.offerVolume(words.quantity(offer.quantity))}`;
}

const isClaimOffer = ({ offer }: PricedOffer): boolean =>
  offer === 'replacement_and_next_discount' || offer === 'repair_or_credit_note';

function offersModel(
  desk: DealDesk,
  input: DealInput,
  words: AmountWords,
  strings: DealStrings,
): DealModel['offers'] {
  const { deal, advice } = strings;
  const { offers: table } = desk;
  if (table.kind === 'none') {
    // Before there is a cost and a price, the list of what is missing says it all.
    if (desk.quoted === null) return null;
    return { intro: deal.noTable[table.why], offers: [], left: [], warning: null };
  }
  const picked = pickedOffers(desk, input);
  const [first] = table.offers;
  const intro =
    first !== undefined && isClaimOffer(first)
      ? deal.offersCost(words.amount(first.cost))
      : deal.offersWorth(words.amount(table.worth));
  return {
    intro: first === undefined ? deal.notOffered : intro,
    offers: table.offers.map((each) => ({
      offer: each.offer,
      name: advice.offer[each.offer].name,
      terms: offerTerms(each, words, strings),
      trade: advice.offer[each.offer].trade,
      own: isClaimOffer(each)
        ? deal.offerCosts(words.amount(each.cost))
        : deal.offerMargin(words.percent(each.margin), words.amount(each.worth)),
      checked: picked.includes(each),
    })),
    left: table.left.map(
      ({ offer, why }) => `${advice.offer[offer].name}${deal.notOfferedJoint}${deal.noOffer[why]}`,
    ),
    warning: picked.length === 1 ? deal.onlyOne : null,
  };
}

const TONES: Partial<Record<DealDesk['findings'][number], 'good' | 'plain'>> = {
  asked_keeps_floor: 'good',
  asked_not_lower: 'plain',
  floor_is_break_even: 'plain',
  late_money_counts_as_free: 'plain',
};

/** Everything the deal desk shows. */
export function dealModel(input: DealInput, strings: DealStrings): DealModel {
  const { entries, reading, paneLanguage } = input;
  const { deal, pane } = strings;
  const desk = dealDesk(entries);
  const words = paneAmounts(paneLanguage, entries.currency);
  const theirs = mailIncoterm(reading.facts);
  const names = (fields: readonly DealField[]): string =>
    fields.map((field) => deal.field[field]).join(pane.verdict.listJoint);
  const line = (key: 'quoted' | 'asked' | 'floor'): LineModel[] => {
    const found = desk[key];
    return found === null ? [] : [lineModel(deal.line[key], found, words)];
  };
  const isBelow = desk.findings.includes('asked_below_floor') || desk.findings.includes('asked_below_cost');
  const [main, more] = dealFields(entries, desk, reading, strings, paneLanguage);
  return {
    main,
    more,
    moreIsUsed:
      more.some(({ value }) => value.trim() !== '') ||
      entries.costCurrency !== null ||
      reading.asks.some(({ value }) => MORE_ASKS.includes(value)),
    entries,
    incotermChip:
      theirs === null || entries.incoterm !== null
        ? null
        : { text: theirs, label: deal.useFromMail(theirs, deal.incoterm) },
    covers: entries.incoterm === null ? null : deal.covers[GROUPS[entries.incoterm]],
    incotermWarning:
      theirs === null || entries.incoterm === null || theirs === entries.incoterm
        ? null
        : deal.otherIncoterm(entries.incoterm, theirs),
    missing: desk.missing.length === 0 ? null : deal.missing(names(desk.missing)),
    findings: desk.findings.map((finding) => ({
      tone: TONES[finding] ?? 'warning',
      text: deal.finding[finding],
    })),
    lines: [...line('quoted'), ...line('asked'), ...line('floor')],
    gap: gapTexts(desk, words, strings),
    ways: !isBelow ? null : desk.ways.map((way) => wayText(way, words, strings)),
    concessions: desk.concessions.map(({ concession, cost }) => ({
      name: deal.concession[concession],
      cost: words.amount(cost),
    })),
    offers: offersModel(desk, input, words, strings),
  };
}

/**
 * What "use these offers" changes in the wishes: the ticked offers, and their blanks filled with the customer's figures.
 * Nothing else of the desk gets out: a discount, a quantity, a credit, never cost, floor or margin.
 * @param draftLanguage language of the draft, in which its numbers are written
 */
export function offersIntoReply(
  input: DealInput,
  before: ReplyWishes,
  draftLanguage: LanguageTag,
): ReplyWishes {
  const desk = dealDesk(input.entries);
  const picked = pickedOffers(desk, input);
  const unit = mailUnit(input.reading.facts);
  const fills: readonly BlankFill[] = picked.flatMap((each) => each.fills);
  const blanks = Object.fromEntries(
    fills.map((fill) => [fill.blank, fillText(fill, draftLanguage, desk.currency, unit)]),
  );
  return {
    ...before,
    offers: picked.map(({ offer }) => offer),
    blanks: { ...before.blanks, ...blanks },
  };
}
