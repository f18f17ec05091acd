import type { Ask, WrittenRule } from '../model';
import type { Situation } from './situation';
import type { When } from './when';

interface MissingRule {
  readonly when: When<Situation>;
  readonly rules: readonly WrittenRule[];
}

/** Goods or money wanted back: only then is there a claim that a rule could settle. */
const CLAIMS: readonly Ask[] = ['refund', 'compensation', 'replacement'];

/** Which written rule would have kept this conflict from arising; the first one found is put into the draft. */
export const MISSING_RULES: readonly MissingRule[] = [
  { when: { asks: ['compliance'], unless: [{ motive: ['security'] }] }, rules: ['changes'] },
  { when: { problems: ['delay'] }, rules: ['lead_time', 'progress'] },
  { when: { problems: ['quality', 'goods'], asks: CLAIMS }, rules: ['after_sales', 'quality'] },
  { when: { problems: ['quality', 'goods'] }, rules: ['quality'] },
  { when: { problems: ['service', 'silence', 'documents'] }, rules: ['progress'] },
  { when: { levers: ['refuse_goods', 'claim_compensation'] }, rules: ['after_sales'] },
  { when: { asks: CLAIMS }, rules: ['after_sales'] },
  { when: { asks: ['inspection'] }, rules: ['quality'] },
  { when: { motive: ['security'], asks: ['documents'] }, rules: [] },
  { when: { motive: ['security'] }, rules: ['quality'] },
  { when: { asks: ['price', 'freight', 'freebies'] }, rules: ['price'] },
  { when: { levers: ['withhold_payment'] }, rules: ['payment'] },
  { when: { asks: ['delivery'] }, rules: ['lead_time'] },
  { when: { motive: ['bargaining'], unless: [{ asks: ['compliance'] }] }, rules: ['price'] },
];
