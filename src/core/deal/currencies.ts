import type { Decimal } from './decimal';

/** ISO 4217 codes offered by the desk, those of export trade first. */
export const CURRENCIES = [
  'USD', 'EUR', 'CNY', 'GBP', 'JPY', 'HKD', 'KRW', 'TWD', 'AUD', 'CAD', 'CHF', 'AED', 'SAR', 'KWD', 'INR', 'TRY',
  'RUB', 'BRL', 'MXN', 'CLP', 'ZAR', 'SGD', 'THB', 'VND', 'IDR', 'MYR', 'PLN', 'SEK', 'NOK', 'DKK',
] as const; // prettier-ignore
export type Currency = (typeof CURRENCIES)[number];

/** ISO 4217 minor units other than two. */
const MINOR_DIGITS: Partial<Record<Currency, number>> = { JPY: 0, KRW: 0, VND: 0, CLP: 0, KWD: 3 };

/** Decimal places of whole amounts: two for most, none for yen and won. */
export const minorDigits = (currency: Currency): number => MINOR_DIGITS[currency] ?? 2;

/** Decimal places usual for a price per unit: those of the currency, and more for what costs less than one unit of it. */
export function priceDigits(currency: Currency, price: Decimal): number {
  const digits = minorDigits(currency);
  if (digits === 0 || price.gte(1)) return digits;
  return Math.max(digits, price.gte('0.1') ? 3 : price.gte('0.01') ? 4 : 5);
}

/** Places a unit price may have at most; a finer one is only taken where the usual ones are too coarse to be fair. */
export const mostPriceDigits = (currency: Currency, price: Decimal): number =>
  minorDigits(currency) === 0 ? 0 : priceDigits(currency, price) + 2;
