import type { Material } from './lines';
import type { PhraseId } from './phrase-catalogue';

const NAMES_THE_POINT = /^calm\.(?:sorry_(?!general)|thanks_report|take_seriously|terms)/;
const NAMES_THE_SUBJECT: readonly PhraseId[] = ['calm.thanks_subject', 'calm.take_seriously'];

/** The sentences that show the mail was read: point, order, demands, the customer's own words or figures. */
export function restatePhrases(
  calm: readonly PhraseId[],
  { reading, plan, values, isFull }: Material,
): readonly PhraseId[] {
  const { point, wants, orders, figures, quote, subject } = values;
  const isPlain = plan.strategy === 'plain_answer';
  const hasProblem = point !== 'matter' && 'problem' in point;
  const isNamed = calm.some((phrase) => NAMES_THE_POINT.test(phrase));
  const quotes = quote !== '' && isFull && !isPlain;
  const isSubject = point !== 'matter' && 'subject' in point;
  const subjectIsNamed = calm.some(
    (phrase) => phrase === 'calm.thanks_subject' || (isSubject && NAMES_THE_SUBJECT.includes(phrase)),
  );
  const isUnnamed = point === 'matter' && /^(?:soothe_and_fix|solve_problem)$/.test(plan.strategy);
  const said: PhraseId[] = [];
  if (hasProblem && !isNamed && !isPlain) {
    said.push(orders.length > 0 ? 'restate.point_order' : 'restate.point');
  } else if (orders.length > 0 && !(quotes && orders.every((order) => quote.includes(order)))) {
    if (!orders.every((order) => subjectIsNamed && subject.includes(order))) said.push('restate.order');
  } else if (subject !== '' && !subjectIsNamed && !quotes && (isPlain || hasProblem || isUnnamed)) {
    // Better the customer's own name for the matter than none.
    said.push('restate.subject');
  }
  if (quotes) said.push('restate.quote');
  // One demand that the calm sentence has already named would only be said twice.
  const isOnlyPrice = wants.length === 1 && wants[0] === 'price' && calm.includes('calm.price');
  const isAsk = point !== 'matter' && 'ask' in point;
  const isOnlyPoint = wants.length === 1 && isNamed && isAsk;
  if (wants.length > 0 && !isPlain && !isOnlyPrice && !isOnlyPoint) said.push('restate.asks');
  // In an ordinary answer a percentage alone says nothing.
  const saysLittle = isPlain && figures.every((figure) => /[%％٪]/.test(figure));
  // A long list of demands is enough to take in; figures belong beside one or two.
  if (figures.length > 0 && !saysLittle && !quotes && wants.length <= 2) said.push('restate.figures');
  // Asking a haggler what else he wants would only lengthen the list.
  const isHaggling = reading.motive.value === 'bargaining';
  if (isFull && !isPlain && !isHaggling && wants.length >= 3) said.push('restate.correct');
  return isFull ? said : said.slice(0, 1);
}
