import type { Offer } from '../model';
import { ASKS_FOR_TERMS } from './move-rules';
import type { PlannedSituation } from './move-rules';
import type { When } from './when';

/** Situations in which offering anything would give away what nobody has weighed yet, or what nobody asked for. */
export const NOTHING_TO_OFFER: readonly When<PlannedSituation>[] = [
  { strategy: ['plain_answer', 'weigh_worth'] },
  { unread: ['yes'] },
  { lawyer: ['yes'] },
  // Who names the papers he needs is told when he has them; samples and trial orders would put him off once more.
  { motive: ['security'], asks: ['documents'], papers: ['named'] },
  // To fury a choice of offers is business before calm, unless it is goods or money that are wanted.
  { heat: [3], unless: [{ asks: ['refund', 'compensation', 'replacement', 'delivery'] }] },
  // A plain report needs a check first; putting money on the table unasked would be a needless concession.
  {
    strategy: ['solve_problem'],
    unless: [
      { fault: ['seller'] },
      {
        asks: [
          'price',
          'payment_terms',
          'freight',
          'freebies',
          'compensation',
          'refund',
          'replacement',
          'delivery',
        ],
      },
    ],
  },
];

const ASKS_FOR_PRICE: When<PlannedSituation> = { motive: ['bargaining'], asks: ['price', 'freebies'] };

const ABOUT_TERMS: When<PlannedSituation> = {
  asks: ['payment_terms', 'freight'],
  unless: [{ asks: ['price', 'freebies'] }],
};

const LATE_AND_CLAIMED: When<PlannedSituation> = {
  problems: ['delay'],
  asks: ['compensation', 'refund'],
  unless: [{ asks: ['delivery'] }],
};
/** The same while the seller has not said that the delay is none of his. */
const LATE_NOT_DENIED: When<PlannedSituation> = {
  ...LATE_AND_CLAIMED,
  unless: [{ asks: ['delivery'] }, { fault: ['other'] }],
};

/** Who has bought before and names the papers he lacks is sent them; a choice of proofs would put him off once more. */
const WANTS_PAPERS: When<PlannedSituation> = { asks: ['documents'], unless: [{ types: ['new'] }] };
/** Whose goods have come, or are overdue, has bought: samples, trials and checks before the balance are behind him. */
const HAS_GOODS: When<PlannedSituation> = { problems: ['quality', 'goods', 'delay'] };
const CERTAINTY: readonly Offer[] = ['inspection_before_balance', 'written_warranty'];

interface OfferRule {
  readonly when: When<PlannedSituation>;
  readonly offers: readonly Offer[];
}

/** Offers are gathered row by row, strongest first, and the first three different ones are taken. */
export const OFFER_RULES: readonly OfferRule[] = [
  {
    // Who lacks papers has asked for no change, and sharing its cost would be a gift.
    when: {
      strategy: ['follow_process'],
      asks: ['compliance'],
      unless: [{ motive: ['security'] }, ASKS_FOR_TERMS],
    },
    offers: ['change_cost_shared', 'priority_contact'],
  },
  // Putting goods right: never offered when the seller says the fault is not his.
  {
    when: { problems: ['quality', 'goods'], motive: ['venting', 'none'], fault: ['seller'] },
    offers: ['replacement_and_next_discount', 'repair_or_credit_note'],
  },
  // Money is an answer to who asks for money and has bad goods: who has none, or no papers, has nothing to keep at a lower price.
  {
    when: {
      asks: ['refund'],
      problems: ['quality', 'goods'],
      motive: ['venting', 'none'],
      unless: [{ fault: ['other'] }, { problems: ['delay'] }],
    },
    offers: ['replacement_and_next_discount', 'repair_or_credit_note'],
  },
  {
    when: {
      asks: ['compensation'],
      problems: ['quality', 'goods'],
      motive: ['venting', 'none'],
      unless: [{ fault: ['other'] }, { problems: ['delay'] }, { asks: ['delivery'] }],
    },
    offers: ['replacement_and_next_discount', 'repair_or_credit_note'],
  },
  // Late goods and a claim for money: the goods are most often there already, so nothing is left to split or hurry.
  { when: { ...LATE_NOT_DENIED, types: ['old'] }, offers: ['loyalty_advantage'] },
  { when: LATE_NOT_DENIED, offers: ['priority_contact'] },
  {
    when: { motive: ['bargaining'], asks: ['payment_terms'] },
    offers: ['volume_for_terms', 'security_for_terms'],
  },
  { when: { motive: ['bargaining'], asks: ['freight'] }, offers: ['volume_for_freight', 'terms_for_price'] },
  { when: { ...ASKS_FOR_PRICE, types: ['old'] }, offers: ['loyalty_advantage'] },
  { when: { ...ASKS_FOR_PRICE, types: ['big'] }, offers: ['volume_for_price', 'priority_contact'] },
  { when: { ...ASKS_FOR_PRICE, types: ['new'] }, offers: ['volume_for_price', 'trial_order'] },
  {
    when: { motive: ['bargaining'], asks: ['price'], unless: [{ asks: ['payment_terms'] }] },
    offers: ['volume_for_price', 'terms_for_price', 'material_for_price'],
  },
  { when: { motive: ['bargaining'], asks: ['price'] }, offers: ['volume_for_price', 'material_for_price'] },
  {
    when: { motive: ['bargaining'], asks: ['freebies'], unless: [{ asks: ['payment_terms'] }] },
    offers: ['volume_for_price', 'terms_for_price'],
  },
  // Who waits for late goods is not asked to pay for speed.
  {
    when: { asks: ['delivery'], unless: [{ motive: ['venting'] }, { problems: ['delay'] }] },
    offers: ['partial_shipment', 'faster_transport_shared'],
  },
  { when: { motive: ['security'], asks: ['warranty'] }, offers: ['written_warranty'] },
  { when: { motive: ['security'], asks: ['inspection'] }, offers: ['inspection_before_balance'] },
  { when: { motive: ['security'] }, offers: ['proof_package'] },
  { when: { strategy: ['prove_reliability'] }, offers: ['proof_package'] },
  // A trial is for who has not ordered yet.
  {
    when: { strategy: ['prove_reliability'], types: ['new'], unless: [{ facts: ['order'] }, HAS_GOODS] },
    offers: ['trial_order'],
  },
  { when: { motive: ['security'], unless: [WANTS_PAPERS, HAS_GOODS] }, offers: CERTAINTY },
  { when: { strategy: ['prove_reliability'], unless: [WANTS_PAPERS, HAS_GOODS] }, offers: CERTAINTY },
  { when: { strategy: ['follow_process'] }, offers: ['priority_contact'] },
  {
    when: { strategy: ['follow_process'], motive: ['bargaining'], unless: [{ asks: ['compliance'] }] },
    offers: ['volume_for_price'],
  },
  // A lower price is no answer to who asks for time or freight.
  {
    when: { strategy: ['reward_loyalty'], unless: [ABOUT_TERMS] },
    offers: ['loyalty_advantage', 'volume_for_price'],
  },
  // Who wants to pay later is not asked to pay earlier.
  {
    when: { strategy: ['explain_value'], unless: [ABOUT_TERMS] },
    offers: ['volume_for_price', 'terms_for_price'],
  },
];

/** More than three options are not read; a single one is an ultimatum, not a choice. */
export const MOST_OFFERS = 3;
export const FEWEST_OFFERS = 2;
