import type { Evidence, Fact, SignalId } from '../model';
import { plainNumber } from './digits';

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/eur|€|evro|евро|يورو|ユーロ|유로/i, 'EUR'],
  [/gbp|£|pound/i, 'GBP'],
  [/aud/i, 'AUD'],
  [/cad/i, 'CAD'],
  [/hk\$|hkd|港币|港幣/i, 'HKD'],
  [/nt\$|twd|台币|台幣|新台/i, 'TWD'],
  [/jpy|日元|日圆|日圓|円/i, 'JPY'],
  [/inr|₹/i, 'INR'],
  [/r\$|brl|reais/i, 'BRL'],
  [/₺|lira|\btl\b/i, 'TRY'],
  [/руб|₽/i, 'RUB'],
  [/₩|krw|원/i, 'KRW'],
  [/aed/i, 'AED'],
  [/chf/i, 'CHF'],
  [/rmb|cny|¥|￥|yuan|人民币|人民幣|元|块|юан/i, 'CNY'],
  [/usd|us|\$|dollar|d[oó]lar|доллар|دولار|ドル|달러|buck|美金|美元|cent/i, 'USD'],
];

/** The value a fact cue found, with the number read from its words. Thousands separators are understood both ways round. */
export function factFrom(signal: SignalId, evidence: Evidence): Fact {
  const kind = signal.slice('fact:'.length) as Fact['kind'];
  const { place, start, end, quote } = evidence;
  const number = /\d[\d.,]*/.exec(plainNumber(quote))?.[0] ?? '';
  return {
    kind,
    place,
    start,
    end,
    text: quote,
    amount: kind === 'order' ? null : amountOf(number),
    unit: unitOf(kind, plainNumber(quote), number),
  };
}

const LAST_WEEK = 53;

/** "So 8" is no order; "the 600" and "Mar 54" are taken for days by their form; no month has so many, nor a year so many weeks. */
export function isPossible({ kind, text, amount }: Fact): boolean {
  // "SO 4411" is a sales order, "so 8 cards" is not.
  // Numbers of orders have no commas between thousands; counts do.
  if (kind === 'order') return !/^so\b/.test(text) && !/(?:^|\D)\d{1,3},\d{3}(?!\d)/.test(text);
  if (kind !== 'date' || amount === null || (text.match(/\d+/g)?.length ?? 0) !== 1) return true;
  const isYear = amount >= 1900 && amount < 2200;
  // "20260314" is a whole date.
  return amount <= LAST_WEEK || isYear || amount >= 19_000_101;
}

/** The number meant by digits with separators of either habit ("1.200,50", "1,200.50"); null when there are no digits. */
export function amountOf(written: string): number | null {
  const digits = written.replace(/[.,]+$/, '');
  if (digits === '') return null;
  // "1.200,50" and "1,200.50": the separator that comes last with one or two digits behind it is the decimal one.
  const decimal =
    /[.,](\d{1,2})$/.exec(digits) ??
    (/^\d+[.](\d+)$/.exec(digits) && !/^\d{1,3}\.\d{3}$/.test(digits) ? /[.](\d+)$/.exec(digits) : null);
  const whole = (decimal ? digits.slice(0, -decimal[0].length) : digits).replace(/[.,]/g, '');
  const value = Number(decimal ? `${whole}.${decimal[1] ?? ''}` : whole);
  return Number.isFinite(value) ? value : null;
}

function unitOf(kind: Fact['kind'], quote: string, number: string): string | null {
  if (kind === 'money') return CURRENCIES.find(([pattern]) => pattern.test(quote))?.[1] ?? null;
  if (kind === 'quantity') return quote.replace(number, '').trim() || null;
  return null;
}
