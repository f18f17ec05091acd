import { isSure } from '../model';
import type { Ask, Lever, MoveReason, Problem } from '../model';
import type { Material } from './lines';
import { SAID_FOR } from './move-lines';
import type { PhraseId } from './phrase-catalogue';

function mainPhrases(
  reason: MoveReason,
  { reading, values, offersOn, isNotice, isSurelyOrdinary }: Material,
  calm: readonly PhraseId[],
): readonly PhraseId[] {
  const isLate = reading.problems.some((problem) => problem.value === 'delay' && isSure(problem));
  const wantsDelivery = values.asks.includes('delivery');
  // Each point has its line, so that only what is still open is left.
  const hasPoints = values.points.length > 0;
  const open: readonly PhraseId[] = values.areAllPoints ? [] : ['next.open'];
  const { occasion } = reading.mentions;
  const isPlainNext = reason === 'next_available' || reason === 'next_answer';
  if (isPlainNext && !reading.mentions.unread && !reading.mentions.lawyer) {
    if (occasion === 'order') return ['next.confirm'];
    if (occasion === 'payment') return hasPoints ? ['next.payment', ...open] : ['next.payment'];
  }
  const bare: PhraseId = hasPoints ? 'next.open' : values.asks.length > 0 ? 'next.answer' : 'next.reply';
  // Help offered to who may be complaining would sound deaf, and an answer promised to who waits for none empty.
  if (reason === 'next_available' && !isSurelyOrdinary) return [];
  if (reason === 'next_answer') {
    // Nobody is there to be told.
    if (reading.mentions.unread) return [];
    if (reading.mentions.lawyer) return ['next.reply'];
    // What was asked has its lines: nothing is open beside them.
    if (hasPoints) return open;
    const wantsQuote =
      reading.mentions.occasion === 'inquiry' && values.asks.every((ask) => QUOTED.includes(ask));
    if (wantsQuote && isSurelyOrdinary) return ['next.quote'];
    if (asksMore(reading, values)) return ['next.each'];
    // Where it is not sure what the mail is, its topic is not either, unless it is a paper called by its name.
    const isPaper = values.papers.length > 0 && values.asks.length === 1;
    if (!isSurelyOrdinary && !isPaper) return ['next.reply'];
    // A list that the first sentence has given is not read out a second time.
    return [values.asks.length > 0 && !calm.includes('calm.thanks_about') ? 'next.answer' : 'next.reply'];
  }
  // Who has named the papers he needs is not asked which.
  const isNew = reading.customerTypes.some(({ value }) => value === 'new');
  if (reason === 'next_proof' && (!isNew || reading.asks.some(({ value }) => PROOFS.includes(value))))
    return [bare];
  if ((reason === 'next_choose' || reason === 'next_proof') && !offersOn) return [bare];
  if (reason === 'next_fix' && isLate && wantsDelivery) return ['next.fix_delay'];
  // Nothing is to be found out where it is not plain that goods are bad or late; an answer is owed in any case.
  if (reason === 'next_fix' && !isToBeFoundOut(reading)) return [bare];
  if (reason === 'next_talk') {
    if (isNotice) return [asksMore(reading, values) ? 'next.each' : 'next.reply'];
    const isLeaving = reading.levers.some(({ value }) => PARTING.includes(value));
    // A talk is offered to who leaves and has not said what would keep him.
    if (!isLeaving) return [bare];
    return [hasPoints ? 'next.open' : 'next.talk', 'next.door'];
  }
  if (reason === 'next_process' && hasPoints) return ['next.open'];
  return SAID_FOR[reason].say;
}

/** What a quotation tells, so that who inquires is promised one. */
const QUOTED: readonly Ask[] = ['price', 'payment_terms', 'freight', 'delivery', 'warranty', 'documents'];

/** Does the mail ask for more than the reply can name? */
const asksMore = ({ mentions }: Material['reading'], { asks }: Material['values']): boolean =>
  mentions.requests.length > 1 && mentions.requests.length > asks.length;

const FOUND_OUT: readonly Problem[] = ['goods', 'quality', 'delay'];

const isToBeFoundOut = ({ problems }: Material['reading']): boolean =>
  problems.some((problem) => FOUND_OUT.includes(problem.value) && isSure(problem));

const PROOFS: readonly Ask[] = ['documents', 'inspection', 'warranty'];

/** Said to who is leaving; to who holds back money or goods it would sound like a farewell nobody spoke of. */
const PARTING: readonly Lever[] = ['switch_supplier', 'end_relationship'];

/** What happens next, by when, and what is still to be answered. */
export function nextPhrases(
  reason: MoveReason,
  material: Material,
  calm: readonly PhraseId[],
): readonly PhraseId[] {
  const { reading, plan, values, wishes, isFull } = material;
  const said: PhraseId[] = [...mainPhrases(reason, material, calm)];
  const { point, rest } = values;
  const isOnlyPoint = rest.length === 1 && point !== 'matter' && 'ask' in point && point.ask === rest[0];
  const hasRest = rest.length > 0 && !(isOnlyPoint && calm.includes('calm.take_seriously'));
  const answersAll =
    said.includes('next.each') ||
    said.includes('next.quote') ||
    said.includes('next.answer') ||
    reason === 'next_answer' ||
    values.points.length > 0;
  if (hasRest && !answersAll && reason !== 'next_talk') said.push('next.rest');
  // Where the target comes from is asked of who has named one, and not of who has said it: another offer.
  const hasTarget = reading.facts.some(({ kind }) => kind === 'money' || kind === 'percent');
  const namesRival = reading.levers.some(({ value }) => value === 'switch_supplier');
  if (isFull && said.includes('next.choose') && values.asks.includes('price') && hasTarget && !namesRival)
    said.push('next.interest');
  const waits = plan.strategy !== 'plain_answer' || answersAll;
  const isSaid = values.points.some((point) =>
    Object.values(point).some((text) => text.includes(values.limit)),
  );
  if (values.limit !== '' && !isSaid && waits && !reading.mentions.unread && isFull)
    said.unshift('next.limit');
  if (wishes.tone === 'warmer') said.push(plan.strategy === 'plain_answer' ? 'next.glad' : 'next.warm');
  return said;
}
