import { ASKS, OFFERS, PROBLEMS, WRITTEN_RULES } from '../model';
import type { Lever, Move, MoveReason, Offer, Strategy, WrittenRule } from '../model';
import type { Situation } from './situation';
import type { When } from './when';

/** A situation once strategy, offers and missing rules are settled. */
export interface PlannedSituation extends Situation {
  readonly strategy: Strategy;
  readonly offers: readonly Offer[];
  readonly missingRules: readonly WrittenRule[];
}

interface MoveRule {
  readonly when: When<PlannedSituation>;
  readonly reason: MoveReason;
}

/** The customer is on the way out. */
const PARTING: readonly Lever[] = ['switch_supplier', 'end_relationship', 'reduce_orders', 'cancel_order'];
/** Whoever holds one of these over the seller has been harmed already: "certainty before you go on" comes too late. */
const HARMED: readonly Lever[] = ['claim_compensation', 'legal_action', 'dispute', 'public_exposure'];
/** Steps that leave the talk between two people. */
const FORMAL: readonly Lever[] = ['legal_action', 'dispute', 'public_exposure'];
const TRADE: readonly Strategy[] = ['explain_value', 'reward_loyalty'];
const BARGAINS: When<PlannedSituation> = { motive: ['bargaining'] };
/** Money or goods back for goods, as far as the mail says: a claim for money beside a wish for delivery is about time. */
const CLAIM_ON_GOODS: readonly When<PlannedSituation>[] = [
  { asks: ['refund', 'replacement'] },
  { asks: ['compensation'], unless: [{ asks: ['delivery'] }] },
];
/** "Do as we say" where what is to be done is to give: there is no change whose cost could be shared or approved. */
export const ASKS_FOR_TERMS: When<PlannedSituation> = {
  motive: ['bargaining'],
  asks: ['price', 'payment_terms', 'freight', 'freebies'],
};
/** The freight is asked about and the price is not: nobody has attacked it. */
const SPARES_THE_PRICE: When<PlannedSituation> = {
  asks: ['freight'],
  unless: [{ asks: ['price', 'freebies'] }, { tone: ['firmer'] }],
};
/** Payment waits for what the customer is owed, unless he only wants it for less. */
const PAYS_WHEN_MET: When<PlannedSituation> = {
  motive: ['venting', 'security', 'none'],
  unless: [{ tone: ['firmer'] }],
};
/** What is asked is a new way of working, not papers the customer lacks. */
const OWN_PROCESS: When<PlannedSituation> = {
  strategy: ['follow_process'],
  asks: ['compliance'],
  unless: [{ motive: ['security'] }, ASKS_FOR_TERMS],
};

/** Written by a system, or to be answered elsewhere. */
/** Sent to many: a word of thanks at most. */
const TO_MANY: When<PlannedSituation> = { bulk: ['yes'] };
const NOBODY_READS: When<PlannedSituation> = { unread: ['yes'] };
/** Every word of the answer will be read as evidence: receipt, a date, and nothing given up. */
const BY_LAWYER: When<PlannedSituation> = { lawyer: ['yes'] };
/** Written by a system, or by who represents the customer: nothing is explained, offered or regretted. */
const TO_NO_CUSTOMER: readonly When<PlannedSituation>[] = [NOBODY_READS, BY_LAWYER];
const off = TO_NO_CUSTOMER.map((when) => ({ when, reason: 'off_not_needed' as const }));

