import type { DealEntries, DealField } from '../core/deal';
import { dealEntriesFrom } from './deal-entries';

/** What is the same from mail to mail; cost and prices are not, and are never kept. */
const HOUSE_FIELDS: readonly DealField[] = ['floorMargin', 'paymentDays', 'deposit', 'interest', 'rate'];
const LONGEST = 20;

/** The seller's terms as one short string. */
export function packHouseTerms({ texts, currency, costCurrency, incoterm, room }: DealEntries): string {
  const kept = HOUSE_FIELDS.flatMap((field) => {
    const text = texts[field]?.trim() ?? '';
    return text === '' ? [] : [[field, text.slice(0, LONGEST)]];
  });
  return JSON.stringify({
    texts: Object.fromEntries(kept) as unknown,
    currency,
    costCurrency,
    incoterm,
    room,
  });
}

/** The terms kept, or empty ones; whatever is damaged or unknown is left out. Never throws. */
export function unpackHouseTerms(stored: string | null): DealEntries {
  try {
    return dealEntriesFrom(JSON.parse(stored ?? '{}'), HOUSE_FIELDS);
  } catch {
    // Damaged: as if nothing had been kept.
    return dealEntriesFrom(null);
  }
}
