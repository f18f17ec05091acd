import type { CheckMark } from '../model';
import { isQuestion, type Rule } from './rule';
import type { Mark, SellerText } from './seller-text';

/** Rules that stand on one kind of words. */

export const findLiability: Rule = ({ text, context }) =>
  context.sellerAtFault ? [] : onePerSentence(meant(text, 'liable'));

export const findPromises: Rule = ({ text }) => onePerSentence(meant(text, 'promise'));

/** A mail says sorry twice at most; from the third time on it is too much, and crawling is too much at once. */
const ENOUGH_APOLOGIES = 2;

export const findOverApology: Rule = ({ text }) => {
  // Whether something denies them is not asked: 申し訳ございません denies in its letters only.
  const apologies = onePerClause(text);
  return onePerSentence(
    [...apologies.slice(ENOUGH_APOLOGIES), ...text.marks.grovel].sort((a, b) => a.start - b.start),
  );
};

/** Chinese and Japanese say sorry three times between two full stops. */
function onePerClause({ tokens, marks }: SellerText): readonly Mark[] {
  const seen = new Set<number>();
  return marks.apology.filter(({ first }) => {
    const clause = tokens.clauses[first] as number;
    return !seen.has(clause) && seen.add(clause);
  });
}

/** Marks that are said and meant: not denied, not asked, not under a condition. */
export function meant(text: SellerText, kind: CheckMark): readonly Mark[] {
  const conditional = new Set(text.marks.condition.map(({ sentence }) => sentence));
  return text.marks[kind].filter(
    ({ negated, sentence }) => !negated && !isQuestion(text, sentence) && !conditional.has(sentence),
  );
}

/** The first mark of each sentence. */
export function onePerSentence<M extends Pick<Mark, 'sentence'>>(marks: readonly M[]): readonly M[] {
  const seen = new Set<number>();
  return marks.filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence));
}
