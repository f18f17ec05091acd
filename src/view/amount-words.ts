import { minorDigits, priceDigits, type BlankFill, type Currency, type Decimal } from '../core/deal';
import type { LanguageTag, PaneLanguage } from '../core/model';

/** Numbers as they are written in one language. */
export interface AmountWords {
  /** A price per unit, with every place it has. */
  readonly price: (amount: Decimal) => string;
  /** A difference or profit per unit: as fine as prices of this size. */
  readonly perUnit: (amount: Decimal) => string;
  /** A whole amount, in the places of the currency. */
  readonly amount: (amount: Decimal) => string;
  readonly quantity: (quantity: Decimal) => string;
  /** Of a hundred. */
  readonly percent: (percent: Decimal, mostDigits?: number) => string;
}

/** More places than this are noise. */
const MOST_PLACES = 6;
const plain = (value: Decimal): number => Number(value.toString());

/** Places after the point that are there. */
const placesOf = (value: Decimal): number => (value.toFixed().split('.')[1] ?? '').length;

function amountWords(locale: string, currency: Currency): AmountWords {
  const money = (value: Decimal, fewest: number, most: number): string =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'code',
      minimumFractionDigits: Math.min(fewest, most),
      maximumFractionDigits: most,
    }).format(plain(value));
  const minor = minorDigits(currency);
  return {
    price: (value) => money(value, minor, Math.max(minor, Math.min(placesOf(value), MOST_PLACES))),
    perUnit: (value) => money(value, minor, priceDigits(currency, value.abs())),
    amount: (value) => money(value, minor, minor),
    quantity: (value) => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(plain(value)),
    percent: (value, mostDigits = 1) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: mostDigits }).format(
        plain(value) / 100,
      ),
  };
}

/** As the seller reads them. */
export const paneAmounts = (language: PaneLanguage, currency: Currency): AmountWords =>
  amountWords(language, currency);

/** What goes into a blank of the draft, as the customer writes numbers. `unit`: behind a quantity, where the mail has one. */
export function fillText(
  { kind, value }: BlankFill,
  language: LanguageTag,
  currency: Currency,
  unit: string | null,
): string {
  // Western digits everywhere: trade papers are written in them in Arabic too.
  const words = amountWords(`${language}-u-nu-latn`, currency);
  switch (kind) {
    case 'percent':
      return words.percent(value, 2);
    case 'amount':
      return words.amount(value);
    case 'quantity':
      return unit === null ? words.quantity(value) : `${words.quantity(value)} ${unit}`;
  }
}
