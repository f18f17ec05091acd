import type { Material } from './lines';
import type { PhraseId } from './phrase-catalogue';

const NAMES_THE_POINT = /^calm\.(?:sorry_(?!general)|thanks_report|take_seriously|terms)/;
/** Named so that the customer knows it again: "trouble with the goods" may be anything. */
const NAMES_IT_EXACTLY = /^calm\.(?:sorry_(?:delay|silence)|price|terms|rank)/;

/** The sentences that show the mail was read: point, order, demands, the customer's own words or figures. */
export function restatePhrases(
  calm: readonly PhraseId[],
  { reading, plan, values, isFull }: Material,
): readonly PhraseId[] {
  const { point, wants, orders, figures, quote, quoteAsks, request } = values;
  const isPlain = plan.strategy === 'plain_answer';
  const hasProblem = point !== 'matter' && 'problem' in point;
  const isNamed = point !== 'matter' && calm.some((phrase) => NAMES_THE_POINT.test(phrase));
  const quotes = quote !== '' && isFull;
  // A demand in the customer's own words says more than the name of it.
  const asksInOwnWords = (request !== '' && isFull) || (quotes && quoteAsks);
  const said: PhraseId[] = [];
  if (hasProblem && !isNamed && !isPlain) {
    said.push(orders.length > 0 ? 'restate.point_order' : 'restate.point');
  } else if (orders.some((order) => !(quotes ? quote : '').includes(order))) said.push('restate.order');
  if (quotes) said.push('restate.quote');
  // One demand that the calm sentence has already named would only be said twice.
  const isOnlyPrice = wants.length === 1 && wants[0] === 'price' && calm.includes('calm.price');
  const isAsk = point !== 'matter' && 'ask' in point;
  const isOnlyPoint = wants.length === 1 && isNamed && isAsk;
  if (request !== '' && isFull) said.push('restate.request');
  else if (wants.length > 0 && !asksInOwnWords && !isPlain && !isOnlyPrice && !isOnlyPoint)
    said.push('restate.asks');
  // What the customer is concerned about has to be named: where it could not be read closely, by the seller.
  const isExact =
    hasProblem || isAsk ? calm.some((phrase) => NAMES_IT_EXACTLY.test(phrase)) : calm.includes('calm.price');
  const isUnsaid = said.length === (said[0] === 'restate.order' ? 1 : 0) && wants.length === 0;
  const isUnsure = isPlain && calm.includes('calm.read');
  if (isUnsaid && !isExact && (!isPlain || isUnsure)) said.unshift('restate.concern');
  // In an ordinary answer a percentage alone says nothing.
  const saysLittle = isPlain && figures.every((figure) => /[%％٪]/.test(figure));
  // A long list of demands is enough to take in; figures belong beside one or two.
  if (figures.length > 0 && !saysLittle && !quotes && !asksInOwnWords && wants.length <= 2)
    said.push('restate.figures');
  // Asking a haggler what else he wants would only lengthen the list.
  const isHaggling = reading.motive.value === 'bargaining';
  if (isFull && !isPlain && !isHaggling && wants.length >= 3) said.push('restate.correct');
  return isFull ? said : said.slice(0, 1);
}
