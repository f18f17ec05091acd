import type { Material } from './lines';
import type { PhraseId } from './phrase-catalogue';

const NAMES_THE_POINT = /^calm\.(?:sorry_(?!general)|thanks_report|take_seriously|terms)/;
/** From so many requests on a single one that is named looks like the only one that was read. */
const SEVERAL = 3;

/** The sentences that show the mail was read: point, order, demands, the customer's own words or figures. */
export function restatePhrases(
  calm: readonly PhraseId[],
  { reading, plan, values, isFull }: Material,
): readonly PhraseId[] {
  const { point, wants, orders, figures, quote, requests } = values;
  const answersPoints = requests.length > 0;
  const isPlain = plan.strategy === 'plain_answer';
  const hasProblem = point !== 'matter' && 'problem' in point;
  const isNamed = point !== 'matter' && calm.some((phrase) => NAMES_THE_POINT.test(phrase));
  const quotes = quote !== '' && isFull;
  const said: PhraseId[] = [];
  if (hasProblem && !isNamed && !isPlain) {
    said.push(orders.length > 0 ? 'restate.point_order' : 'restate.point');
  } else if (!(isPlain && answersPoints) && orders.some((order) => !(quotes ? quote : '').includes(order)))
    said.push('restate.order');
  if (quotes) said.push('restate.quote');
  // One demand that the calm sentence has already named would only be said twice.
  const isOnlyPrice = wants.length === 1 && wants[0] === 'price' && calm.includes('calm.price');
  const isAsk = point !== 'matter' && 'ask' in point;
  const isOnlyPoint = wants.length === 1 && isNamed && isAsk;
  const isOneOfMany = wants.length === 1 && reading.mentions.requests.length >= SEVERAL;
  if (wants.length > 0 && !isPlain && !isOnlyPrice && !isOnlyPoint && !isOneOfMany && !answersPoints)
    said.push('restate.asks');
  // A long list of demands is enough to take in; figures belong beside one or two.
  if (figures.length > 0 && !answersPoints && !isPlain && !quotes && wants.length <= 2)
    said.push('restate.figures');
  // Asking a haggler what else he wants would only lengthen the list.
  const isHaggling = reading.motive.value === 'bargaining';
  if (isFull && !isPlain && !isHaggling && wants.length >= 3 && !answersPoints) said.push('restate.correct');
  if (answersPoints) said.push('restate.points');
  return isFull ? said : said.slice(0, 1);
}
