import { amountOf } from '../text/facts';
import { foldWord } from '../text/fold-word';
import type { Tokens } from '../text/tokens';

/** A sum of money; token numbers, `last` exclusive. */
export interface Money {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  /** ISO 4217 code. */
  readonly currency: string;
}

/** Words and signs that make the number beside them money, folded; a star stands for any ending. */
const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  USD: 'usd $ dollar* dolar* долл* دولار* 달러*',
  EUR: 'eur € euro* евро يورو 유로*',
  GBP: 'gbp £ pound* sterlin* фунт* 파운드*',
  CNY: 'cny rmb ¥ yuan* юан* يوان 위안*',
  JPY: 'jpy yen* иен* 엔',
  KRW: 'krw ₩ 원 원에 원을 원이 원으로 원입니다',
  RUB: 'rub ₽ руб*',
  TRY: 'tl ₺ lira*',
  BRL: 'brl reais r$',
  MXN: 'mxn',
  INR: 'inr ₹ rupee*',
  AUD: 'aud',
  CAD: 'cad',
  HKD: 'hkd',
  TWD: 'twd',
  CHF: 'chf franken',
  AED: 'aed درهم dirham*',
  SAR: 'sar ريال',
  EGP: 'egp جنيه',
};
const EXACT = new Map<string, string>();
const STEMS: [string, string][] = [];
for (const [code, words] of Object.entries(CURRENCY_WORDS)) {
  for (const word of words.split(' ')) {
    if (word.endsWith('*')) STEMS.push([foldWord(word.slice(0, -1)), code]);
    else EXACT.set(foldWord(word), code);
  }
}
/** What stands before a dollar sign and tells whose dollar it is. */
const DOLLARS: Readonly<Record<string, string>> = {
  us: 'USD',
  hk: 'HKD',
  nt: 'TWD',
  au: 'AUD',
  a: 'AUD',
  ca: 'CAD',
  c: 'CAD',
};
/** Unspaced scripts: what may follow a number, as characters. */
const HAN_CURRENCIES: readonly (readonly [string, string])[] = [
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['欧元', 'EUR'],
  ['欧', 'EUR'],
  ['英镑', 'GBP'],
  ['港币', 'HKD'],
  ['港元', 'HKD'],
  ['日元', 'JPY'],
  ['日圆', 'JPY'],
  ['円', 'JPY'],
  ['ドル', 'USD'],
  ['ユーロ', 'EUR'],
  ['人民币', 'CNY'],
  ['元', 'CNY'],
  ['块', 'CNY'],
  ['圆', 'CNY'],
];
const THOUSANDS: Readonly<Record<string, number>> = {
  k: 1e3,
  千: 1e3,
  万: 1e4,
  m: 1e6,
  million: 1e6,
  百万: 1e6,
};

/** Every number that stands beside a currency, in order. One walk. */
export function findMoney(tokens: Tokens): readonly Money[] {
  const found: Money[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.kinds[at] !== 'number') continue;
    let last = at + 1;
    let written = tokens.texts[at] as string;
    // "1 200,50 €": groups of three digits with one blank between them.
    while (
      last < tokens.count &&
      tokens.kinds[last] === 'number' &&
      /^\d{1,3}(?:\d{3})*$/.test(written) &&
      /^\d{3}(?:[.,]\d+)?$/.test(tokens.texts[last] as string) &&
      (tokens.starts[last] as number) - (tokens.ends[last - 1] as number) === 1 &&
      tokens.clauses[last] === tokens.clauses[at]
    ) {
      written += tokens.texts[last] as string;
      last += 1;
    }
    const amount = numberMeant(written);
    if (amount === null) continue;
    const factor = together(tokens, at, last) ? (THOUSANDS[tokens.texts[last] as string] ?? 1) : 1;
    const before = currencyBefore(tokens, at);
    const behind = before === null ? currencyFrom(tokens, at, factor === 1 ? last : last + 1) : null;
    if (behind !== null || before !== null) {
      const first = before?.at ?? at;
      const end = behind?.at ?? (factor === 1 ? last : last + 1);
      found.push({
        first,
        last: end,
        sentence: tokens.sentences[at] as number,
        start: tokens.starts[first] as number,
        end: tokens.ends[end - 1] as number,
        amount: amount * factor,
        currency: (behind ?? before)?.currency ?? '',
      });
    }
    at = last - 1;
  }
  return found;
}

interface Found {
  /** Before: the token of the currency; behind: the token after it. */
  readonly at: number;
  readonly currency: string;
}

function currencyBefore(tokens: Tokens, number: number): Found | null {
  for (let length = 1; length <= 3; length += 1) {
    const at = number - length;
    if (at < 0 || !together(tokens, number, at)) return null;
    const currency = currencyOf(tokens, at, number);
    if (currency === null) continue;
    // "US$ 12": the sign and the letters before it are one.
    const country = tokens.texts[at] === '$' && at > 0 ? DOLLARS[tokens.texts[at - 1] as string] : undefined;
    return country === undefined ? { at, currency } : { at: at - 1, currency: country };
  }
  return null;
}

function currencyFrom(tokens: Tokens, number: number, from: number): Found | null {
  for (let length = 1; length <= 3; length += 1) {
    if (from + length > tokens.count || !together(tokens, number, from + length - 1)) return null;
    const currency = currencyOf(tokens, from, from + length);
    if (currency !== null) return { at: from + length, currency };
  }
  return null;
}

/** Adjacent in sense: the same sentence and clause. */
function together(tokens: Tokens, one: number, other: number): boolean {
  return (
    other >= 0 &&
    other < tokens.count &&
    tokens.sentences[one] === tokens.sentences[other] &&
    tokens.clauses[one] === tokens.clauses[other]
  );
}

function currencyOf(tokens: Tokens, from: number, to: number): string | null {
  if (tokens.kinds[from] === 'han') {
    let word = '';
    for (let i = from; i < to; i += 1) word += tokens.texts[i] as string;
    return HAN_CURRENCIES.find(([written]) => written === word)?.[1] ?? null;
  }
  if (to - from !== 1) return null;
  // "USD'lik", "USD’den": endings are set off by a sign.
  const word = (tokens.texts[from] as string).replace(/['’].*$/, '');
  return EXACT.get(word) ?? STEMS.find(([stem]) => word.startsWith(stem))?.[1] ?? null;
}

/** The number meant by a token of digits; null when it cannot be told. */
export function numberMeant(digits: string): number | null {
  // "0.085" is never eighty-five.
  return /^0[.,]\d+$/.test(digits) ? Number(digits.replace(',', '.')) : amountOf(digits);
}
