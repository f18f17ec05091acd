import type { Currency } from './currencies';
import type { Decimal } from './decimal';
import { HUNDRED } from './decimal';
import { problemOf, type EntryProblem, type FieldRule } from './field-rules';
import { readNumber } from './read-number';

/** What the seller may type, in the order it is asked. */
export const DEAL_FIELDS = [
  /** Cost of one unit, after tax rebate, in the cost currency. */
  'cost',
  /** Price per unit offered so far. */
  'quoted',
  /** Price per unit the customer asks; with a percent sign, the cut he asks. */
  'asked',
  /** Units of this order. */
  'quantity',
  /** Smallest margin the seller may live with, percent of the price. */
  'floorMargin',
  /** Days from shipment until the balance arrives. */
  'paymentDays',
  /** Part of the price paid before production, percent. */
  'deposit',
  /** What money costs the seller, percent a year. */
  'interest',
  /** Cost that comes once an order, whatever its size: set-up, moulds, papers; in the cost currency. */
  'fixedCost',
  /** What another material or packing would save per unit, in the cost currency. */
  'saving',
  /** Part of the goods claimed to be bad, percent. */
  'defects',
  /** Units of the cost currency for one unit of the price currency. */
  'rate',
] as const;
export type DealField = (typeof DEAL_FIELDS)[number];

/** How much of the way to the asked price (or to its floor) the seller would go at most. */
export const ROOMS = ['none', 'quarter', 'half'] as const;
export type Room = (typeof ROOMS)[number];

export const INCOTERMS = [
  'EXW',
  'FCA',
  'FAS',
  'FOB',
  'CFR',
  'CIF',
  'CPT',
  'CIP',
  'DAP',
  'DPU',
  'DDP',
] as const;
export type Incoterm = (typeof INCOTERMS)[number];

/** The desk as the seller has filled it, word by word; nothing has been read yet. */
export interface DealEntries {
  readonly texts: Readonly<Partial<Record<DealField, string>>>;
  readonly currency: Currency;
  /** Null where cost and price share a currency. */
  readonly costCurrency: Currency | null;
  readonly incoterm: Incoterm | null;
  readonly room: Room;
}

export const EMPTY_DEAL: DealEntries = {
  texts: {},
  currency: 'USD',
  costCurrency: null,
  incoterm: null,
  room: 'quarter',
};

const RULES: Readonly<Record<DealField, FieldRule>> = {
  cost: { kind: 'money', zero: 'refused' },
  quoted: { kind: 'money', zero: 'refused' },
  asked: { kind: 'money', zero: 'refused' },
  quantity: { kind: 'quantity', zero: 'refused' },
  floorMargin: { kind: 'percent', zero: 'allowed' },
  paymentDays: { kind: 'days', zero: 'allowed' },
  deposit: { kind: 'percent', zero: 'allowed' },
  interest: { kind: 'percent', zero: 'allowed' },
  fixedCost: { kind: 'money', zero: 'allowed' },
  saving: { kind: 'money', zero: 'allowed' },
  defects: { kind: 'percent', zero: 'allowed' },
  rate: { kind: 'rate', zero: 'refused' },
};

export const isPercentField = (field: DealField): boolean => RULES[field].kind === 'percent';
export type DealNumbers = Readonly<Record<DealField, Decimal | null>>;
export type DealProblems = Readonly<Partial<Record<DealField, EntryProblem>>>;

/** Reads what was typed. A field that cannot be read counts as empty and its problem is told; the others still work. */
export function readEntries({ texts }: DealEntries): {
  readonly numbers: DealNumbers;
  readonly problems: DealProblems;
} {
  const problems: Partial<Record<DealField, EntryProblem>> = {};
  const numbers = Object.fromEntries(DEAL_FIELDS.map((field) => [field, null])) as Record<
    DealField,
    Decimal | null
  >;
  for (const field of DEAL_FIELDS) {
    const rule = RULES[field];
    const typed = texts[field] ?? '';
    // "-10 %" and "10 %" ask for the same cut.
    const text = field === 'asked' && /[%％٪]/.test(typed) ? typed.replace(/^\s*[-−]/, '') : typed;
    const read = readNumber(text, rule.kind === 'quantity' || rule.kind === 'days' ? 'unlikely' : 'likely');
    if (read.kind === 'empty') continue;
    if (read.kind === 'problem') {
      problems[field] = read.problem;
      continue;
    }
    if (field === 'asked' && read.isPercent) {
      // A cut of ten percent is the price less a tenth; the quoted one stands before it in the list.
      if (read.value.gte(HUNDRED)) problems.asked = 'cut_too_deep';
      else numbers.asked = numbers.quoted?.times(HUNDRED.minus(read.value)).div(HUNDRED) ?? null;
      continue;
    }
    const problem = problemOf(rule, read.value, read.isPercent);
    if (problem === null) numbers[field] = read.value;
    else problems[field] = problem;
  }
  return { numbers, problems };
}
