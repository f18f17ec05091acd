import { isItem } from './item-lines';
import { NOTHING } from './word-list';

/** Signs of scripts in which a word may stand in the middle of what looks like one. */
const UNSPACED = /[\u2e80-\u9fff\uac00-\ud7af]/;

const QUESTION = /[?？؟]/;
/** Sentences with the marks that end them; a dot between digits ends none. */
const SENTENCES = /(?:[^.?!。？！؟\n]|\.(?=\s?\p{Nd}))+[.?!。？！؟]*/gu;

/** What may stand before the first word of a sentence: blanks, signs of a list, quotation marks. */
const LEADING = '[\\s\\d.,;:)("“„«*•·–—-]*';

/** Ready for each set of languages a mail was written in. */
const ready = new Map<string, RegExp>();

function expressionOf(asking: readonly string[]): RegExp {
  const key = asking.join('|');
  const known = ready.get(key);
  if (known !== undefined) return known;
  const oneOf = (parts: readonly string[]): string => parts.join('|') || NOTHING;
  const first = oneOf(asking.filter((part) => part.startsWith('^')).map((part) => part.slice(1)));
  const anywhere = asking.filter((part) => !part.startsWith('^'));
  const unspaced = oneOf(anywhere.filter((part) => UNSPACED.test(part)));
  const words = oneOf(anywhere.filter((part) => !UNSPACED.test(part)));
  // Without the flag that ignores case, which takes five times as long to be made ready.
  const made = new RegExp(
    `${unspaced}|^${LEADING}(?:${first})|(?:^|[^\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`,
    'u',
  );
  ready.set(key, made);
  return made;
}

/** A line of a list: "1) …", "- …", "一、…". */
const LIST_LINE =
  /^\s*(?:[-–—•*·○●▪]|\p{Nd}{1,2}[.)、:：](?!\p{Nd})|\(\p{Nd}{1,2}\)|[①-⑨]|[a-h]\)|[一二三四五六七八九十]{1,2}[、.])\s*/u;
/** One line alone is a dash that was meant as a dash. */
const FEWEST_LINES = 2;
const HEADING = /[:：]\s*$/;

/**
 * The lines of lists under a heading that asks for something ("Please confirm:", "要求："), without their signs.
 * Lines of goods with quantities are an order, and no request each.
 * @param asking ways to ask in the languages of the text
 */
export function askingLines(text: string, asking: readonly string[]): readonly string[] {
  const words = expressionOf(asking);
  const found: string[] = [];
  let heading = '';
  let list: string[] = [];
  const close = (): void => {
    const isAsked = HEADING.test(heading) && words.test(heading.toLowerCase());
    const goods = list.filter(isItem).length;
    if (isAsked && list.length >= FEWEST_LINES && goods * 2 < list.length)
      found.push(...list.map(withoutListSign));
    list = [];
  };
  for (const line of text.split('\n')) {
    if (LIST_LINE.test(line)) list.push(line.trim());
    else if (line.trim() !== '') {
      close();
      heading = line;
    }
  }
  close();
  return found.filter((line) => line !== '');
}

/**
 * The sentences of a text that ask for something, with or without a question mark.
 * @param asking ways to ask in the languages of the text, see {@link MentionWords}
 */
export function askingSentences(text: string, asking: readonly string[]): readonly string[] {
  return (text.match(SENTENCES) ?? []).filter(
    (sentence) => QUESTION.test(sentence) || asksInWords(sentence, asking),
  );
}

/** Does a sentence ask by its words, and not by a question mark alone? */
const asksInWords = (sentence: string, asking: readonly string[]): boolean =>
  expressionOf(asking).test(sentence.toLowerCase());

/** What opens or closes a sentence stands within so many signs of its edge; further in it only tells of asking. */
const HEAD = 3;
const TAIL = 16;

/** Does a sentence open or close with words that ask? "They tell me that …" tells of something. */
export function opensOrClosesAsking(sentence: string, asking: readonly string[]): boolean {
  const words = expressionOf(asking);
  const bare = withoutListSign(sentence).toLowerCase();
  const first = words.exec(bare);
  return first !== null && (first.index <= HEAD || words.test(bare.slice(-TAIL)));
}

/** A line or sentence without the sign of the list it stands in. */
export const withoutListSign = (line: string): string => line.replace(LIST_LINE, '').trim();
