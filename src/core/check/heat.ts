import { everyMatch } from './every-match';
import { onePerSentence } from './plain-words';
import type { Checked, Rule } from './rule';
import type { SellerText } from './seller-text';
import type { Tokens } from '../text/tokens';

/** A run of capitals this long, with a common word in it, is shouting and no list of codes. */
const SHOUTED_WORDS = 4;
const SHOUTED_LETTERS = 14;

interface Hot {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

export const findHeat: Rule = (checked) =>
  onePerSentence(
    [...checked.text.marks.heat, ...shouting(checked), ...pelting(checked.text)].sort(
      (a, b) => a.start - b.start,
    ),
  );

/** PLEASE READ THE CONTRACT AGAIN. Of a mail all in capitals only the first sentence is shown. */
function shouting({ text, books }: Checked): readonly Hot[] {
  const { tokens, source } = text;
  const common = new Set(books.flatMap((book) => book.profile.commonWords));
  const isCapital = (at: number): boolean => {
    if (tokens.kinds[at] !== 'word') return false;
    const word = source.slice(tokens.starts[at], tokens.ends[at]);
    return word === word.toUpperCase() && word !== word.toLowerCase();
  };
  for (let at = 0; at < tokens.count; at += 1) {
    if (!isCapital(at)) continue;
    const first = at;
    let letters = 0;
    let plain = 0;
    while (at < tokens.count && tokens.sentences[at] === tokens.sentences[first] && isCapital(at)) {
      const word = tokens.texts[at] as string;
      letters += word.length;
      if (word.length > 1 && common.has(word)) plain += 1;
      at += 1;
    }
    if (at - first >= SHOUTED_WORDS && letters >= SHOUTED_LETTERS && plain >= 1)
      return [
        {
          sentence: tokens.sentences[first] as number,
          start: tokens.starts[first] as number,
          end: tokens.ends[at - 1] as number,
        },
      ];
  }
  return [];
}

/** "???", "?!": a sentence ended with more than a mark. */
function pelting({ tokens, source, lines }: SellerText): readonly Hot[] {
  return lines
    .filter(({ zone }) => zone === 'new')
    .flatMap(({ start, end }) =>
      everyMatch(source.slice(start, end), /[?？!！]{2,}/g)
        // Four and more where a figure should stand are a blank.
        .filter(([marks]) => (/[?？]/.test(marks) && /[!！]/.test(marks)) || /^[?？]{3}$/.test(marks))
        .map(({ 0: marks, index }) => ({
          sentence: sentenceAt(tokens, start + index),
          start: start + index,
          end: start + index + marks.length,
        })),
    );
}

/** The sentence of the last token that begins before a place; found by halving. */
function sentenceAt({ starts, sentences }: Tokens, place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : (sentences[low - 1] as number);
}
