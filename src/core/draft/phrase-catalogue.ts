import type { BlankId, Offer } from '../model';

/** Values a phrase can take from the mail, beside the blanks the seller fills in. */
export const VALUE_SLOTS = [
  /** The customer's name, as far as it may be used. */
  'name',
  /** The seller's own name. */
  'seller',
  /** Order numbers with the noun, "order PO-12". */
  'order',
  /** A whole sentence of the customer's own. */
  'quote',
  /** The limit the customer sets, as written. */
  'limit',
  /** The customer's main point as a noun phrase. */
  'point',
  /** What the customer asks about, as a list of topics. */
  'asks',
  /** What the customer asks for, as a list of demands. */
  'wants',
  /** The asks that nothing else in the draft answers. */
  'rest',
] as const;
export type ValueSlot = (typeof VALUE_SLOTS)[number];

/** What stands in braces in a phrase: `{order}`, `{reply_date}`. */
export type Slot = ValueSlot | BlankId;

interface PhraseShape {
  /** Every variant in every language uses exactly these slots, so that all say the same. */
  readonly slots: readonly Slot[];
  /** Warmer and firmer wordings beside the plain ones. */
  readonly toned?: true;
}

/**
 * Every phrase a draft can be made of. Adding one here makes each language's phrases.ts fail to compile until it
 * answers; the words before the dot name the move.
 */
export const PHRASES = {
  'calm.thanks': { slots: [] },
  'calm.thanks_about': { slots: ['asks'] },
  // Where it is not sure what the mail is, thanks and offers of help may be out of place.
  // To who tells something and asks for nothing.
  'calm.informed': { slots: [] },
  // To an ordinary mail with an occasion.
  'calm.thanks_order': { slots: [] },
  'calm.thanks_payment': { slots: [] },
  'calm.thanks_papers': { slots: [] },
  'calm.thanks_news': { slots: [] },
  'calm.thanks_settled': { slots: [] },
  'calm.thanks_inquiry': { slots: [] },
  // To a department or a system that gives notice.
  'calm.notice': { slots: [] },
  'calm.thanks_report': { slots: ['point'] },
  // Regret for the fact, never for the fault.
  'calm.sorry_delay': { slots: [] },
  'calm.sorry_goods': { slots: [] },
  'calm.sorry_quality': { slots: [] },
  'calm.sorry_service': { slots: [] },
  'calm.sorry_silence': { slots: [] },
  'calm.sorry_documents': { slots: [] },
  'calm.sorry_general': { slots: [] },
  // To who is angry, where no problem is known.
  'calm.sorry_upset': { slots: [] },
  // Only when the seller has said that the fault is his.
  'calm.own_fault': { slots: [] },
  // Where the goods hurt or may hurt somebody.
  'calm.danger': { slots: [] },
  // Where a bank account is said to have changed.
  'calm.bank': { slots: [] },
  'calm.attention': { slots: [] },
  'calm.take_seriously': { slots: ['point'], toned: true },
  'calm.price': { slots: [], toned: true },
  'calm.terms': { slots: ['point'] },
  'calm.safety': { slots: [] },
  // To who is worried and has the goods, or has begun already.
  'calm.worry': { slots: [] },
  'calm.rank': { slots: [] },
  'calm.parting': { slots: [] },
  'calm.loyalty': { slots: [] },
  'restate.order': { slots: ['order'] },
  // To a haggler: what he wants is answered by offers.
  'restate.asks': { slots: ['wants'] },
  'restate.quote': { slots: ['quote'] },
  // Before a list of the customer's own questions and requests, each with a blank for its answer.
  'restate.points': { slots: [] },
  // The same before a single one.
  'restate.one_point': { slots: [] },
  'ground.price': { slots: [] },
  'ground.compare': { slots: [] },
  'ground.compare_why': { slots: [] },
  'ground.payment': { slots: [] },
  'ground.freight': { slots: [] },
  'ground.extras': { slots: [] },
  'ground.time': { slots: [] },
  'ground.check_goods': { slots: [] },
  'ground.evidence': { slots: [] },
  'ground.check_delay': { slots: [] },
  'ground.check_service': { slots: [] },
  'ground.check_matter': { slots: [] },
  'ground.proof': { slots: [] },
  'ground.process': { slots: [] },
  'options.lead': { slots: [] },
  'options.lead_fix': { slots: [] },
  'offer.volume_for_price': { slots: ['min_quantity', 'volume_discount'] },
  'offer.terms_for_price': { slots: ['terms_discount'] },
  'offer.volume_for_terms': { slots: ['min_quantity', 'credit_days'] },
  'offer.security_for_terms': { slots: ['credit_days'] },
  'offer.volume_for_freight': { slots: ['min_quantity', 'freight_part'] },
  'offer.material_for_price': { slots: [] },
  'offer.replacement_and_next_discount': { slots: ['next_discount'] },
  'offer.repair_or_credit_note': { slots: ['credit_amount'] },
  'offer.partial_shipment': { slots: ['partial_quantity'] },
  'offer.faster_transport_shared': { slots: ['freight_share'] },
  'offer.proof_package': { slots: [] },
  'offer.inspection_before_balance': { slots: [] },
  'offer.trial_order': { slots: ['trial_quantity'] },
  'offer.written_warranty': { slots: ['warranty_period'] },
  'offer.loyalty_advantage': { slots: ['loyalty_discount', 'order_by_date'] },
  'offer.priority_contact': { slots: ['contact_name'] },
  'offer.change_cost_shared': { slots: ['change_cost'] },
  'line.price': { slots: [], toned: true },
  'line.payment': { slots: [], toned: true },
  'line.facts': { slots: [], toned: true },
  'line.process': { slots: [], toned: true },
  'line.safety': { slots: [], toned: true },
  'line.direct': { slots: [], toned: true },
  // To a lawyer or a court.
  'line.reserved': { slots: [] },
  'next.answer': { slots: ['asks', 'reply_date'] },
  'next.reply': { slots: ['reply_date'] },
  // Where more is asked than can be named.
  'next.each': { slots: ['reply_date'] },
  'next.quote': { slots: ['reply_date'] },
  // To who orders.
  'next.confirm': { slots: ['reply_date'] },
  // To who has paid.
  'next.payment': { slots: [] },
  // Behind a list of answers.
  'next.open': { slots: ['reply_date'] },
  'next.available': { slots: [] },
  'next.choose': { slots: ['reply_date'] },
  'next.interest': { slots: [] },
  'next.fix': { slots: ['fix_date'] },
  'next.fix_delay': { slots: ['fix_date'] },
  'next.proof': { slots: ['reply_date'] },
  'next.process': { slots: ['reply_date'] },
  'next.talk': { slots: ['call_date'] },
  'next.door': { slots: [] },
  'next.rest': { slots: ['rest'] },
  // The customer's own limit, said back without accepting it.
  'next.limit': { slots: ['limit'] },
  'next.warm': { slots: [] },
  'next.glad': { slots: [] },
  'prevention.price': { slots: [] },
  'prevention.lead_time': { slots: [] },
  'prevention.payment': { slots: [] },
  'prevention.after_sales': { slots: [] },
  'prevention.progress': { slots: [] },
  'prevention.quality': { slots: [] },
  'prevention.changes': { slots: [] },
} as const satisfies Readonly<Record<string, PhraseShape>>;

export type PhraseId = keyof typeof PHRASES;
export const PHRASE_IDS = Object.keys(PHRASES) as readonly PhraseId[];

/** The phrase of an offer; a new offer does not compile without one. */
export const offerPhrase = (offer: Offer): PhraseId => `offer.${offer}`;
