import type { Material } from './lines';
import type { PhraseId } from './phrase-catalogue';

/** The sentences that show the mail was read: point, order, demands, the customer's own words or figures. */
export function restatePhrases(
  calm: readonly PhraseId[],
  { reading, plan, values, isFull }: Material,
): readonly PhraseId[] {
  const { wants, orders, quote, points } = values;
  const [first, ...others] = points;
  const isPlain = plan.strategy === 'plain_answer';
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
  return isFull ? said : said.slice(0, 1);
}
