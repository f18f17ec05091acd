import type { Ask, Mail, Move, MoveReason, Reading, ReplyPlan, ReplyWishes } from '../model';
import type { Line, Outline, Point, Values } from './lines';
import {
  ANSWERED_BY_ANSWERING,
  PREVENTION_FOR,
  SAID_FOR,
  SORRY_FOR,
  TAKEN_UP_BY_OFFER,
  TAKEN_UP_BY_REASON,
} from './move-lines';
import { offerPhrase } from './phrase-catalogue';
import type { PhraseId } from './phrase-catalogue';
import { saidFacts } from './said-facts';

/** What the choice of sentences looks at. */
interface Material {
  readonly reading: Reading;
  readonly plan: ReplyPlan;
  readonly wishes: ReplyWishes;
  readonly values: Values;
  readonly reasons: ReadonlyMap<Move, MoveReason>;
  readonly isFull: boolean;
  readonly offersOn: boolean;
}

/** Two calm sentences meet the concern; a third one only puts off what the customer waits for. */
const MOST_CALM = 2;

/** The regret that fits: plain facts about the goods before views of the service. */
function sorryPhrase({ reading, wishes }: Material): PhraseId {
  const reported = reading.problems.map(({ value }) => value);
  const plain = reported.find(
    (problem) => problem === 'delay' || problem === 'goods' || problem === 'quality',
  );
  const problem = plain ?? (wishes.sellerAtFault === true ? reported[0] : undefined);
  return problem === undefined ? 'calm.sorry_general' : SORRY_FOR[problem];
}

function mainCalm(reason: MoveReason, { reading, values }: Material): readonly PhraseId[] {
  if (reason === 'calm_ordinary') return [values.asks.length > 0 ? 'calm.thanks_about' : 'calm.thanks'];
  const isAboutPrice = reading.asks.length === 0 || reading.asks.some(({ value }) => value === 'price');
  if (reason === 'calm_price' && !isAboutPrice) return ['calm.terms'];
  return SAID_FOR[reason].say;
}

function calmPhrases(reason: MoveReason, material: Material): readonly PhraseId[] {
  const { reading, plan, wishes, isFull } = material;
  const main = mainCalm(reason, material);
  const isOld = reading.customerTypes.some(({ value }) => value === 'old');
  const recognition: readonly PhraseId[] =
    isOld && (plan.strategy === 'reward_loyalty' || (isFull && plan.strategy !== 'plain_answer'))
      ? ['calm.loyalty']
      : [];
  if (!plan.apology) return [...main, ...recognition].slice(0, MOST_CALM);
  const sorry = sorryPhrase(material);
  if (reason === 'calm_ordinary') return [...main, sorry];
  if (wishes.sellerAtFault === true) return [sorry, 'calm.own_fault'];
  if (reason === 'calm_problem') return [sorry, ...recognition];
  return [sorry, ...(reason === 'calm_anger' ? (['calm.attention'] as const) : main)];
}

const NAMES_THE_PROBLEM = /^calm\.(?:sorry_(?!general)|thanks_report|take_seriously)/;

function restatePhrases(
  calm: readonly PhraseId[],
  { reading, plan, values, isFull }: Material,
): readonly PhraseId[] {
  const { point, asks, orders, figures, quote } = values;
  const isPlain = plan.strategy === 'plain_answer';
  const hasProblem = point !== 'matter' && 'problem' in point;
  const said: PhraseId[] = [];
  const named = calm.some((phrase) => NAMES_THE_PROBLEM.test(phrase));
  if (hasProblem && !named && !isPlain)
    said.push(orders.length > 0 ? 'restate.point_order' : 'restate.point');
  else if (orders.length > 0) said.push('restate.order');
  // One ask that the calm sentence has already named would only be said twice.
  const isNamed =
    asks.length === 1 &&
    ((asks[0] === 'price' && calm.includes('calm.price')) ||
      (!hasProblem && calm.some((phrase) => phrase === 'calm.terms' || phrase === 'calm.take_seriously')));
  if (asks.length > 0 && !isPlain && !isNamed) said.push('restate.asks');
  if (quote !== '' && isFull && !isPlain) said.push('restate.quote');
  else if (figures.length > 0) said.push('restate.figures');
  if (isFull && reading.asks.length >= 3) said.push('restate.correct');
  return isFull ? said : said.slice(0, 1);
}

