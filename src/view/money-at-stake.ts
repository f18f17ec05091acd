import type { Ask, Reading } from '../core/model';

const MONEY_ASKS: readonly Ask[] = [
  'price',
  'payment_terms',
  'freight',
  'freebies',
  'compensation',
  'refund',
];

/** Whether the mail is about money, so that the desk should say so. */
export const moneyIsAtStake = (reading: Reading): boolean =>
  (reading.pressure.value !== 'none' && reading.motive.value === 'bargaining') ||
  reading.asks.some(({ value }) => MONEY_ASKS.includes(value));
