/** What may be attached to a reply; the words, with the reason for each, are in view/strings. */
export const ATTACHMENTS = [
  /** Laboratory or factory test report. */
  'test_report',
  /** Photos or a video of goods, packing or loading. */
  'photos',
  /** What is checked when, by whom, and what counts as passed. */
  'inspection_plan',
  /** Report of the inspection before shipment. */
  'inspection_report',
  /** What the price is made of, without the seller's own cost. */
  'price_breakdown',
  /** The quotation beside an empty column for the other one, to compare like with like. */
  'comparison_sheet',
  /** The clause that was agreed: contract, proforma invoice or order confirmation. */
  'contract_clause',
  /** Certificates of product, material or company. */
  'certificate',
  /** Customers or markets that may be named. */
  'references',
  /** Tracking, bill of lading, booking. */
  'shipping_proof',
  'packing_list',
  'samples',
  /** Where the order stands: photos and dates of production. */
  'progress_report',
  /** New dates, step by step. */
  'new_schedule',
  /** Draft of a warranty to sign. */
  'warranty_draft',
  /** Form that asks for photos, quantities and batch. */
  'claim_form',
  /** Invoice and statement of what is paid and open. */
  'statement',
  /** What a change costs and how long it takes. */
  'change_quote',
  /** The last approved version of artwork or drawing. */
  'approved_version',
] as const;
export type Attachment = (typeof ATTACHMENTS)[number];
