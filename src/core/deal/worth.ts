import type { Credibility } from '../model';
import { Decimal, HUNDRED, ONE, ZERO } from './decimal';
import { problemOf, type EntryProblem, type FieldRule } from './field-rules';
import { readNumber } from './read-number';

/** What the seller fills in to weigh a customer who really may leave, in the order it is asked. */
export const WORTH_FIELDS = [
  /** Sales to this customer a year. */
  'yearlySales',
  /** Margin on them, percent of the price. */
  'margin',
  /** What is asked now, as percent of the price. */
  'concession',
  /** Part of these sales that other customers would take over within a year, percent. */
  'replaceable',
  /** What losing them costs once: stock, moulds, material bought for them. */
  'lossOnce',
  /** Yearly sales to customers who would hear of it and ask the same. */
  'precedentSales',
] as const;
export type WorthField = (typeof WORTH_FIELDS)[number];

export type WorthEntries = Readonly<Partial<Record<WorthField, string>>>;

const RULES: Readonly<Record<WorthField, FieldRule>> = {
  yearlySales: { kind: 'money', zero: 'refused' },
  margin: { kind: 'percent', zero: 'allowed' },
  concession: { kind: 'percent', zero: 'refused' },
  replaceable: { kind: 'percent', zero: 'allowed' },
  lossOnce: { kind: 'money', zero: 'allowed' },
  precedentSales: { kind: 'money', zero: 'allowed' },
};
/** Without these there is nothing to weigh; the others count as nothing while they are empty. */
const NEEDED: readonly WorthField[] = ['yearlySales', 'margin', 'concession'];

export const isWorthPercent = (field: WorthField): boolean => RULES[field].kind === 'percent';

/** Yield a part, and only against something; keep to the terms; part as friends and leave the door open. */
export type WorthAdvice = 'yield_conditionally' | 'hold' | 'let_go';

export type WorthReason =
  /** Yielding costs at least as much a year as losing them. */
  | 'yielding_costs_more'
  /** Yielding costs clearly less than the loss that threatens. */
  | 'losing_costs_more'
  /** After yielding they would earn the seller nothing. */
  | 'nothing_left'
  /** Others would ask the same, and that is the larger part of the cost. */
  | 'precedent_weighs'
  /** Most of their place would be filled. */
  | 'replaceable'
  /** Losing them would hardly be made up for. */
  | 'hard_to_replace'
  /** Words alone, no step: the chance of losing them is small. */
  | 'seems_bluff'
  /** A step is under way. */
  | 'step_under_way'
  /** The chance of losing them would have to be higher than the mail shows. */
  | 'chance_too_small';

export interface Worth {
  readonly problems: Readonly<Partial<Record<WorthField, EntryProblem>>>;
  readonly missing: readonly WorthField[];
  /** Profit on this customer a year as things are. */
  readonly yearlyProfit: Decimal | null;
  /** First year after losing them: profit that no other customer brings, and what is lost once. */
  readonly costOfLosing: Decimal | null;
  /** A year of yielding in full: to them, and to those who would ask the same. */
  readonly costOfYielding: Decimal | null;
  /** Part of the cost of yielding that goes to others. */
  readonly precedentCost: Decimal | null;
  /** Yielding in full pays only if the chance of losing them otherwise is above this, percent; may be above 100. */
  readonly chanceNeeded: Decimal | null;
  /** The largest concession worth making, percent of the price, in steps of a tenth; null where none is. */
  readonly atMost: Decimal | null;
  readonly advice: WorthAdvice | null;
  readonly reasons: readonly WorthReason[];
}

/**
 * How likely a threat of each kind is taken to be carried out if the seller holds, as a part of one. A rule of thumb, not
 * a finding; docs/deal-desk.md says so.
 */
const CHANCE: Readonly<Record<Credibility, Decimal>> = {
  bluff: new Decimal('0.1'),
  unclear: new Decimal('0.3'),
  credible: new Decimal('0.7'),
};
const MOSTLY = new Decimal('0.6');
const HARDLY = new Decimal('0.3');

interface Numbers {
  readonly sales: Decimal;
  /** 0 to 1. */
  readonly margin: Decimal;
  readonly concession: Decimal;
  readonly replaceable: Decimal;
  readonly lossOnce: Decimal;
  readonly precedentSales: Decimal;
}

function read(entries: WorthEntries): {
  values: Partial<Record<WorthField, Decimal>>;
  problems: Partial<Record<WorthField, EntryProblem>>;
} {
  const values: Partial<Record<WorthField, Decimal>> = {};
  const problems: Partial<Record<WorthField, EntryProblem>> = {};
  for (const field of WORTH_FIELDS) {
    const found = readNumber(entries[field] ?? '');
    if (found.kind === 'empty') continue;
    const problem =
      found.kind === 'problem' ? found.problem : problemOf(RULES[field], found.value, found.isPercent);
    if (problem !== null) problems[field] = problem;
    else if (found.kind === 'number') values[field] = found.value;
  }
  return { values, problems };
}

