import { barePrices } from './bare-prices';
import { onePerSentence } from './plain-words';
import { isQuestion, type Rule } from './rule';

/** A sum smaller than this part of the floor is a difference or a fee, not a price for the goods. */
const LEAST_LIKELY_PRICE = 0.25;

/** A price of one's own below the floor. A sum that may be something else (the customer's target, a fee) is left alone. */
export const findBelowFloor: Rule = ({ text, context: { floor } }) => {
  if (floor === null) return [];
  const { marks } = text;
  const floorCurrency = floor.currency.toUpperCase();
  const low = [...text.money, ...barePrices(text, floorCurrency)].filter(
    ({ amount, currency }) =>
      currency === floorCurrency && amount < floor.amount && amount >= floor.amount * LEAST_LIKELY_PRICE,
  );
  // A heading ends with its line, not with a full stop.
  const isHeading = (sentence: number): boolean => text.tokens.sentenceEnds[sentence] === '';
  return onePerSentence(
    low.filter(({ first, last, sentence }) => {
      if (isQuestion(text, sentence)) return false;
      const named = marks.price.filter((mark) => mark.sentence === sentence);
      const heading = marks.price.some(
        (mark) => mark.sentence === sentence - 1 && mark.last === first && isHeading(sentence - 1),
      );
      if ((named.length === 0 && !heading) || named.some(({ negated }) => negated)) return false;
      // What stands nearest to the sum says what it is.
      const distance = (mark: { readonly first: number; readonly last: number }): number =>
        mark.last <= first ? first - mark.last : Math.max(0, mark.first - last);
      const own = Math.min(...named.map(distance), heading ? 0 : Infinity);
      const other = marks['other-sum'].filter((mark) => mark.sentence === sentence).map(distance);
      return Math.min(...other, Infinity) > own;
    }),
  );
};