function nextPhrases(
  reason: MoveReason,
  { plan, values, wishes, reading, isFull, offersOn }: Material,
): readonly PhraseId[] {
  const said: PhraseId[] = [];
  if (reason === 'next_answer') said.push(values.asks.length > 0 ? 'next.answer' : 'next.reply');
  else if (reason === 'next_choose' && !offersOn) said.push('next.reply');
  else if (reason === 'next_proof' && !offersOn) said.push('next.reply');
  else if (
    reason === 'next_fix' &&
    reading.problems.some(({ value }) => value === 'delay') &&
    reading.asks.some(({ value }) => value === 'delivery')
  ) {
    said.push('next.fix_delay');
  } else said.push(...SAID_FOR[reason].say);
  if (values.rest.length > 0 && reason !== 'next_answer' && reason !== 'next_talk') said.push('next.rest');
  const asksPrice = reading.asks.some(({ value }) => value === 'price');
  if (isFull && reason === 'next_choose' && asksPrice) said.push('next.interest');
  if (wishes.tone === 'warmer') said.push(plan.strategy === 'plain_answer' ? 'next.glad' : 'next.warm');
  return said;
}

function linesOf(material: Material): readonly Line[] {
  const { plan, reasons, isFull } = material;
  const lines: Line[] = [];
  const say = (move: Move, phrases: readonly PhraseId[]): void => {
    lines.push(...phrases.map((phrase) => ({ move, phrase })));
  };
  let calm: readonly PhraseId[] = [];
  for (const [move, reason] of reasons) {
    if (move === 'calm') say(move, (calm = calmPhrases(reason, material)));
    else if (move === 'restate') say(move, restatePhrases(calm, material));
    else if (move === 'next_step') say(move, nextPhrases(reason, material));
    else if (move === 'prevention')
      say(
        move,
        plan.missingRules.slice(0, 1).map((rule) => PREVENTION_FOR[rule]),
      );
    else {
      const { say: always, whenFull = [] } = SAID_FOR[reason];
      say(move, isFull ? [...always, ...whenFull] : always);
    }
    if (move === 'options')
      lines.push(...plan.offers.map((offer) => ({ move, offer, phrase: offerPhrase(offer) })));
  }
  return lines;
}

function pointOf(reading: Reading, asks: readonly Ask[]): Point {
  const problem = reading.problems[0]?.value;
  if (problem !== undefined) return { problem };
  const ask = asks[0];
  return ask === undefined ? 'matter' : { ask };
}

/**
 * Chooses what a reply says, in order, before any language puts it into words. The same mail, reading, plan and
 * wishes always give the same outline.
 */
export function outlineOf(mail: Mail, reading: Reading, plan: ReplyPlan, wishes: ReplyWishes): Outline {
  const reasons = new Map(plan.moves.filter(({ on }) => on).map(({ move, reason }) => [move, reason]));
  const offersOn = reasons.has('options') && plan.offers.length > 0;
  const asks = reading.asks.map(({ value }) => value).filter((ask) => !ANSWERED_BY_ANSWERING.includes(ask));
  const takenUp = new Set([
    ...[...reasons.values()].flatMap((reason) => TAKEN_UP_BY_REASON[reason] ?? []),
    ...(offersOn ? plan.offers : []).flatMap((offer) => TAKEN_UP_BY_OFFER[offer]),
  ]);
  const said = saidFacts(mail, reading);
  const values: Values = {
    point: pointOf(reading, asks),
    asks,
    rest: asks.filter((ask) => !takenUp.has(ask)),
    orders: said.orders,
    figures: said.figures,
    quote: said.quote ?? '',
  };
  const isFull = wishes.length !== 'short';
  const lines = linesOf({ reading, plan, wishes, values, reasons, isFull, offersOn });
  return { lines, values };
}
