import type { CheckBook } from '../model';
import { foldWord } from '../text/fold-word';
import type { TextRange } from './rule';
import type { SellerText } from './seller-text';

/** Whom the seller greets; the range is that of the name in the text. */
export interface Greeted extends TextRange {
  /** Without titles. */
  readonly name: string;
}

/** A greeting stands in one of the first lines with words. */
const GREETING_LINES = 3;
const LONGEST_GREETING = 90;
const MOST_NAME_WORDS = 4;
const LONGEST_UNSPACED_NAME = 4;
const END_OF_GREETING = /[,，、;；:：!！?？。\n–—]|\s-\s/;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** The name in the greeting; null when there is none, or a group, or nobody by name. */
export function greetedName({ source, lines }: SellerText, books: readonly CheckBook[]): Greeted | null {
  const first = lines
    .filter(({ zone, start, end }) => zone === 'new' && source.slice(start, end).trim() !== '')
    .slice(0, GREETING_LINES);
  for (const line of first) {
    const text = source.slice(line.start, Math.min(line.end, line.start + LONGEST_GREETING));
    for (const book of books) {
      const greeted = greetedIn(text, book);
      if (greeted === 'nobody') return null;
      if (greeted !== null)
        return { name: greeted.name, start: line.start + greeted.start, end: line.start + greeted.end };
    }
  }
  return null;
}

function greetedIn(line: string, { greeting }: CheckBook): Greeted | 'nobody' | null {
  const lead = line.length - line.trimStart().length;
  const opening = openingOf(line.slice(lead), greeting.before);
  let from = lead + opening;
  const rest = line.slice(from);
  const stop = rest.search(END_OF_GREETING);
  let to = from + (stop < 0 ? rest.length : stop);
  // Without a greeting word only an honorific behind the name makes a greeting ("田中様").
  let isNamed = opening > 0;
  for (;;) {
    const part = line.slice(from, to);
    const trimmed = part.trimEnd();
    const behind = endingOf(trimmed, greeting.after);
    if (behind > 0) isNamed = true;
    const cut = behind || endingOf(trimmed, greeting.titles);
    if (cut > 0) to = from + trimmed.length - cut;
    const inner = line.slice(from, to);
    const title = openingOf(inner.trimStart(), greeting.titles);
    if (title > 0) from += inner.length - inner.trimStart().length + title;
    if (cut === 0 && title === 0) break;
  }
  if (!isNamed) return null;
  // A company before a name written without blanks: the last word is the name ("ABC 株式会社 田中").
  const parted = line.slice(from, to).trimEnd();
  if (UNSPACED.test(parted)) from += Math.max(0, parted.search(/\S+$/));
  const name = line.slice(from, to);
  const words = name
    .trim()
    .split(/[\s/&+]+/)
    .filter((word) => word !== '');
  const folded = words.map((word) => foldWord(word).replace(/[^\p{L}\p{M}\p{N}']/gu, ''));
  if (words.length === 0 || words.length > MOST_NAME_WORDS || /[\p{N}@[\]{}<>_【】]/u.test(name))
    return 'nobody';
  if (folded.some((word) => isAnybody(word, greeting.anybody))) return 'nobody';
  // "hi there", "dear valued partner": a name has a capital where the script has capitals.
  if (words.some((word) => word.charAt(0) !== word.charAt(0).toUpperCase())) return 'nobody';
  const start = from + (name.length - name.trimStart().length);
  // Without a greeting word a longer piece in front of a title is the beginning of a sentence.
  const isLong = UNSPACED.test(name) ? name.trim().length > LONGEST_UNSPACED_NAME : words.length > 2;
  if (opening === 0 && isLong) return 'nobody';
  return { name: name.trim(), start, end: start + name.trim().length };
}

function isAnybody(word: string, anybody: readonly string[]): boolean {
  return anybody.some((each) => (UNSPACED.test(each) ? word.includes(each) : word === foldWord(each)));
}

/** Length of the longest of the words (or groups of words) that a text begins with; 0 for none. */
function openingOf(text: string, words: readonly string[]): number {
  let longest = 0;
  for (const word of words) {
    const start = text.slice(0, word.length);
    if (word.length <= longest || foldWord(start) !== foldWord(word)) continue;
    const next = text.charAt(word.length);
    if (UNSPACED.test(word) || !/[\p{L}\p{M}\p{N}]/u.test(next))
      longest = word.length + (next === '.' ? 1 : 0);
  }
  return longest;
}

/** The same for its end. */
function endingOf(text: string, words: readonly string[]): number {
  let longest = 0;
  for (const word of words) {
    const at = text.length - word.length;
    if (at < 0 || word.length <= longest || foldWord(text.slice(at)) !== foldWord(word)) continue;
    if (UNSPACED.test(word) || at === 0 || !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(at - 1)))
      longest = word.length;
  }
  return longest;
}
