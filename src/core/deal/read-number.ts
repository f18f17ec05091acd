import { Decimal } from './decimal';

export type NumberProblem = 'not_a_number' | 'unclear' | 'negative' | 'too_large';

export type ReadNumber =
  | { readonly kind: 'empty' }
  /** `isPercent`: a percent sign stood there. */
  | { readonly kind: 'number'; readonly value: Decimal; readonly isPercent: boolean }
  | { readonly kind: 'problem'; readonly problem: NumberProblem };

/** Nobody trades in more than this; larger numbers are typing slips. */
const LARGEST = new Decimal('1e12');
/** Longer texts are no numbers, and need not be looked at. */
const LONGEST = 60;
/** First digit of each script in which mail programs and keyboards write numbers; full-width ones fall to NFKC. */
const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];
const SPACES = /[\s\u00a0\u2009\u202f]/g;
const WORDS_BEFORE = /^(?:[a-z]{1,4}\$?|[\p{Sc}])\s*/iu;
const WORDS_BEHIND = /\s*(?:[a-z]{1,4}\.?|[\p{Sc}元个件只台])$/iu;
const TEN_THOUSAND = /[万萬]$/;

function plainDigits(text: string): string {
  return [...text.normalize('NFKC')]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      const zero = DIGIT_ZEROS.find((first) => code >= first && code <= first + 9);
      return zero === undefined ? sign : String(code - zero);
    })
    .join('')
    .replace(/\u066b/g, ',')
    .replace(/[\u066c'’`]/g, '')
    .replace(/\u066a/g, '%')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/、/g, ',');
}

/** Groups of three, or the Indian way of two with a last one of three. */
const isGrouped = (whole: string, sign: string): boolean => {
  const groups = whole.split(sign);
  const [first = '', ...rest] = groups;
  const last = rest.pop() ?? '';
  if (!/^\d{1,3}$/.test(first) || last.length !== 3) return false;
  return rest.every((group) => group.length === 3) || rest.every((group) => group.length === 2);
};

/** The number written with `.` alone, or null where no country writes it like this. */
function withPoint(written: string, fraction: 'likely' | 'unlikely'): string | null {
  const points = written.split('.').length - 1;
  const commas = written.split(',').length - 1;
  if (points > 0 && commas > 0) {
    const decimal = written.lastIndexOf('.') > written.lastIndexOf(',') ? '.' : ',';
    const group = decimal === '.' ? ',' : '.';
    const [whole = '', behind = '', ...more] = written.split(decimal);
    if (more.length > 0 || behind.includes(group) || !isGrouped(whole, group)) return null;
    return `${whole.split(group).join('')}.${behind}`;
  }
  const sign = points > 0 ? '.' : ',';
  const count = points + commas;
  if (count === 0) return written;
  if (count > 1) return isGrouped(written, sign) ? written.split(sign).join('') : null;
  const [whole = '', behind = ''] = written.split(sign);
  // "1,234" and "1.234": a point is taken for a decimal one where fractions are usual, a comma never is.
  const looksGrouped = behind.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (looksGrouped && (sign === ',' || fraction === 'unlikely')) return `${whole}${behind}`;
  return `${whole === '' ? '0' : whole}.${behind}`;
}

/**
 * Reads a number as people of any country type it: `1.234,50`, `1 234,5`, `１２`, `١٢٫٥`, `1'200`, `1.2万`, `USD 11.20`.
 * Never throws and never guesses past what can be read.
 * @param fraction whether the field usually holds fractions, which decides what a lone `1.234` means
 */
export function readNumber(text: string, fraction: 'likely' | 'unlikely' = 'likely'): ReadNumber {
  if (text.trim() === '') return { kind: 'empty' };
  const problem = (found: NumberProblem): ReadNumber => ({ kind: 'problem', problem: found });
  if (text.length > LONGEST) return problem('not_a_number');
  let rest = plainDigits(text).trim().toLowerCase();
  const isPercent = /^%|%$/.test(rest);
  if (isPercent) rest = rest.replace(/^%|%$/g, '').trim();
  // "1e30" and its like: written by machines, meant by nobody; but what is wrong with it can be said.
  const power = /^(\d+(?:\.\d+)?)e\+?(\d{1,3})$/.exec(rest);
  if (power !== null) {
    const value = new Decimal(power[1] ?? '0').times(new Decimal(10).pow(Number(power[2])));
    return value.gt(LARGEST) ? problem('too_large') : { kind: 'number', value, isPercent };
  }
  rest = rest.replace(WORDS_BEFORE, '');
  const isNegative = rest.startsWith('-');
  rest = rest.replace(/^[-+]\s*/, '').replace(WORDS_BEFORE, '');
  const isTenThousands = TEN_THOUSAND.test(rest);
  rest = rest.replace(TEN_THOUSAND, '').replace(WORDS_BEHIND, '').trim();
  if (
    /[\d.,] [\d]/.test(rest.replace(SPACES, ' ')) &&
    !/^\d{1,3}(?: \d{3})*(?:[.,]\d*)?$/.test(rest.replace(SPACES, ' '))
  )
    return problem('unclear');
  rest = rest.replace(SPACES, '');
  if (!/^[\d.,]*\d[\d.,]*$/.test(rest)) return problem('not_a_number');
  const plain = withPoint(rest.replace(/[.,]$/, ''), fraction);
  if (plain === null) return problem('unclear');
  const value = new Decimal(plain).times(isTenThousands ? 10_000 : 1);
  if (isNegative && value.gt(0)) return problem('negative');
  if (value.gt(LARGEST)) return problem('too_large');
  return { kind: 'number', value, isPercent };
}
