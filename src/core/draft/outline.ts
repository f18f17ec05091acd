import { isNamed, isSure } from '../model';
import type { Ask, Mail, Move, Reading, ReplyPlan, ReplyWishes } from '../model';
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
import { quotableSubject } from './quotable-subject';
import { restatePhrases } from './restate-phrases';
import { saidFacts } from './said-facts';

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
      return isFull ? [...say, ...whenFull] : say;
    }
  }
}

function linesOf(material: Material): readonly Line[] {
  const { plan, reasons, offersOn } = material;
  const calmReason = reasons.get('calm');
  const calm = calmReason === undefined ? [] : calmPhrases(calmReason, material);
  return [...reasons.keys()].flatMap((move): Line[] => {
    if (move === 'options' && !offersOn) return [];
    const lines: Line[] = phrasesOf(move, material, calm).map((phrase) => ({ move, phrase }));
    if (move === 'options') {
      lines.push(...plan.offers.map((offer) => ({ move, offer, phrase: offerPhrase(offer) })));
    }
    return lines;
  });
}

function pointOf(reading: Reading, asks: readonly Ask[], subject: string): Point {
  const problem = reading.problems.find(isSure)?.value;
  // Goods to be replaced "at once": the goods are the point, not the delivery time.
  const ask = asks.includes('replacement') ? 'replacement' : asks[0];
  // Who haggles or wants proof means his demand, whatever trouble he brings up beside it.
  const meansDemand = /^(?:bargaining|security)$/.test(reading.motive.value);
  if (problem !== undefined && !(meansDemand && ask !== undefined)) return { problem };
  // The point may stand in the calming sentence, where no number has a place.
  const named: Point | null = subject === '' || /\p{Nd}/u.test(subject) ? null : { subject };
  const asked: Point | null = ask === undefined ? null : { ask };
  // Who complains wants the matter taken up first, and his demand after that.
  return (meansDemand ? (asked ?? named) : (named ?? asked)) ?? 'matter';
}

/**
 * Chooses what a reply says, in order, before any language puts it into words. The same mail, reading, plan and
 * wishes always give the same outline.
 */
export function outlineOf(mail: Mail, reading: Reading, plan: ReplyPlan, wishes: ReplyWishes): Outline {
  const reasons = new Map(plan.moves.filter(({ on }) => on).map(({ move, reason }) => [move, reason]));
  const offersOn = reasons.has('options') && plan.offers.length > 0;
  const asks = reading.asks
    .filter(isNamed)
    .map(({ value }) => value)
    .filter((ask) => !ANSWERED_BY_ANSWERING.includes(ask));
  const subject = quotableSubject(mail, reading) ?? '';
  const takenUp = new Set([
    ...[...reasons.values()].flatMap((reason) => TAKEN_UP_BY_REASON[reason] ?? []),
    ...(offersOn ? plan.offers : []).flatMap((offer) => TAKEN_UP_BY_OFFER[offer]),
  ]);
  const said = saidFacts(mail, reading);
  const values: Values = {
    point: pointOf(reading, asks, subject),
    asks,
    wants: asks.filter((ask) => !NAMED_BY_FOLLOWING.includes(ask)),
    rest: asks.filter((ask) => !takenUp.has(ask)),
    orders: said.orders,
    figures: said.figures,
    quote: said.quote ?? '',
    subject,
  };
  const isFull = wishes.length !== 'short';
  return { lines: linesOf({ reading, plan, wishes, values, reasons, isFull, offersOn }), values };
}
