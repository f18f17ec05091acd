import type { CourtesyWords } from '../model';
import { cleanText } from './clean-text';
import { NOTHING } from './word-list';

/** Fewer words than this are a heading or a sigh. */
const FEWEST_WORDS = 4;
/** Shorter than this (letters) it says nothing by itself; wide signs say more. */
const SHORTEST = 12;
const SHORTEST_WIDE = 5;

const WIDE = /[\u2e80-\u9fff\uac00-\ud7af]/;
/** Outcry, markup, or a quotation within the quotation. */
const NOT_PLAIN = /[!！<>{}[\]“”"„«»「」]|\.{3}|…|[?？]{2}/;

/** Where somebody laughs nothing is asked in earnest; laughter that all languages share. */
const LAUGHTER = /\b(?:ha){2,}|\blol\b|[;:]-?[)D](?:\s|$)|\ud83d[\ude00-\ude4f]/i;

/** "王经理，", "佐藤様、": whom the sentence speaks to, where no blank ends a word. */
const CALLED_WITH_TITLE =
  /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{0,6}(?:总|總|经理|經理|先生|女士|小姐|老板|老闆|样|様|さん|님|您好|你好)[，,、：:]\s*/;

/** A name called out first: "Herr Lindner, Sie waren …". */
const CALLED = /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?), /u;

/** Half-width marks between Chinese signs, as quick writers type them, become the ones a letter has. */
const WIDE_MARKS: Readonly<Record<string, string>> = {
  ',': '，',
  '?': '？',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
};
const inWideSigns = (text: string): string =>
  /[\u3040-\u30ff\uac00-\ud7af]/.test(text)
    ? text
    : text
        .replace(
          /([\u3400-\u9fff]) ?([,?:;)(]) ?/g,
          (_, sign: string, mark: string) => sign + (WIDE_MARKS[mark] ?? mark),
        )
        .replace(/([,)(]) ?(?=[\u3400-\u9fff])/g, (_, mark: string) => WIDE_MARKS[mark] ?? mark);

/** What the customer quotes becomes a quotation within ours. */
const inInnerMarks = (text: string): string =>
  text.replace(/[“„«"]([^“”„«»"]{1,60})[”“»"]/g, '‘$1’').replace(/「([^「」]{1,60})」/g, '『$1』');

/** What stands before a line of a list. */
const LIST_SIGN = /^(?:[-–—•*·]|\d{1,2}[.)])\s+|^(?:[一二三四五六七八九十]{1,2}|\d{1,2})、\s*/;

/** Three words in capitals one after the other are a raised voice. */
const SHOUTED = /(?:\p{Lu}{2,}[^\p{L}]+){2}\p{Lu}{2,}/u;

/** The words of a language, ready to be looked for. */
interface Courtesies {
  readonly idle: RegExp;
  readonly feelings: RegExp;
  readonly apologies: RegExp;
  readonly praise: RegExp;
  readonly greeting: RegExp;
  readonly joint: RegExp;
  readonly thanks: RegExp;
  readonly pleading: RegExp;
}

const ready = new WeakMap<CourtesyWords, Courtesies>();

/** Without the flag for all of Unicode, which takes many times as long to be made ready. */
function courtesiesOf(words: CourtesyWords): Courtesies {
  const known = ready.get(words);
  if (known !== undefined) return known;
  const oneOf = (parts: readonly string[]): string => parts.join('|') || NOTHING;
  const made: Courtesies = {
    idle: new RegExp(oneOf(words.idle), 'i'),
    feelings: new RegExp(oneOf(words.feelings), 'i'),
    apologies: new RegExp(oneOf(words.apologies), 'i'),
    praise: new RegExp(oneOf(words.praise), 'i'),
    greeting: new RegExp(`^(?:${oneOf(words.greetings)})(?: [^\\s,،:]+){0,3}\\s*[,،:]\\s*`, 'i'),
    joint: new RegExp(
      `^(?:${oneOf(words.joints)})(?:[,，،、]\\s*|\\s+|(?=[\\u2e80-\\u9fff\\uac00-\\ud7af]))`,
      'i',
    ),
    thanks: new RegExp(`[,;，،、.。]?\\s*(?:${oneOf(words.thanks)})\\s*[.!。！]*$`, 'i'),
    pleading: new RegExp(`^(?:${oneOf(words.pleading)})`, 'i'),
  };
  ready.set(words, made);
  return made;
}

/** "How are you?", "Please do not call the plant": asked, and nothing to be done. */
export const isIdle = (sentence: string, words: CourtesyWords): boolean =>
  LAUGHTER.test(sentence) || courtesiesOf(words).idle.test(sentence);

/** "Herr Lindner, " goes; "Пришлите, пожалуйста, …" and "Please, could you …" call nobody. */
function withoutCall(text: string, { pleading }: Courtesies): string {
  const [call, name = ''] = CALLED.exec(text) ?? [];
  if (call === undefined || pleading.test(name) || pleading.test(text.slice(call.length))) return text;
  return text.slice(call.length);
}

/** Is the sentence cut in the middle of a bracket? */
export const isTorn = (text: string): boolean =>
  (text.match(/[(（]/g)?.length ?? 0) !== (text.match(/[)）]/g)?.length ?? 0);

/**
 * The sentence in plain words, as a reply can say it back, without whom it speaks to; null where it is no single plain sentence.
 * @param longest in UTF-16 units
 * @param isRequest who asks may thank or sigh in the same breath
 */
export function saidBack(
  sentence: string,
  words: CourtesyWords,
  longest: number,
  isRequest = false,
): string | null {
  const own = courtesiesOf(words);
  const bare = inInnerMarks(inWideSigns(cleanText(sentence, longest + 40)))
    .replace(LIST_SIGN, '')
    .replace(own.thanks, '')
    .replace(own.greeting, '')
    .replace(CALLED_WITH_TITLE, '');
  const text = withoutCall(bare, own)
    .replace(own.joint, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const letters = text.replace(/[\s\d!-@[-`{-~\u2000-\u206f\u3000-\u303f\uff00-\uff20]/g, '');
  if (text.length > longest) return null;
  if (letters.length < (WIDE.test(letters) ? SHORTEST_WIDE : SHORTEST)) return null;
  if (!WIDE.test(letters) && text.split(' ').length < FEWEST_WORDS) return null;
  if (/[:：]$/.test(text) || own.praise.test(text) || isTorn(text)) return null;
  if (own.apologies.test(text) || (!isRequest && own.feelings.test(text))) return null;
  if (NOT_PLAIN.test(text) || /(?:^|\s)['’][^\s\d]/.test(text)) return null;
  const isRaised = letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return isRaised || SHOUTED.test(text) ? null : text;
}
