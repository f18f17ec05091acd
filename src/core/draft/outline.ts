import { isNamed, isSure, POINT_NUMBERS } from '../model';
import type { Ask, Mail, Move, Reading, ReplyPlan, ReplyWishes } from '../model';
import { situationOf } from '../plan/situation';
import { addresseeOf } from './addressee';
import { calmPhrases } from './calm-phrases';
import type { Line, Material, Outline, Point, Values } from './lines';
import {
  ANSWERED_BY_ANSWERING,
  NAMED_BY_FOLLOWING,
  PREVENTION_FOR,
  SAID_FOR,
  TAKEN_UP_BY_OFFER,
  TAKEN_UP_BY_REASON,
} from './move-lines';
import { nextPhrases } from './next-phrases';
import { offerPhrase } from './phrase-catalogue';
import type { PhraseId } from './phrase-catalogue';
import { troubleSentence } from './own-sentences';
import { groundPhrases } from './ground-phrases';
import { pointsOf } from './points';
import { restatePhrases } from './restate-phrases';

function phrasesOf(move: Move, material: Material, calm: readonly PhraseId[]): readonly PhraseId[] {
  const { plan, reasons, isFull } = material;
  const reason = reasons.get(move);
  if (reason === undefined) return [];
  switch (move) {
    case 'calm':
      return calm;
    case 'restate':
      return restatePhrases(calm, material);
    case 'next_step':
      return nextPhrases(reason, material, calm);
    case 'prevention':
      return plan.missingRules.slice(0, 1).map((rule) => PREVENTION_FOR[rule]);
    default: {
      const { say, whenFull = [] } = SAID_FOR[reason];
      return groundPhrases(isFull ? [...say, ...whenFull] : say, material, calm);
    }
  }
}

function linesOf(material: Material): readonly Line[] {
  const { plan, reasons, offersOn, values } = material;
  const calmReason = reasons.get('calm');
  const calm = calmReason === undefined ? [] : calmPhrases(calmReason, material);
  return [...reasons.keys()].flatMap((move): Line[] => {
    if (move === 'options' && !offersOn) return [];
    const lines: Line[] = phrasesOf(move, material, calm).map((phrase) => ({ move, phrase }));
    if (move === 'restate' && lines.some(({ phrase }) => LISTS_POINTS.includes(phrase))) {
      const points = POINT_NUMBERS.slice(0, values.points.length);
      lines.push(...points.map((point) => ({ move, point, phrase: 'restate.points' as const })));
    }
    if (move === 'options') {
      lines.push(...plan.offers.map((offer) => ({ move, offer, phrase: offerPhrase(offer) })));
    }
    return lines;
  });
}

const LISTS_POINTS: readonly PhraseId[] = ['restate.points', 'restate.one_point'];

/** A longer list of papers is no point but an annex. */
const MOST_PAPERS = 3;

function pointOf(reading: Reading, asks: readonly Ask[]): Point {
  const problem = reading.problems.find(isSure)?.value;
  // Goods to be replaced "at once": the goods are the point, not the delivery time.
  const ask = asks.includes('replacement') ? 'replacement' : asks[0];
  // Who haggles or wants proof means his demand, whatever trouble he brings up beside it.
  const meansDemand = /^(?:bargaining|security)$/.test(reading.motive.value);
  if (problem !== undefined && !(meansDemand && ask !== undefined)) return { problem };
  return ask === undefined ? 'matter' : { ask };
}

/**
 * Chooses what a reply says, in order, before any language puts it into words. The same mail, reading, plan and
 * wishes always give the same outline.
 */
export function outlineOf(mail: Mail, reading: Reading, plan: ReplyPlan, wishes: ReplyWishes): Outline {
  const reasons = new Map(plan.moves.filter(({ on }) => on).map(({ move, reason }) => [move, reason]));
  const offersOn = reasons.has('options') && plan.offers.length > 0;
  const papers = reading.mentions.papers.length > MOST_PAPERS ? [] : reading.mentions.papers;
  // Any reply is the answer that was asked for.
  const surely = reading.asks
    .filter(isNamed)
    .map(({ value }) => value)
    .filter((ask) => ask !== 'response');
  const asks = surely
    .filter((ask) => !ANSWERED_BY_ANSWERING.includes(ask))
    // "The documents" names nothing that the customer would know again.
    .filter((ask) => ask !== 'documents' || papers.length > 0);
  // What an offer takes up needs no line of its own.
  const offered = (offersOn ? plan.offers : []).flatMap((offer) => TAKEN_UP_BY_OFFER[offer]);
  const takenUp = new Set([
    ...[...reasons.values()].flatMap((reason) => TAKEN_UP_BY_REASON[reason] ?? []),
    ...offered,
  ]);
  // A list that is switched off answers nothing.
  const { points, areAll } =
    reasons.has('restate') && answersPoints(plan, reading, wishes)
      ? pointsOf(reading, { surely, offered, papers })
      : { points: [], areAll: false };
  const values: Values = {
    point: pointOf(reading, asks),
    asks,
    wants: asks.filter((ask) => !NAMED_BY_FOLLOWING.includes(ask)),
    rest: asks.filter((ask) => !takenUp.has(ask)),
    orders: reading.mentions.orders,
    papers,
    points,
    areAllPoints: areAll,
    // Where the mark that ends it belongs is the language's affair.
    quote: (troubleSentence(reading) ?? '').replace(/[.。]$/, ''),
    limit: reading.mentions.limit ?? '',
  };
  const isFull = wishes.length !== 'short';
  const { ordinary, awaitsAnswer } = situationOf(reading, wishes);
  const kind = {
    isSurelyOrdinary: ordinary === 'surely',
    isAwaited: awaitsAnswer === 'yes',
    isNotice: isNoticeOf(mail, reading),
  };
  return { lines: linesOf({ reading, plan, wishes, values, reasons, isFull, offersOn, ...kind }), values };
}

/**
 * Who asks is answered point by point, but not who haggles: a haggler's question is his demand. (Above a certain heat
 * nothing is said back in the customer's words, see own-sentences.ts.)
 */
function answersPoints(
  { strategy }: ReplyPlan,
  { mentions, motive }: Reading,
  { length }: ReplyWishes,
): boolean {
  const isAnswering = ANSWERING.includes(strategy) && motive.value !== 'bargaining';
  return isAnswering && !mentions.unread && !mentions.lawyer && length !== 'short';
}

const ANSWERING: readonly ReplyPlan['strategy'][] = [
  'plain_answer',
  'prove_reliability',
  'solve_problem',
  'soothe_and_fix',
  'weigh_worth',
  'follow_process',
];

/** A department that gives notice says so coolly, and has a name; who writes without one is a person all the same. */
function isNoticeOf(mail: Mail, reading: Reading): boolean {
  if (reading.heat.value > 1) return false;
  const isDepartment = (mail.from?.name ?? '') !== '' && addresseeOf(mail, reading).kind === 'nobody';
  return isDepartment || reading.evidence.some(({ signal }) => signal === 'step:notice');
}
