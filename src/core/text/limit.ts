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

/** "by Friday", "vor dem 3. Mai", "18日まで": the date with the word that makes it a limit. */
function limitWith(date: string, { before, behind }: MentionWords['limits']): RegExp {
  const day = escaped(date);
  return new RegExp(
    [
      // An article or a weekday may stand between.
      `(?:^|[^\\p{L}\\p{M}])((?:${narrow(before)})\\s(?:\\p{L}+(?:,?\\s|['’])){0,2}?${day})(?![\\p{L}\\p{N}])`,
      `((?:${wide(before)})\\s?${day})`,
      `(${day}['’]?\\s(?:${narrow(behind)}))(?![\\p{L}\\p{M}])`,
      `(${day}[^。，、；,;!?\\n]{0,3}?(?:${wide(behind)}))`,
    ].join('|'),
    'iu',
  );
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
 */
export function limitIn(text: string, facts: readonly Fact[], words: MentionWords['limits']): string | null {
  const dates = facts
    .filter(({ kind, place }) => kind === 'date' && place === 'body')
    .slice(0, MOST_DATES)
    .map((fact) => fact.text);
  const limitsOf = (part: string, looked: readonly string[]): string[] =>
    withoutParts(
      looked.flatMap((date) => {
        if (isLimit(date, words)) return part.includes(date) ? [date] : [];
        const match = limitWith(date, words).exec(part);
        const [, ...groups] = match ?? [];
        const found = groups.find((group) => group !== undefined) ?? '';
        const isOdd = found === '' || found.length > LONGEST || found.includes('\n');
        return isOdd || isEndOfRange(part, match?.index ?? 0, dates) ? [] : [found];
      }),
    );
  const asked = askingSentences(text).flatMap((sentence) => limitsOf(sentence, dates));
  const found =
    asked.length > 0
      ? withoutParts(asked)
      : limitsOf(
          text,
          dates.filter((date) => !TODAY.test(date)),
        );
  return found.length === 1 ? (found[0] ?? null) : null;
}
