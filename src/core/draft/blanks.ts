import { BLANK_KINDS } from '../model';
import type { Blank, BlankId, BlankKind, DraftSentence, Fact, Reading } from '../model';
import { cleanText } from '../text/clean-text';

const MOST_SUGGESTIONS = 4;
const LONGEST_SUGGESTION = 40;

/** Which facts of a mail could fill which kind of blank. */
const FITTING: Readonly<Record<BlankKind, readonly Fact['kind'][]>> = {
  date: ['date'],
  amount: ['money'],
  percent: ['percent'],
  quantity: ['quantity'],
  text: [],
};

/** The blanks a draft uses, in the order they appear, each with the values of the mail that would fit. */
export function blanksIn(sentences: readonly DraftSentence[], reading: Reading): readonly Blank[] {
  const used = new Map<BlankId, string | null>();
  for (const { parts } of sentences) {
    for (const part of parts) if (typeof part !== 'string') used.set(part.blank, part.value);
  }
  return [...used].map(([id, value]) => {
    const kind = BLANK_KINDS[id];
    const fitting = reading.facts
      .filter((fact) => FITTING[kind].includes(fact.kind))
      .slice(0, MOST_SUGGESTIONS * 4);
    const texts = new Set(
      fitting.map(({ text }) => cleanText(text, LONGEST_SUGGESTION)).filter((text) => text !== ''),
    );
    return { id, kind, value, suggestions: [...texts].slice(0, MOST_SUGGESTIONS) };
  });
}
