import {
  CURRENCIES,
  DEAL_FIELDS,
  EMPTY_DEAL,
  INCOTERMS,
  ROOMS,
  type DealEntries,
  type DealField,
} from '../core/deal';

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

const oneOf = <T extends string>(choices: readonly T[], value: unknown): T | null =>
  choices.find((choice) => choice === value) ?? null;

/** The terms kept, or empty ones; whatever is damaged or unknown is left out. Never throws. */
export function unpackHouseTerms(stored: string | null): DealEntries {
  let found: Record<string, unknown> = {};
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    if (typeof value === 'object' && value !== null) found = value as Record<string, unknown>;
  } catch {
    // Damaged: as if nothing had been kept.
  }
  const given = (typeof found.texts === 'object' && found.texts !== null ? found.texts : {}) as Record<
    string,
    unknown
  >;
  const texts: Partial<Record<DealField, string>> = {};
  for (const field of DEAL_FIELDS) {
    const text = given[field];
    if (HOUSE_FIELDS.includes(field) && typeof text === 'string') texts[field] = text.slice(0, LONGEST);
  }
  return {
    texts,
    currency: oneOf(CURRENCIES, found.currency) ?? EMPTY_DEAL.currency,
    costCurrency: oneOf(CURRENCIES, found.costCurrency),
    incoterm: oneOf(INCOTERMS, found.incoterm),
    room: oneOf(ROOMS, found.room) ?? EMPTY_DEAL.room,
  };
}
