import type { Evidence, Reading } from '../model';
import { reproachesSeller } from './addressing-words';

/** Evidence beyond this is no mail but an attack. */
const MOST_LOOKED_AT = 60;
/** Above this the customer's own words are too hot to be said back. */
export const HOTTEST = 1;

const QUESTION = /[?？؟]/;

const overlap = (a: Evidence, b: Evidence): boolean =>
  a.place === b.place && a.start < b.end && b.start < a.end;

/** Is the sentence free of what a reply never repeats: threats, steps, insults? */
function isHarmless(sentence: Evidence, reading: Reading): boolean {
  const inNewest = reading.newestSpans.some(
    ({ start, end }) => start <= sentence.start && sentence.end <= end,
  );
  return (
    sentence.place === 'body' &&
    inNewest &&
    reading.heat.value <= HOTTEST &&
    reading.evidence
      .slice(0, MOST_LOOKED_AT)
      .every(
        (one) => !overlap(one, sentence) || /^(?:problem:|ask:|type:|fact:|doubt|haggle)/.test(one.signal),
      )
  );
}

/**
 * The customer's own sentence on what is wrong, where a reply can repeat it: one that reports with a figure. Without
 * one it is too often irony, a sigh or an aside (readers of drafts, docs/drafts.md).
 */
export function troubleSentence(reading: Reading): string | null {
  const { trouble, motive, mentions } = reading;
  const said = mentions.trouble;
  if (trouble === null || said === null || motive.value !== 'venting' || !isHarmless(trouble, reading))
    return null;
  return !/\p{Nd}/u.test(said) || QUESTION.test(said) || reproachesSeller(said) ? null : said;
}
