import { foldWord } from '../text/fold-word';
import { everyMatch } from './every-match';
import type { Checked, Rule, TextRange } from './rule';

/** Longer lines are looked at in part: nobody fills in a form of this length. */
const LONGEST_LINE = 20_000;

/** Brackets of any kind with little in them; what is in them decides. */
const BRACKETS =
  /\[([^[\]\n]{0,40})\]|【([^【】\n]{0,40})】|［([^［］\n]{0,40})］|\{{1,2}([^{}\n]{1,40})\}{1,2}|<([^<>@:/\n]{1,40})>/g;
/** Gaps drawn by hand: underscores, crosses, question marks, "TBD". What comes before the gap is caught first. */
const DRAWN =
  /(^|[^A-Za-z0-9_])(_{3,}|＿{2,}|X{3,}|x{3,}|[Xx]{2,}[.,][Xx]{2,}|T\.?B\.?D\.?|×{2,}|某某|[?？]{4,})(?![A-Za-z0-9_])/g;
/** "USD XX", "USD____": crosses and lines behind a currency. */
const AFTER_MONEY =
  /((?:USD|EUR|RMB|CNY|GBP|US\$|[$€£¥￥])[ \t]?)(X{2,}|x{2,}|_{2,}|[*＊]{2,})(?![A-Za-z0-9])/g;
/** "XX %", "XX pcs", "XX月": crosses before a unit. */
const BEFORE_UNIT =
  /(^|[^A-Za-z0-9])([Xx]{1,4}(?=[ \t]?(?:%|％|pcs\b|days\b|[元美欧英天日月年号件个個円개월일])))/g;

/** "dd/mm/yyyy", "ДД.ММ", "xx/xx", "../../2026": a date in letters or dots. */
const DATE_IN_LETTERS =
  /(^|[^\p{L}\p{N}_.])((?:dd|jj|tt|gg|xx|дд|ДД|\.{2})[./-](?:mm|aa|xx|мм|ММ|\.{2})(?:[./-](?:[ayjxг.]{2,4}|ГГ(?:ГГ)?|\d{2,4}))?)(?![\p{L}\p{N}_])/giu;
/** "○月○日", "O월 O일": rings before a unit of time. */
const RINGS = /(^|[^\p{L}\p{N}])([○◯OＯ]{1,4}(?=[ \t]?[年月日년월일]))/gu;

/** Nothing but strokes. */
const HOLLOW = /^[\s_＿.…?？·*xX—–-]*$/;
/** Templates are often English whatever the mail is written in. */
const TEMPLATE_WORDS = [
  'name',
  'date',
  'amount',
  'price',
  'company',
  'insert',
  'number',
  'quantity',
  'tbd',
  'xx',
  'xxx',
];

/** Places that were to be filled in, in the newest part and in the signature below it. */
export const findBlanks: Rule = (checked) => {
  const { source, lines } = checked.text;
  const words = placeholderWords(checked);
  return lines
    .filter(({ zone }) => zone === 'new' || zone === 'signature')
    .flatMap(({ start, end }) =>
      blanksIn(source.slice(start, Math.min(end, start + LONGEST_LINE)), words).map((blank) => ({
        start: start + blank.start,
        end: start + blank.end,
      })),
    );
};

function blanksIn(line: string, words: ReadonlySet<string>): readonly TextRange[] {
  // A rule drawn across the page.
  if (/^[\s_＿-]*$/.test(line)) return [];
  const found: TextRange[] = [];
  let end = 0;
  for (const match of everyMatch(line, BRACKETS)) {
    if (isBlank(match, line, words)) found.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const pattern of [DRAWN, AFTER_MONEY, BEFORE_UNIT, DATE_IN_LETTERS, RINGS]) {
    for (const { index, 1: before = '', 2: gap = '' } of everyMatch(line, pattern))
      found.push({ start: index + before.length, end: index + before.length + gap.length });
  }
  // Lines inside a bracket are part of it.
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((blank) => blank.start >= end && (end = blank.end) > blank.start);
}

function isBlank(match: RegExpExecArray, text: string, words: ReadonlySet<string>): boolean {
  const sign = match[0].charAt(0);
  const inside = match.slice(1).find((part) => part !== undefined) ?? '';
  const at = match.index;
  const isFirst = text.slice(0, at).trim() === '';
  if (HOLLOW.test(inside)) {
    if (sign === '<' || sign === '{') return /[_＿xX…]/.test(inside);
    // "[ ] yes  [x] no" are boxes to tick.
    return sign !== '[' || !/^[ xX]?$/.test(inside);
  }
  if (/\d/.test(inside) || !mentions(inside, words)) return false;
  // "【交期】12月5日" is a heading.
  const behind = text.slice(at + match[0].length).trimStart();
  return !(isFirst && /^[【［[]/.test(sign) && /^[:：\d]/.test(behind));
}

function mentions(inside: string, words: ReadonlySet<string>): boolean {
  const folded = foldWord(inside);
  if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(folded)) {
    for (const word of words) if (folded.includes(word)) return true;
    return false;
  }
  return folded.split(/[^\p{L}\p{M}\p{N}]+/u).some((word) => words.has(word));
}

const known = new WeakMap<object, ReadonlySet<string>>();

function placeholderWords({ books }: Checked): ReadonlySet<string> {
  let words = known.get(books);
  if (!words) {
    words = new Set([...TEMPLATE_WORDS, ...books.flatMap((book) => book.placeholders)].map(foldWord));
    known.set(books, words);
  }
  return words;
}