/** For each move the reasons to make it or to leave it out (`off_…`). The first row that holds decides. */
export const MOVE_RULES: Readonly<Record<Move, readonly MoveRule[]>> = {
  calm: [
    ...TO_NO_CUSTOMER.map((when) => ({ when, reason: 'calm_notice' as const })),
    { when: { strategy: ['plain_answer'] }, reason: 'calm_ordinary' },
    { when: { heat: [2, 3] }, reason: 'calm_anger' },
    { when: { strategy: ['weigh_worth'], levers: PARTING }, reason: 'calm_parting' },
    {
      when: {
        strategy: ['weigh_worth'],
        motive: ['security'],
        asks: ['documents', 'inspection', 'warranty'],
        unless: [{ levers: HARMED }],
      },
      reason: 'calm_safety',
    },
    { when: { strategy: ['weigh_worth'], motive: ['bargaining'] }, reason: 'calm_price' },
    { when: { strategy: ['weigh_worth'] }, reason: 'calm_anger' },
    { when: { strategy: ['prove_reliability'], levers: HARMED }, reason: 'calm_anger' },
    { when: { strategy: ['prove_reliability'] }, reason: 'calm_safety' },
    { when: { strategy: TRADE }, reason: 'calm_price' },
    { when: { motive: ['venting', 'none'], problems: PROBLEMS }, reason: 'calm_problem' },
    { when: { strategy: ['follow_process'], asks: ['compliance'] }, reason: 'calm_rank' },
    { when: { strategy: ['solve_problem'], motive: ['security'] }, reason: 'calm_anger' },
    { when: { motive: ['security'] }, reason: 'calm_safety' },
    {
      when: { strategy: ['follow_process'], asks: ['price', 'payment_terms', 'freight', 'freebies'] },
      reason: 'calm_price',
    },
    { when: { strategy: ['follow_process'] }, reason: 'calm_rank' },
    { when: { strategy: ['solve_problem'], problems: PROBLEMS }, reason: 'calm_problem' },
    { when: {}, reason: 'calm_anger' },
  ],
  restate: [
    { when: TO_MANY, reason: 'off_not_needed' },
    { when: NOBODY_READS, reason: 'off_not_needed' },
    {
      when: {
        strategy: ['plain_answer'],
        ordinary: ['surely'],
        unless: [{ awaitsAnswer: ['yes'] }, { asks: ASKS }, { problems: PROBLEMS }, { facts: ['order'] }],
      },
      reason: 'off_not_needed',
    },
    { when: {}, reason: 'restate_understood' },
  ],
  ground: [
    ...off,
    { when: { strategy: ['plain_answer'] }, reason: 'off_not_needed' },
    {
      when: { strategy: ['weigh_worth'], unless: [{ problems: PROBLEMS }, { motive: ['venting'] }] },
      reason: 'off_weigh_first',
    },
    { when: { strategy: ['follow_process'], asks: ['compliance'] }, reason: 'ground_process' },
    { when: { strategy: ['prove_reliability'] }, reason: 'ground_proof' },
    { when: { ...BARGAINS, asks: ['price'] }, reason: 'ground_price' },
    { when: { ...BARGAINS, asks: ['payment_terms'] }, reason: 'ground_payment' },
    { when: { ...BARGAINS, asks: ['freight', 'freebies'] }, reason: 'ground_extras' },
    { when: { ...BARGAINS, asks: ['delivery'] }, reason: 'ground_time' },
    { when: { strategy: TRADE, unless: [{ problems: PROBLEMS }] }, reason: 'ground_price' },
    { when: { problems: ['quality', 'goods'] }, reason: 'ground_check_goods' },
    { when: { problems: ['delay'] }, reason: 'ground_check_delay' },
    { when: { problems: ['service', 'silence', 'documents'] }, reason: 'ground_check_service' },
    { when: { strategy: ['solve_problem'], motive: ['security'] }, reason: 'ground_check_matter' },
    { when: { motive: ['security'] }, reason: 'ground_proof' },
    ...CLAIM_ON_GOODS.map((when) => ({ when, reason: 'ground_check_goods' as const })),
    // To who waits in anger, what a delivery time is made of would be a defence.
    { when: { asks: ['delivery'], motive: ['venting'] }, reason: 'ground_check_delay' },
    { when: { asks: ['delivery'] }, reason: 'ground_time' },
    { when: { strategy: ['follow_process'] }, reason: 'ground_process' },
    { when: { strategy: ['soothe_and_fix', 'solve_problem', 'weigh_worth'] }, reason: 'ground_check_matter' },
    { when: {}, reason: 'off_not_needed' },
  ],
  options: [
    ...off,
    { when: { strategy: ['weigh_worth'], unless: [{ offers: OFFERS }] }, reason: 'off_weigh_first' },
    { when: { unless: [{ offers: OFFERS }] }, reason: 'off_nothing_to_trade' },
    { when: { strategy: ['follow_process'], asks: ['compliance'] }, reason: 'options_process' },
    { when: { strategy: ['prove_reliability'] }, reason: 'options_proof' },
    { when: { motive: ['bargaining'] }, reason: 'options_trade' },
    { when: { motive: ['security'] }, reason: 'options_proof' },
    { when: { problems: PROBLEMS }, reason: 'options_repair' },
    { when: { asks: ['refund', 'compensation', 'replacement', 'delivery'] }, reason: 'options_repair' },
    { when: {}, reason: 'options_trade' },
  ],
  line: [
    { when: NOBODY_READS, reason: 'off_not_needed' },
    { when: BY_LAWYER, reason: 'line_reserved' },
    { when: { strategy: ['plain_answer'] }, reason: 'off_not_needed' },
    { when: { strategy: ['weigh_worth'], unless: [{ tone: ['firmer'] }] }, reason: 'off_weigh_first' },
    { when: { heat: [3], unless: [{ tone: ['firmer'] }] }, reason: 'off_too_hot' },
    // What is said on impulse is often taken back; a limit now would fix it in place.
    {
      when: { type: ['emotional'], motive: ['venting', 'none'], unless: [{ tone: ['firmer'] }] },
      reason: 'off_too_hot',
    },
    { when: { length: ['short'], unless: [{ tone: ['firmer'] }, { strategy: TRADE }] }, reason: 'off_short' },
    { when: OWN_PROCESS, reason: 'line_process' },
    // Who waits for a paper before he pays is given that first; a word on the payment now would anger him.
    {
      when: { motive: ['security'], levers: ['withhold_payment'], unless: [{ asks: ['documents'] }] },
      reason: 'line_safety',
    },
    { when: { strategy: ['prove_reliability'], tone: ['firmer'] }, reason: 'line_safety' },
    { when: { ...BARGAINS, asks: ['price'] }, reason: 'line_price' },
    { when: { ...BARGAINS, asks: ['payment_terms'] }, reason: 'line_payment' },
    { when: { ...BARGAINS, asks: ['freebies'] }, reason: 'line_price' },
    {
      when: { strategy: TRADE, unless: [{ problems: PROBLEMS }, SPARES_THE_PRICE] },
      reason: 'line_price',
    },
    {
      when: { strategy: ['follow_process'], tone: ['firmer'], unless: [{ problems: PROBLEMS }] },
      reason: 'line_process',
    },
    // Where the seller says the fault is his, a limit in the same mail would take the apology back.
    { when: { fault: ['seller'], unless: [{ tone: ['firmer'] }] }, reason: 'off_not_needed' },
    { when: { levers: ['withhold_payment'], unless: [PAYS_WHEN_MET] }, reason: 'line_payment' },
    { when: { levers: ['claim_compensation'] }, reason: 'line_facts' },
    // Nobody has named a sum here: speaking of sums would be the first to put money on the table.
    {
      when: {
        levers: ['public_exposure', 'legal_action', 'dispute'],
        // Who has not received anything yet has nothing to settle.
        unless: [{ asks: ['compensation', 'refund'] }, { type: ['new'], motive: ['security'] }],
      },
      reason: 'line_direct',
    },
    { when: { pressure: ['threat'], asks: ['compensation', 'refund'] }, reason: 'line_facts' },
    { when: { tone: ['firmer'] }, reason: 'line_facts' },
    { when: {}, reason: 'off_not_needed' },
  ],
  next_step: [
    { when: TO_MANY, reason: 'off_not_needed' },
    ...TO_NO_CUSTOMER.map((when) => ({ when, reason: 'next_answer' as const })),
    { when: { strategy: ['plain_answer'], awaitsAnswer: ['yes'] }, reason: 'next_answer' },
    { when: { strategy: ['plain_answer'] }, reason: 'next_available' },
    // After a lawyer, a case or a demand for money a call is no answer.
    { when: { strategy: ['weigh_worth'], levers: FORMAL }, reason: 'next_fix' },
    { when: { strategy: ['weigh_worth'], asks: ['refund'] }, reason: 'next_fix' },
    { when: { strategy: ['weigh_worth'] }, reason: 'next_talk' },
    { when: { strategy: ['follow_process'], asks: ['compliance'] }, reason: 'next_process' },
    { when: { strategy: ['prove_reliability'] }, reason: 'next_proof' },
    { when: { strategy: TRADE }, reason: 'next_choose' },
    { when: { motive: ['bargaining'], offers: OFFERS }, reason: 'next_choose' },
    { when: { strategy: ['solve_problem'] }, reason: 'next_fix' },
    { when: { motive: ['security'], unless: [{ problems: PROBLEMS }] }, reason: 'next_proof' },
    { when: { strategy: ['follow_process'], unless: [{ problems: PROBLEMS }] }, reason: 'next_process' },
    { when: {}, reason: 'next_fix' },
  ],
  prevention: [
    { when: { strategy: ['plain_answer', 'weigh_worth'] }, reason: 'off_not_needed' },
    ...off,
    { when: { length: ['short'] }, reason: 'off_short' },
    { when: { heat: [2, 3] }, reason: 'off_too_hot' },
    // Who wants proof has a rule in hand that he quotes.
    { when: { motive: ['security'] }, reason: 'off_not_needed' },
    { when: { unless: [{ missingRules: WRITTEN_RULES }] }, reason: 'off_not_needed' },
    // A rule for the next time, before this time is settled, sounds as if nothing were wrong.
    { when: { motive: ['venting'], unless: [{ fault: ['seller'] }] }, reason: 'off_unsettled' },
    { when: {}, reason: 'prevention_rule' },
  ],
};
