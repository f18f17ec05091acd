import {
  CURRENCIES,
  DEAL_FIELDS,
  EMPTY_DEAL,
  INCOTERMS,
  ROOMS,
  type DealEntries,
  type DealField,
} from '../core/deal';

/** Longest text of one field that is taken over, in UTF-16 units. */
const LONGEST = 20;

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const oneOf = <T extends string>(choices: readonly T[], value: unknown): T | null =>
  choices.find((choice) => choice === value) ?? null;

/**
 * Entries of the desk from whatever was stored or sent; what is damaged or unknown is left out. Never throws.
 * @param fields which texts are taken over; the others stay empty
 */
export function dealEntriesFrom(value: unknown, fields: readonly DealField[] = DEAL_FIELDS): DealEntries {
  const { texts: given, currency, costCurrency, incoterm, room } = fieldsOf(value);
  const texts: Partial<Record<DealField, string>> = {};
  for (const field of fields) {
    const text = fieldsOf(given)[field];
    if (typeof text === 'string') texts[field] = text.slice(0, LONGEST);
  }
  return {
    texts,
    currency: oneOf(CURRENCIES, currency) ?? EMPTY_DEAL.currency,
    costCurrency: oneOf(CURRENCIES, costCurrency),
    incoterm: oneOf(INCOTERMS, incoterm),
    room: oneOf(ROOMS, room) ?? EMPTY_DEAL.room,
  };
}
