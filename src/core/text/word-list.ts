const UNSPACED = /[\u2e80-\u9fff]/;
/** What a word may not touch: letters of its own kind. "请把PI发我" has the word PI. */
const BEFORE = '(?:^|[^\\p{L}\\p{M}\\p{N}]|[\\u2e80-\\u9fff])';
const AFTER = '(?!(?![\\u2e80-\\u9fff])[\\p{L}\\p{M}\\p{N}])';

/** A text as an expression finds it, letter for letter. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** "test report*" → the words, at the beginning of a word and, without the star, at the end of one. */
function pattern(word: string, rest: string): string {
  const isOpen = word.endsWith('*');
  const text = escaped(isOpen ? word.slice(0, -1) : word);
  if (UNSPACED.test(word)) return text;
  return BEFORE + text + (isOpen ? rest : AFTER);
}

/** Matches no text. */
export const NOTHING = '(?!)';

/** Makes, for each list once, an expression that finds its words; `rest` is what is taken along of an open word's ending. */
function finders(rest: string): (words: readonly string[]) => RegExp {
  const compiled = new WeakMap<readonly string[], RegExp>();
  return (words) => {
    let known = compiled.get(words);
    if (known === undefined) {
      known = new RegExp(words.map((word) => pattern(word, rest)).join('|') || NOTHING, 'gu');
      compiled.set(words, known);
    }
    return known;
  };
}

const beginnings = finders('');
const wholes = finders('[\\p{L}\\p{M}]*');

/** How often one of the words stands in a text, which is in lower case. */
export const countOf = (text: string, words: readonly string[]): number =>
  text.match(beginnings(words))?.length ?? 0;

/** Does one of the words stand in a text, which is in lower case? */
export const names = (text: string, words: readonly string[]): boolean => text.search(beginnings(words)) >= 0;

/** A text, which is in lower case, without the words. */
export const withoutWords = (text: string, words: readonly string[]): string =>
  text.replace(wholes(words), ' ');
