/*
 * Thousands of words are looked for in a mail that is read once: each is searched by itself, since an expression of all of them
 * takes longer to be made ready than a mail to be read.
 */

/** Signs written without blanks between words. */
const UNSPACED = /[\u2e80-\u9fff]/;
/** What a word may not touch: letters of its own kind. "请把PI发我" has the word PI. */
const TOUCHES = /^(?![\u2e80-\u9fff])[\p{L}\p{M}\p{N}]/u;
const LETTERS = /^[\p{L}\p{M}]*/u;
/** A letter beyond the first plane takes two units. */
const LONGEST_LETTER = 2;

/** A text as an expression finds it, letter for letter. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Matches no text. */
export const NOTHING = '(?!)';

/** Does a word end where a text goes on at `end`? */
const endsAt = (text: string, end: number): boolean => !TOUCHES.test(text.slice(end, end + LONGEST_LETTER));

function beginsAt(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LETTER), start);
  const isPair = /^[\ud800-\udbff][\udc00-\udfff]$/.test(before);
  return !TOUCHES.test(isPair ? before : before.slice(-1));
}

/** Where a word stands next: "test report*" at the beginning of a word and, without the star, at the end of one; -1 for nowhere. */
function nextPlace(text: string, word: string, from: number): number {
  const isOpen = word.endsWith('*');
  const own = isOpen ? word.slice(0, -1) : word;
  const isUnspaced = UNSPACED.test(own);
  if (own === '') return -1;
  let at = text.indexOf(own, from);
  while (at >= 0 && !isUnspaced && !(beginsAt(text, at) && (isOpen || endsAt(text, at + own.length))))
    at = text.indexOf(own, at + 1);
  return at;
}

function placesOf(text: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = nextPlace(text, word, 0); at >= 0; at = nextPlace(text, word, at + 1)) places.push(at);
  return places;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where the words stand, one after the other; where two stand over each other, the one that begins first or is longer. */
function placesIn(text: string, words: readonly string[]): readonly Place[] {
  const all = words.flatMap((word) => {
    const length = word.endsWith('*') ? word.length - 1 : word.length;
    return placesOf(text, word).map((start) => {
      const rest = length < word.length ? (LETTERS.exec(text.slice(start + length))?.[0].length ?? 0) : 0;
      return { start, end: start + length + rest };
    });
  });
  const places: Place[] = [];
  let done = 0;
  for (const place of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (place.start < done) continue;
    places.push(place);
    done = place.end;
  }
  return places;
}

/** How often one of the words stands in a text, which is in lower case. */
export const countOf = (text: string, words: readonly string[]): number => placesIn(text, words).length;

/** Does one of the words stand in a text, which is in lower case? */
export const names = (text: string, words: readonly string[]): boolean =>
  words.some((word) => nextPlace(text, word, 0) >= 0);
