import { type Decimal, HUNDRED } from './decimal';
import type { NumberProblem } from './read-number';

export type EntryProblem =
  | NumberProblem
  /** Zero where something has to be there. */
  | 'zero'
  /** A percentage that cannot be above a hundred. */
  | 'above_hundred'
  /** More days than the desk reckons with. */
  | 'too_many_days'
  /** The cut asked would leave no price at all. */
  | 'cut_too_deep'
  /** A percent sign where an amount belongs. */
  | 'no_percent_here';

/** What a field may hold. */
export interface FieldRule {
  readonly kind: 'money' | 'quantity' | 'percent' | 'days' | 'rate';
  readonly zero: 'allowed' | 'refused';
}

/** A year of credit is more than anybody gives; interest on it can then never eat the whole price. */
const MOST_DAYS = 360;

/** What is wrong with a number that could be read; null when nothing is. */
export function problemOf(rule: FieldRule, value: Decimal, isPercent: boolean): EntryProblem | null {
  if (isPercent && rule.kind !== 'percent') return 'no_percent_here';
  if (rule.zero === 'refused' && value.eq(0)) return 'zero';
  if (rule.kind === 'percent' && value.gt(HUNDRED)) return 'above_hundred';
  if (rule.kind === 'days' && value.gt(MOST_DAYS)) return 'too_many_days';
  return null;
}
