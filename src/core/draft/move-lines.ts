import type { Ask, MoveReason, Offer, Problem, WrittenRule } from '../model';
import type { PhraseId } from './phrase-catalogue';

interface Wording {
  /** Said in any case. */
  readonly say: readonly PhraseId[];
  /** Added where there is room. */
  readonly whenFull?: readonly PhraseId[];
}

const nothing: Wording = { say: [] };

/** What each reason has the draft say. Moves whose words also depend on what the mail holds are made in outline.ts. */
export const SAID_FOR: Readonly<Record<MoveReason, Wording>> = {
  calm_ordinary: nothing,
  calm_notice: { say: ['calm.notice'] },
  calm_problem: { say: ['calm.thanks_report'] },
  calm_anger: { say: ['calm.take_seriously'] },
  calm_price: { say: ['calm.price'] },
  calm_safety: { say: ['calm.safety'] },
  calm_rank: { say: ['calm.rank'] },
  calm_parting: { say: ['calm.parting'] },
  restate_understood: nothing,
  ground_price: { say: ['ground.price'], whenFull: ['ground.compare', 'ground.compare_why'] },
  ground_payment: { say: ['ground.payment'] },
  ground_extras: { say: ['ground.extras'] },
  ground_time: { say: ['ground.time'] },
  ground_check_goods: { say: ['ground.check_goods'], whenFull: ['ground.evidence'] },
  ground_check_delay: { say: ['ground.check_delay'] },
  ground_check_service: { say: ['ground.check_service'] },
  ground_check_matter: { say: ['ground.check_matter'] },
  ground_proof: { say: ['ground.proof'] },
  ground_process: { say: ['ground.process'] },
  options_trade: { say: ['options.lead'] },
  options_repair: { say: ['options.lead_fix'] },
  options_proof: { say: ['options.lead_fix'] },
  options_process: { say: ['options.lead'] },
  line_price: { say: ['line.price'] },
  line_payment: { say: ['line.payment'] },
  line_facts: { say: ['line.facts'] },
  line_process: { say: ['line.process'] },
  line_safety: { say: ['line.safety'] },
  line_direct: { say: ['line.direct'] },
  line_reserved: { say: ['line.reserved'] },
  next_answer: nothing,
  next_available: { say: ['next.available'] },
  next_choose: { say: ['next.choose'] },
  next_fix: { say: ['next.fix'] },
  next_proof: { say: ['next.proof'] },
  next_process: { say: ['next.process'] },
  next_talk: { say: ['next.talk'] },
  prevention_rule: nothing,
  off_not_needed: nothing,
  off_nothing_to_trade: nothing,
  off_weigh_first: nothing,
  off_too_hot: nothing,
  off_unsettled: nothing,
  off_short: nothing,
  off_by_seller: nothing,
};

/** Regret for each kind of problem. */
export const SORRY_FOR: Readonly<Record<Problem, PhraseId>> = {
  delay: 'calm.sorry_delay',
  goods: 'calm.sorry_goods',
  quality: 'calm.sorry_quality',
  service: 'calm.sorry_service',
  silence: 'calm.sorry_silence',
  documents: 'calm.sorry_documents',
};

export const PREVENTION_FOR: Readonly<Record<WrittenRule, PhraseId>> = {
  price: 'prevention.price',
  lead_time: 'prevention.lead_time',
  payment: 'prevention.payment',
  after_sales: 'prevention.after_sales',
  progress: 'prevention.progress',
  quality: 'prevention.quality',
  changes: 'prevention.changes',
};

/** Asks that are met by the reply itself and need no naming. */
export const ANSWERED_BY_ANSWERING: readonly Ask[] = ['response', 'explanation'];

/** "Do as we say" is met by doing it where possible; named back as a demand it would sound like a reproach. */
export const NAMED_BY_FOLLOWING: readonly Ask[] = ['compliance'];

/** Asks that a move takes up, so that the next step need not come back to them. */
export const TAKEN_UP_BY_REASON: Readonly<Partial<Record<MoveReason, readonly Ask[]>>> = {
  ground_price: ['price'],
  ground_payment: ['payment_terms'],
  ground_extras: ['freight', 'freebies'],
  ground_time: ['delivery'],
  ground_process: ['compliance'],
  ground_check_delay: ['delivery'],
  line_price: ['price'],
  line_payment: ['payment_terms'],
  // A promise to answer on a refund sounds to who waits for it like a promise of it.
  next_fix: ['compensation', 'refund', 'replacement'],
  next_process: ['compliance'],
};

/** Asks that an offer answers. */
export const TAKEN_UP_BY_OFFER: Readonly<Record<Offer, readonly Ask[]>> = {
  volume_for_price: ['price'],
  terms_for_price: ['price', 'payment_terms'],
  material_for_price: ['price'],
  volume_for_terms: ['payment_terms'],
  security_for_terms: ['payment_terms'],
  volume_for_freight: ['freight'],
  replacement_and_next_discount: ['replacement', 'refund', 'compensation'],
  repair_or_credit_note: ['refund', 'compensation'],
  partial_shipment: ['delivery'],
  faster_transport_shared: ['delivery'],
  proof_package: ['documents'],
  inspection_before_balance: ['inspection', 'payment_terms'],
  trial_order: [],
  written_warranty: ['warranty'],
  loyalty_advantage: ['price'],
  priority_contact: [],
  change_cost_shared: ['compliance'],
};
