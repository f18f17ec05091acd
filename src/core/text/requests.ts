import { NOTHING } from './word-list';

/** Signs of scripts in which a word may stand in the middle of what looks like one. */
const UNSPACED = /[\u2e80-\u9fff\uac00-\ud7af]/;

const QUESTION = /[?？؟]/;
/** Sentences with the marks that end them; a dot between digits ends none. */
const SENTENCES = /(?:[^.?!。？！؟\n]|\.(?=\p{Nd}))+[.?!。？！؟]*/gu;

/** Ready for each set of languages a mail was written in. */
const ready = new Map<string, RegExp>();

function expressionOf(asking: readonly string[]): RegExp {
  const key = asking.join('|');
  const known = ready.get(key);
  if (known !== undefined) return known;
  const oneOf = (parts: readonly string[]): string => parts.join('|') || NOTHING;
  const unspaced = oneOf(asking.filter((part) => UNSPACED.test(part)));
  const words = oneOf(asking.filter((part) => !UNSPACED.test(part)));
  // Without the flag that ignores case, which takes five times as long to be made ready.
  const made = new RegExp(`${unspaced}|(?:^|[^\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'u');
  ready.set(key, made);
  return made;
}

/**
 * The sentences of a text that ask for something, with or without a question mark.
 * @param asking ways to ask in the languages of the text, see {@link MentionWords}
 */
export function askingSentences(text: string, asking: readonly string[]): readonly string[] {
  const words = expressionOf(asking);
  return (text.match(SENTENCES) ?? []).filter(
    (sentence) => QUESTION.test(sentence) || words.test(sentence.toLowerCase()),
  );
}
