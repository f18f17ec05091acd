import { meant, onePerSentence } from './plain-words';
import type { Rule } from './rule';

/**
 * Something is given, and neither its own sentence nor a neighbouring one asks for anything. Goods and money given back
 * are owed where the fault is the seller's.
 */
export const findFreeConcessions: Rule = ({ text, context }) => {
  const yielded = text.marks.yield;
  // "At the price you asked for" asks for nothing, whatever its words look like.
  const returns = text.marks.return.filter(
    ({ start, end }) => !yielded.some((mark) => mark.start <= start && end <= mark.end),
  );
  const traded = new Set(returns.map(({ sentence }) => sentence));
  const given = [
    ...meant(text, 'concede'),
    ...meant(text, 'yield'),
    ...(context.sellerAtFault ? [] : meant(text, 'repay')),
  ];
  return onePerSentence(given.sort((a, b) => a.start - b.start)).filter(
    ({ sentence }) => ![sentence - 1, sentence, sentence + 1].some((near) => traded.has(near)),
  );
};
