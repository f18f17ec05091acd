import type { Attachment } from '../model';
import type { PlannedSituation } from './move-rules';
import type { When } from './when';

interface AttachmentRule {
  readonly when: When<PlannedSituation>;
  readonly attach: readonly Attachment[];
}

/**
 * What to attach, gathered row by row, most telling first. What proves something stands before what explains something;
 * nothing here commits the seller to a price, a date or a fault.
 */
export const ATTACHMENT_RULES: readonly AttachmentRule[] = [
  // Legal and payment levers: the agreed paper first, and nothing that could be read as an admission.
  {
    when: { levers: ['legal_action', 'dispute'] },
    attach: ['contract_clause', 'inspection_report', 'shipping_proof', 'statement'],
  },
  { when: { levers: ['withhold_payment'] }, attach: ['statement', 'contract_clause'] },
  { when: { levers: ['refuse_goods'] }, attach: ['contract_clause', 'inspection_report', 'packing_list'] },
  // What is asked for by name.
  { when: { asks: ['inspection'] }, attach: ['inspection_plan', 'inspection_report'] },
  { when: { asks: ['warranty'] }, attach: ['warranty_draft', 'test_report'] },
  { when: { asks: ['documents'] }, attach: ['certificate', 'packing_list'] },
  // What is reported to be wrong.
  { when: { problems: ['quality'] }, attach: ['claim_form', 'inspection_report', 'test_report', 'photos'] },
  { when: { problems: ['goods'] }, attach: ['claim_form', 'packing_list', 'photos'] },
  { when: { problems: ['delay'] }, attach: ['progress_report', 'new_schedule', 'shipping_proof'] },
  { when: { problems: ['documents'] }, attach: ['packing_list', 'certificate'] },
  { when: { problems: ['silence', 'service'] }, attach: ['progress_report'] },
  { when: { asks: ['delivery'] }, attach: ['new_schedule', 'shipping_proof'] },
  { when: { asks: ['compliance'] }, attach: ['approved_version', 'change_quote'] },
  // Money: what the price rests on, and the means to compare.
  { when: { asks: ['price'], motive: ['bargaining'] }, attach: ['price_breakdown', 'comparison_sheet'] },
  {
    when: { asks: ['freight', 'freebies'], motive: ['bargaining'] },
    attach: ['price_breakdown', 'packing_list'],
  },
  { when: { asks: ['payment_terms'] }, attach: ['contract_clause', 'statement'] },
  { when: { asks: ['compensation', 'refund', 'replacement'] }, attach: ['claim_form', 'contract_clause'] },
  // A lack of trust: proof before promises.
  { when: { motive: ['security'] }, attach: ['certificate', 'test_report', 'references', 'photos'] },
  { when: { strategy: ['prove_reliability'] }, attach: ['test_report', 'samples', 'references'] },
  { when: { motive: ['bargaining'], types: ['new'] }, attach: ['samples', 'certificate'] },
  {
    when: { motive: ['bargaining'], unless: [{ asks: ['compliance'] }] },
    attach: ['price_breakdown', 'comparison_sheet'],
  },
  { when: { asks: ['explanation'] }, attach: ['progress_report'] },
];

/** Ordinary mail needs no proof, and anger is not answered with a pile of papers. */
export const NOTHING_TO_ATTACH: readonly When<PlannedSituation>[] = [
  { pressure: ['none'], unless: [{ asks: ['documents', 'inspection', 'warranty'] }] },
  {
    heat: [3],
    problems: ['service', 'silence'],
    unless: [{ asks: ['documents'] }, { problems: ['quality', 'goods', 'delay'] }],
  },
];

export const MOST_ATTACHMENTS = 5;