function weigh(n: Numbers, credibility: Credibility) {
  const yearlyProfit = n.sales.times(n.margin);
  const costOfLosing = yearlyProfit.times(ONE.minus(n.replaceable)).plus(n.lossOnce);
  const precedentCost = n.precedentSales.times(n.concession);
  const costOfYielding = n.sales.times(n.concession).plus(precedentCost);
  const chance = CHANCE[credibility];
  const bearable = costOfLosing.times(chance);
  // What may be given is bounded by what they earn and by the loss that threatens.
  const most = bearable.div(n.sales.plus(n.precedentSales));
  const capped = most.lt(n.margin) ? most : n.margin;
  const wanted = capped.lt(n.concession) ? capped : n.concession;
  const atMost = wanted.times(1000).round(0, Decimal.roundDown).div(10);
  return { yearlyProfit, costOfLosing, precedentCost, costOfYielding, chance, bearable, atMost };
}

function adviceOf(n: Numbers, credibility: Credibility, w: ReturnType<typeof weigh>): WorthAdvice {
  const isWorthIt = w.costOfYielding.lte(w.bearable) && n.concession.lt(n.margin);
  if (isWorthIt) return 'yield_conditionally';
  if (credibility !== 'credible') return 'hold';
  // A real step, and yielding in full does not pay: a part may; where not even that, part as friends.
  const isNoLoss = w.costOfYielding.gte(w.costOfLosing);
  if (isNoLoss && (n.replaceable.gte(MOSTLY) || n.margin.lte(n.concession))) return 'let_go';
  return w.atMost.gte(1) && !isNoLoss ? 'yield_conditionally' : 'hold';
}

function reasonsOf(n: Numbers, credibility: Credibility, w: ReturnType<typeof weigh>): WorthReason[] {
  const checks: readonly (readonly [boolean, WorthReason])[] = [
    [n.concession.gte(n.margin), 'nothing_left'],
    [w.costOfYielding.gte(w.costOfLosing), 'yielding_costs_more'],
    [w.costOfYielding.lte(w.bearable), 'losing_costs_more'],
    [w.costOfYielding.gt(w.bearable) && w.costOfYielding.lt(w.costOfLosing), 'chance_too_small'],
    [w.precedentCost.times(2).gt(w.costOfYielding), 'precedent_weighs'],
    [n.replaceable.gte(MOSTLY), 'replaceable'],
    [n.replaceable.lte(HARDLY), 'hard_to_replace'],
    [credibility === 'bluff', 'seems_bluff'],
    [credibility === 'credible', 'step_under_way'],
  ];
  return checks.flatMap(([holds, reason]) => (holds ? [reason] : []));
}

/**
 * Weighs what a customer is worth against what yielding would cost, over one year. Pure; never throws; what is missing
 * is named, and what can be said without it is said.
 * @param credibility of the threat as read; `unclear` where nobody knows
 */
export function weighWorth(entries: WorthEntries, credibility: Credibility): Worth {
  const { values, problems } = read(entries);
  const missing = WORTH_FIELDS.filter(
    (field) => values[field] === undefined && problems[field] === undefined,
  );
  const { yearlySales, margin, concession } = values;
  const part = (value: Decimal | undefined): Decimal => (value ?? ZERO).div(HUNDRED);
  const nothing: Worth = {
    problems,
    missing,
    yearlyProfit: yearlySales === undefined || margin === undefined ? null : yearlySales.times(part(margin)),
    costOfLosing: null,
    costOfYielding: null,
    precedentCost: null,
    chanceNeeded: null,
    atMost: null,
    advice: null,
    reasons: [],
  };
  // A field that was filled in and could not be read must not count as nothing.
  if (yearlySales === undefined || margin === undefined || concession === undefined) return nothing;
  if (Object.keys(problems).length > 0) return nothing;
  const numbers: Numbers = {
    sales: yearlySales,
    margin: part(margin),
    concession: part(concession),
    replaceable: part(values.replaceable),
    lossOnce: values.lossOnce ?? ZERO,
    precedentSales: values.precedentSales ?? ZERO,
  };
  const weighed = weigh(numbers, credibility);
  const advice = adviceOf(numbers, credibility, weighed);
  return {
    ...nothing,
    yearlyProfit: weighed.yearlyProfit,
    costOfLosing: weighed.costOfLosing,
    costOfYielding: weighed.costOfYielding,
    precedentCost: weighed.precedentCost,
    chanceNeeded: weighed.costOfLosing.gt(0)
      ? weighed.costOfYielding.div(weighed.costOfLosing).times(HUNDRED)
      : null,
    atMost: advice === 'yield_conditionally' && weighed.atMost.gt(0) ? weighed.atMost : null,
    advice,
    reasons: reasonsOf(numbers, credibility, weighed),
  };
}

export const isNeededForWorth = (field: WorthField): boolean => NEEDED.includes(field);
