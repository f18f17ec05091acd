/**
 * Everything a draft may ask the seller to fill in, with the kind of value. The pane's labels are a total record
 * over these ids in src/view/strings.
 */
export const BLANK_KINDS = {
  /** By when the seller answers the open points. */
  reply_date: 'date',
  /** By when the seller says what was found and what happens. */
  fix_date: 'date',
  /** When to talk on the phone. */
  call_date: 'date',
  /** Until when an advantage holds if the order is placed. */
  order_by_date: 'date',
  /** Discount for a larger quantity. */
  volume_discount: 'percent',
  /** Discount for better payment terms. */
  terms_discount: 'percent',
  /** Discount on the next order. */
  next_discount: 'percent',
  /** Advantage kept for a returning customer. */
  loyalty_discount: 'percent',
  /** Part of the extra freight the customer takes over. */
  freight_share: 'percent',
  /** Part of the ordinary freight the seller takes over. */
  freight_part: 'percent',
  /** Value of a credit note. */
  credit_amount: 'amount',
  /** Extra cost of a change. */
  change_cost: 'amount',
  /** Smallest quantity for the better price. */
  min_quantity: 'quantity',
  /** Quantity that can leave first. */
  partial_quantity: 'quantity',
  /** Quantity of a trial order. */
  trial_quantity: 'quantity',
  /** How much later payment may come, with what it counts from: "60 days from B/L date". */
  credit_days: 'text',
  /** How long a written warranty runs. */
  warranty_period: 'text',
  /** What the seller answers to each of the customer's questions and requests, in their order. */
  answer_1: 'text',
  answer_2: 'text',
  answer_3: 'text',
  answer_4: 'text',
  answer_5: 'text',
  answer_6: 'text',
  /** Name of the customer's own contact at the seller's. */
  contact_name: 'text',
  // Asked for by the seller's own phrases only.
  customer_name: 'text',
  seller_name: 'text',
  order_number: 'text',
  product: 'text',
  own_date: 'date',
  own_amount: 'amount',
  own_quantity: 'quantity',
  own_percent: 'percent',
} as const;

export type BlankId = keyof typeof BLANK_KINDS;
export type BlankKind = (typeof BLANK_KINDS)[BlankId];
/** Values that hold for a customer rather than for one mail, so that they can be remembered. */
export const LASTING_BLANKS: readonly BlankId[] = ['contact_name', 'warranty_period'];
/** In the order they are listed above. */
export const BLANK_IDS = Object.keys(BLANK_KINDS) as readonly BlankId[];
