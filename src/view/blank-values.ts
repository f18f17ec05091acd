import { BLANK_KINDS, type BlankId, type BlankKind, type LanguageTag } from '../core/model';
import { spokenDate } from './spoken-date';

const BARE_NUMBER = /^\d+([.,]\d+)?$/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Longest value the draft takes whole, in UTF-16 units. */
const LONGEST = 120;

/** What is wrong with a value typed into a blank; the words are in the strings. */
export type BlankFault = 'percent' | 'amount' | 'quantity' | 'date' | 'too-long';

/**
 * What is meant by what was typed into a blank: trimmed, a bare number in a percent blank gets its sign, a calendar
 * date is written out in the language of the reply.
 */
export function completedBlank(kind: BlankKind, typed: string, language: LanguageTag = 'en'): string {
  const text = typed.trim();
  if (kind === 'percent' && BARE_NUMBER.test(text)) return `${text}%`;
  if (kind === 'date' && ISO_DATE.test(text)) return spokenDate(text, language) ?? text;
  return text;
}

/** Digits of other scripts, whose last four bits are their value in all blocks that keyboards produce. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;

/** The first number in a text; null where none can be read. */
function numberIn(text: string): number | null {
  const latin = text.replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
  const found = /\d+(?:[.,]\d+)?/.exec(latin);
  return found === null ? null : Number(found[0].replace(',', '.'));
}

/** What is wrong with a value, or null. Words beside the number are welcome ("about 500 pieces", "USD 4.20 FOB"). */
export function blankFault(kind: BlankKind, typed: string): BlankFault | null {
  const text = typed.trim();
  if (text === '') return null;
  if (text.length > LONGEST) return 'too-long';
  const number = numberIn(text);
  switch (kind) {
    case 'percent':
      return number === null || number <= 0 || number > 100 || text.startsWith('-') ? 'percent' : null;
    case 'amount':
      return number === null || text.startsWith('-') ? 'amount' : null;
    case 'quantity': {
      const isCounted = /[一二三四五六七八九十百千万两半壹]/.test(text);
      return (number === null || number <= 0 || text.startsWith('-')) && !isCounted ? 'quantity' : null;
    }
    case 'date':
      return isNoDay(text) || !/[\p{L}\p{Nd}]/u.test(text) ? 'date' : null;
    case 'text':
      return null;
  }
}

/** "2026-02-31" looks like a date and is none. */
const isNoDay = (text: string): boolean => ISO_DATE.test(text) && spokenDate(text, 'en') === null;

/** Blanks as the engine needs them: completed, and only those that can stand in a letter; one typed empty again is open. */
export function usableBlanks(
  typed: Readonly<Partial<Record<BlankId, string>>>,
  language: LanguageTag = 'en',
): Partial<Record<BlankId, string>> {
  const blanks: Partial<Record<BlankId, string>> = {};
  for (const [id, value] of Object.entries(typed) as [BlankId, string][]) {
    const kind = BLANK_KINDS[id];
    const text = completedBlank(kind, value, language);
    if (blankFault(kind, value) === null) blanks[id] = text;
  }
  return blanks;
}
