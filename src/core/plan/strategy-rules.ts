import type { Strategy } from '../model';
import type { Situation } from './situation';
import type { When } from './when';

interface StrategyRule {
  readonly when: When<Situation>;
  readonly strategy: Strategy;
}

/** Which way of answering leads. The first row that holds decides. */
export const STRATEGY_RULES: readonly StrategyRule[] = [
  { when: { pressure: ['none'] }, strategy: 'plain_answer' },
  // A step under way changes everything: first weigh what the customer is worth.
  { when: { credibility: ['credible'] }, strategy: 'weigh_worth' },
  // Anger is met before its subject, whatever the subject is.
  { when: { type: ['emotional'] }, strategy: 'soothe_and_fix' },
  { when: { motive: ['venting'], heat: [2, 3] }, strategy: 'soothe_and_fix' },
  { when: { pressure: ['complaint'], motive: ['venting', 'none'] }, strategy: 'solve_problem' },
  // Who has bought before and misses something does not ask for proof of who we are, but for what is missing.
  {
    when: { pressure: ['complaint'], motive: ['security'], unless: [{ types: ['new', 'big'] }] },
    strategy: 'solve_problem',
  },
  // Also a big customer whose goods are bad wants them put right; following his process is for who asks for that.
  {
    when: { type: ['big'], unless: [{ motive: ['venting'], unless: [{ asks: ['compliance'] }] }] },
    strategy: 'follow_process',
  },
  { when: { types: ['big'], asks: ['compliance'] }, strategy: 'follow_process' },
  { when: { motive: ['security'] }, strategy: 'prove_reliability' },
  { when: { motive: ['venting'] }, strategy: 'soothe_and_fix' },
  // Money wanted for harm done is no haggling over a price, however coolly it is asked for.
  {
    when: {
      motive: ['bargaining'],
      asks: ['compensation', 'refund', 'replacement'],
      unless: [{ asks: ['price', 'payment_terms', 'freight', 'freebies'] }],
    },
    strategy: 'soothe_and_fix',
  },
  { when: { type: ['old'], motive: ['bargaining'] }, strategy: 'reward_loyalty' },
  { when: { motive: ['bargaining'] }, strategy: 'explain_value' },
  // A threat whose motive is not clear: go by who makes it.
  { when: { type: ['old'] }, strategy: 'reward_loyalty' },
  { when: { type: ['new'] }, strategy: 'prove_reliability' },
  {
    when: { unless: [{ problems: ['quality', 'delay', 'goods', 'service', 'silence', 'documents'] }] },
    strategy: 'explain_value',
  },
  { when: {}, strategy: 'solve_problem' },
];
