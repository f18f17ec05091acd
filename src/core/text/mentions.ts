import { OCCASIONS, PAPERS, type MentionWords, type Mentions, type Paper } from '../model';
import { askingSentences } from './requests';

/** What a reply has to know of stands in the first pages of a mail. */
const LOOKED_AT = 6000;
/** An occasion is what a mail begins with; further down the same words tell of something else. */
const BEGINNING = 600;

/** More requests than this are no mail but an attack. */
const MOST_REQUESTS = 20;

const UNSPACED = /[\u2e80-\u9fff]/;
/** What a word may not touch: letters of its own kind. "请把PI发我" has the word PI. */
const BEFORE = '(?:^|[^\\p{L}\\p{M}\\p{N}]|[\\u2e80-\\u9fff])';
const AFTER = '(?!(?![\\u2e80-\\u9fff])[\\p{L}\\p{M}\\p{N}])';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** "test report*" → the words, at the beginning of a word and, without the star, at the end of one. */
function pattern(word: string): string {
  const isOpen = word.endsWith('*');
  const text = escaped(isOpen ? word.slice(0, -1) : word);
  if (UNSPACED.test(word)) return text;
  return BEFORE + text + (isOpen ? '' : AFTER);
}

/** Matches no text. */
const NOTHING = '(?!)';

const compiled = new WeakMap<readonly string[], RegExp>();

function finder(words: readonly string[]): RegExp {
  let known = compiled.get(words);
  if (known === undefined) {
    known = new RegExp(words.map(pattern).join('|') || NOTHING, 'gu');
    compiled.set(words, known);
  }
  return known;
}

const countOf = (text: string, words: readonly string[]): number => text.match(finder(words))?.length ?? 0;
const names = (text: string, words: readonly string[]): boolean => text.search(finder(words)) >= 0;

/** A proforma invoice is no invoice, though it has the word. */
const withoutParts = (papers: readonly Paper[]): readonly Paper[] =>
  papers.includes('proforma') ? papers.filter((paper) => paper !== 'invoice') : papers;

/**
 * What a mail mentions that its reply has to know of.
 * @param newestPart what the customer wrote this time
 * @param fold brings other spellings of a character (Traditional Chinese) to the one the words are listed in
 */
export function mentionsIn(
  newestPart: string,
  words: MentionWords,
  fold: (char: string) => string,
): Mentions {
  const text = [...newestPart.slice(0, LOOKED_AT)].map(fold).join('').toLowerCase();
  const asking = askingSentences(text);
  return {
    papers: withoutParts(PAPERS.filter((paper) => asking.some((one) => names(one, words.papers[paper])))),
    occasion: OCCASIONS.find((one) => names(text.slice(0, BEGINNING), words.occasions[one])) ?? null,
    danger: names(text, words.danger),
    unread: names(text, words.unread),
    familiar: countOf(text, words.familiar) > countOf(text, words.formal),
    requests: askingSentences(newestPart.slice(0, LOOKED_AT))
      .slice(0, MOST_REQUESTS)
      .map((text) => text.trim()),
  };
}
