import type { AnsweredMail } from '../model';
import type { Rule } from './rule';

/** Feeling has to be met before anything else is said. Who is only annoyed may be answered with business at once. */
function isHot({ heat, pressure }: AnsweredMail): boolean {
  return pressure !== 'none' && heat >= 2;
}

/** The first figure, term or defence, where nothing that calms stands before it or in the same breath. */
export const findMoneyFirst: Rule = ({ text, context }) => {
  if (context.answering === null || !isHot(context.answering)) return [];
  const { calm, liable, terms } = text.marks;
  // Taking the blame meets the feeling too.
  const meeting = [...calm, ...liable.filter(({ negated }) => !negated)];
  const first = [...text.money, ...terms].sort((a, b) => a.start - b.start)[0];
  if (first === undefined) return [];
  const isMet = meeting.some(
    ({ start, sentence }) =>
      start < first.start ||
      (sentence === first.sentence && !FULL_STOP.test(text.source.slice(first.end, start))),
  );
  return isMet ? [] : [first];
};

/** A dot behind an abbreviation ("240 USD. We are sorry") ends no sentence of tokens. */
const FULL_STOP = /[.!?。！？]\s/;
