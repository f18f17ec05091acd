/** The closed lists of everything Undertone can conclude. Terms are the field's own; see docs/domain.md. */

export const PRESSURES = ['none', 'complaint', 'threat'] as const;
export type Pressure = (typeof PRESSURES)[number];

/** What is held over the seller. */
export const LEVERS = [
  'cancel_order',
  'switch_supplier',
  'withhold_payment',
  'claim_compensation',
  'public_exposure',
  'legal_action',
  'end_relationship',
  'reduce_orders',
  'dispute',
  'refuse_goods',
] as const;
export type Lever = (typeof LEVERS)[number];

export const MOTIVES = ['bargaining', 'venting', 'security'] as const;
export type Motive = (typeof MOTIVES)[number];

export const CUSTOMER_TYPES = ['old', 'new', 'big', 'emotional'] as const;
export type CustomerType = (typeof CUSTOMER_TYPES)[number];

export const CREDIBILITIES = ['bluff', 'unclear', 'credible'] as const;
export type Credibility = (typeof CREDIBILITIES)[number];

/** What the customer wants from the seller. */
export const ASKS = [
  'price',
  'payment_terms',
  'freight',
  'freebies',
  'compensation',
  'refund',
  'replacement',
  'delivery',
  'documents',
  'inspection',
  'warranty',
  'response',
  'compliance',
  'explanation',
] as const;
export type Ask = (typeof ASKS)[number];

/** Asks that a reply can name at the head of a line of its own, with a blank for what the seller says to it. */
export const HEADED_ASKS = [
  'refund',
  'replacement',
  'compensation',
  'warranty',
  'inspection',
  'delivery',
  'explanation',
] as const;
export type HeadedAsk = (typeof HEADED_ASKS)[number];

/** 0 calm · 1 annoyed · 2 angry · 3 furious or abusive; towards the seller only. */
export const HEATS = [0, 1, 2, 3] as const;
export type Heat = (typeof HEATS)[number];

/** The kinds of trouble a customer reports. */
export const PROBLEMS = ['quality', 'delay', 'goods', 'service', 'silence', 'documents'] as const;
export type Problem = (typeof PROBLEMS)[number];

/** What a real threat would show and this one does not. */
export const MISSING_PROOFS = ['rival', 'date', 'document', 'step'] as const;
export type MissingProof = (typeof MISSING_PROOFS)[number];

/** BCP 47 primary tags of the languages there is (or will be) a pack for. */
export const LANGUAGE_TAGS = [
  'en',
  'zh',
  'es',
  'pt',
  'fr',
  'de',
  'it',
  'ru',
  'ar',
  'tr',
  'ja',
  'ko',
] as const;
export type LanguageTag = (typeof LANGUAGE_TAGS)[number];

/** Languages of the seller's own labels, glosses and explanations. */
export const PANE_LANGUAGES = ['en', 'zh-CN'] as const;
export type PaneLanguage = (typeof PANE_LANGUAGES)[number];
