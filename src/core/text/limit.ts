import type { Fact, MentionWords } from '../model';
import { askingSentences } from './requests';
import { escaped, NOTHING } from './word-list';

/** Longer than this it is a sentence and no date. */
const LONGEST = 40;
/** More dates than this are a table. */
const MOST_DATES = 20;

const WIDE = /[\u2e80-\u9fff\uac00-\ud7af]/;

const oneOf = (words: readonly string[]): string => words.map(escaped).join('|') || NOTHING;
const wide = (words: readonly string[]): string => oneOf(words.filter((word) => WIDE.test(word)));
const narrow = (words: readonly string[]): string => oneOf(words.filter((word) => !WIDE.test(word)));

/** What stands directly before a date or behind it and makes it a limit, each up to the date. */
interface LimitWords {
  readonly before: readonly [spaced: RegExp, unspaced: RegExp];
  readonly behind: readonly RegExp[];
}

const ready = new WeakMap<MentionWords['limits'], LimitWords>();

/** "by Friday", "vor dem 3. Mai", "18日まで": in lower case, since expressions that ignore case take long to be made ready. */
function limitWords(words: MentionWords['limits']): LimitWords {
  const known = ready.get(words);
  if (known !== undefined) return known;
  const { before, behind } = words;
  const made: LimitWords = {
    before: [
      // An article or a weekday may stand between.
      new RegExp(`(?:^|[^\\p{L}\\p{M}])((?:${narrow(before)})\\s(?:\\p{L}+(?:,?\\s|['’])){0,2}?)$`, 'u'),
      new RegExp(`((?:${wide(before)})\\s?)$`, 'u'),
    ],
    behind: [
      new RegExp(`^(['’]?\\s(?:${narrow(behind)}))(?![\\p{L}\\p{M}])`, 'u'),
      new RegExp(`^([^。，、；,;!?\\n]{0,3}?(?:${wide(behind)}))`, 'u'),
    ],
  };
  ready.set(words, made);
  return made;
}

const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;

/** What one of the expressions finds; empty where none does. */
function firstOf(expressions: readonly RegExp[], text: string): string {
  for (const expression of expressions) {
    const found = expression.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return '';
}

/** The date with the word that makes it a limit, where it stands in the text the first time with one. */
function limitWith(date: string, text: string, words: LimitWords): { start: number; end: number } | null {
  const lower = text.toLowerCase();
  // A few letters grow when they get small; then places no longer fit, and only what is small already is found.
  const searched = lower.length === text.length ? lower : text;
  const day = date.toLowerCase();
  for (let at = searched.indexOf(day); at >= 0; at = searched.indexOf(day, at + 1)) {
    const end = at + day.length;
    const rest = searched.slice(end, end + LONGEST);
    const before = searched.slice(Math.max(0, at - LONGEST), at);
    const [spaced, unspaced] = words.before;
    const word = firstOf(LETTER_OR_DIGIT.test(rest) ? [unspaced] : [spaced, unspaced], before);
    if (word !== '') return { start: at - word.length, end };
    const behind = firstOf(words.behind, rest);
    if (behind !== '') return { start: at, end: end + behind.length };
  }
  return null;
}

/** A date may hold the word already: "12월 20일까지", "до конца недели". */
const isLimit = (date: string, { before, behind }: MentionWords['limits']): boolean =>
  behind.some((word) => WIDE.test(word) && date.endsWith(word.trim())) ||
  before.some((word) => date.toLowerCase().startsWith(`${word} `));

/** "To this day nothing has come": a limit only where something is asked. */
const TODAY = /^(?:today|heute|hoy|hoje|oggi|aujourd|сегодня|اليوم|bugün|今天|今日|本日|오늘)/iu;

/** "22 December to 6 January" sets no limit. */
const isEndOfRange = (part: string, at: number, dates: readonly string[]): boolean =>
  dates.some((date) => part.slice(Math.max(0, at - date.length - 3), at).includes(date));

/** Half of a date is a part of the whole one: 金曜日まで of 来週金曜日まで. */
const withoutParts = (found: readonly string[]): string[] =>
  [...new Set(found)].filter((one, _at, all) => !all.some((other) => other !== one && other.includes(one)));

/**
 * The limit a customer sets, as written. What he asks for comes before what he tells; of several limits none is the one.
 * @param text as written
 * @param asking ways to ask in its languages
 */
export function limitIn(
  text: string,
  facts: readonly Fact[],
  words: MentionWords['limits'],
  asking: readonly string[],
): string | null {
  const dates = facts
    .filter(({ kind, place }) => kind === 'date' && place === 'body')
    .slice(0, MOST_DATES)
    .map((fact) => fact.text);
  const limitsOf = (part: string, looked: readonly string[]): string[] =>
    withoutParts(
      looked.flatMap((date) => {
        if (isLimit(date, words)) return part.includes(date) ? [date] : [];
        const place = limitWith(date, part, limitWords(words));
        if (place === null) return [];
        const found = part.slice(place.start, place.end);
        const isOdd = found.length > LONGEST || found.includes('\n');
        return isOdd || isEndOfRange(part, place.start, dates) ? [] : [found];
      }),
    );
  const asked = askingSentences(text, asking).flatMap((sentence) => limitsOf(sentence, dates));
  const found =
    asked.length > 0
      ? withoutParts(asked)
      : limitsOf(
          text,
          dates.filter((date) => !TODAY.test(date)),
        );
  return found.length === 1 ? (found[0] ?? null) : null;
}
