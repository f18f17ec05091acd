import type { AnsweredMail } from '../model';
import { onePerSentence } from './plain-words';
import type { Rule } from './rule';

/** Feeling has to be met before anything else is said. */
function isHot({ heat, motive, pressure }: AnsweredMail): boolean {
  return pressure !== 'none' && (heat >= 2 || (motive === 'venting' && heat >= 1));
}

/** The first figure, term or defence, where nothing that calms stands before it. */
export const findMoneyFirst: Rule = ({ text, context }) => {
  if (context.answering === null || !isHot(context.answering)) return [];
  const calm = Math.min(...text.marks.calm.map(({ start }) => start));
  const business = [...text.money, ...text.marks.terms].sort((a, b) => a.start - b.start);
  return onePerSentence(business)
    .slice(0, 1)
    .filter(({ start }) => start < calm);
};
