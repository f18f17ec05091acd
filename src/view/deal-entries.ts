import {
  CURRENCIES,
  DEAL_FIELDS,
  EMPTY_DEAL,
  INCOTERMS,
  ROOMS,
  type DealEntries,
  type DealField,
} from '../core/deal';
import { anyFieldsOf, oneOf } from '../notes/json-fields';

/** Longest text of one field that is taken over, in UTF-16 units. */
const LONGEST = 20;

/**
 * Entries of the desk from whatever was stored or sent; what is damaged or unknown is left out. Never throws.
 * @param fields which texts are taken over; the others stay empty
 */
export function dealEntriesFrom(value: unknown, fields: readonly DealField[] = DEAL_FIELDS): DealEntries {
  const { texts: given, currency, costCurrency, incoterm, room } = anyFieldsOf(value);
  const texts: Partial<Record<DealField, string>> = {};
  for (const field of fields) {
    const text = anyFieldsOf(given)[field];
    if (typeof text === 'string') texts[field] = text.slice(0, LONGEST);
  }
  return {
    texts,
    currency: oneOf(CURRENCIES, currency) ?? EMPTY_DEAL.currency,
    costCurrency: oneOf(CURRENCIES, costCurrency) ?? null,
    incoterm: oneOf(INCOTERMS, incoterm) ?? null,
    room: oneOf(ROOMS, room) ?? EMPTY_DEAL.room,
  };
}
