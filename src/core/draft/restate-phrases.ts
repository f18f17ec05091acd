import type { Material } from './lines';
import type { PhraseId } from './phrase-catalogue';

const NAMES_THE_POINT = /^calm\.(?:sorry_(?!general)|thanks_report|take_seriously|terms)/;
/** Where the first sentence thanks for the very thing or for news, speaks of the price or confirms receipt, no answer is missing. */
const ANSWERED_BY_CALM = /^calm\.(?:thanks|informed|price|terms|notice)/;

/** The sentences that show the mail was read: point, order, demands, the customer's own words or figures. */
export function restatePhrases(
  calm: readonly PhraseId[],
  { reading, plan, values, isFull, offersOn }: Material,
): readonly PhraseId[] {
  const { point, asks, wants, rest, orders, quote, requests, topic } = values;
  const [first, ...others] = requests;
  const isPlain = plan.strategy === 'plain_answer';
  const isNamed = point !== 'matter' && calm.some((phrase) => NAMES_THE_POINT.test(phrase));
  const quotes = quote !== '' && isFull;
  const said: PhraseId[] = [];
  if (!(isPlain && first !== undefined) && orders.some((order) => !(quotes ? quote : '').includes(order)))
    said.push('restate.order');
  if (quotes) said.push('restate.quote');
  // A haggler's demands are named here and met by offers, the price by the calm sentence; those of others are answered in the next step.
  const isHaggling = reading.motive.value === 'bargaining';
  const isOnlyPrice = wants.length === 1 && wants[0] === 'price' && calm.includes('calm.price');
  if (isHaggling && wants.length > 0 && !isPlain && !isOnlyPrice) said.push('restate.asks');
  if (first !== undefined) said.push(others.length > 0 ? 'restate.points' : 'restate.one_point');
  const isAnswered = calm.some((phrase) => ANSWERED_BY_CALM.test(phrase));
  const isNamedLater = asks.length > 0 && (rest.length > 0 || offersOn);
  // An ordinary mail is promised its answer; beside a blank for it the promise would be idle.
  if (said.length === 0 && isFull && !isPlain && !isNamed && !isAnswered && !isNamedLater && topic !== '')
    said.push('restate.matter');
  return isFull ? said : said.slice(0, 1);
}
