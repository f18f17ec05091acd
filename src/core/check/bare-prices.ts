import { numberMeant, type Money } from './money';
import type { SellerText } from './seller-text';

/** A number with cents is meant as a price; whole numbers count pieces and days too. */
const WITH_CENTS = /^\d{1,6}[.,]\d{1,2}$/;
/** "12.10." and "9.30" may be a day or a time. */
const DAY_OR_TIME = /^(?:[0-2]?\d|3[01])[.:](?:0?\d|1[0-2]|[1-5]0)$/;
/** What is measured this way is no price. */
const MEASURES = new Set('kg g t ton tons lb lbs mm cm m l ml cbm inch кг мм см м т kilo'.split(' '));
/** A price stands no farther from the words that make it one, in tokens. */
const NEAR = 3;

/**
 * Prices named without a currency ("our best is 11.80 per piece"), taken to be in the currency given. Only where words for a
 * price stand beside the number, nothing that measures follows it, and the text names no other currency.
 */
export function barePrices({ tokens, marks, money, source }: SellerText, currency: string): readonly Money[] {
  if (money.some((one) => one.currency !== currency)) return [];
  const named = [...marks.price, ...marks.condition, ...marks.return];
  const found: Money[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    const written = tokens.texts[at] as string;
    if (tokens.kinds[at] !== 'number' || !WITH_CENTS.test(written)) continue;
    if (money.some(({ first, last }) => first <= at && at < last)) continue;
    const sentence = tokens.sentences[at] as number;
    const end = tokens.ends[at] as number;
    const isLast =
      at + 1 >= tokens.count ||
      tokens.sentences[at + 1] !== sentence ||
      tokens.clauses[at + 1] !== tokens.clauses[at];
    const next = tokens.texts[at + 1] ?? '';
    if (!isLast && (MEASURES.has(next) || !named.some(({ first }) => first === at + 1))) continue;
    if (isLast && DAY_OR_TIME.test(written) && source.charAt(end) === '.') continue;
    const isPriced = marks.price.some(
      (mark) =>
        mark.sentence === sentence && mark.first <= at + 1 && at - mark.last < NEAR && mark.last > at - NEAR,
    );
    const amount = numberMeant(written);
    if (!isPriced || amount === null) continue;
    found.push({
      first: at,
      last: at + 1,
      sentence,
      start: tokens.starts[at] as number,
      end,
      amount,
      currency,
    });
  }
  return found;
}
