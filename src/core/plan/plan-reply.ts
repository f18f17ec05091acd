import type { Move, MoveReason, Offer, PlannedMove, Reading, ReplyPlan, ReplyWishes } from '../model';
import { ADVICE_RULES, MOST_DONTS, MOST_DOS } from './advice-rules';
import { MISSING_RULES } from './missing-rules';
import { movesInOrder } from './move-order';
import { MOVE_RULES } from './move-rules';
import type { PlannedSituation } from './move-rules';
import { FEWEST_OFFERS, MOST_OFFERS, NOTHING_TO_OFFER, OFFER_RULES } from './offer-rules';
import { situationOf } from './situation';
import type { Situation } from './situation';
import { STRATEGY_RULES } from './strategy-rules';
import { firstThatHolds, holds } from './when';

/** Trouble that is a fact about the goods, not a view of the service; regret for it admits no liability. */
const PLAIN_FACTS: Situation['problems'] = ['delay', 'goods', 'quality'];

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

function offersFor(situation: PlannedSituation): readonly Offer[] {
  if (NOTHING_TO_OFFER.some((when) => holds(when, situation))) return [];
  const rows = OFFER_RULES.filter(({ when }) => holds(when, situation));
  const offers = unique(rows.flatMap((row) => row.offers)).slice(0, MOST_OFFERS);
  return offers.length < FEWEST_OFFERS ? [] : offers;
}

function mayApologise({ pressure, motive, fault, problems, unread, lawyer }: Situation): boolean {
  // Regret that a system or a lawyer files is a confession, and comforts nobody.
  if (unread === 'yes' || lawyer === 'yes') return false;
  if (fault !== 'unsaid') return fault === 'seller';
  // Who haggles or wants proof speaks of defects that may happen; regret belongs to those that have. Who is upset has had them.
  if (pressure === 'none') return false;
  return (
    motive === 'venting' || (motive === 'none' && problems.some((problem) => PLAIN_FACTS.includes(problem)))
  );
}

function plannedMove(move: Move, situation: PlannedSituation, off: readonly Move[]): PlannedMove {
  let reason: MoveReason = firstThatHolds(MOVE_RULES[move], situation).reason;
  if (off.includes(move)) reason = 'off_by_seller';
  return { move, reason, on: !reason.startsWith('off_') };
}

/**
 * Decides how to answer a mail: which way of answering leads, which moves to make and why, what to offer, and what
 * to tell the seller. Pure tables, no text. Whatever order is wished for, the calming move comes first, so that no
 * number, condition or defence can stand before it. Offers set by the seller replace the planned ones as they are; an empty
 * list means no offers.
 */
export function planReply(reading: Reading, wishes: ReplyWishes = {}): ReplyPlan {
  const found = situationOf(reading, wishes);
  const { strategy } = firstThatHolds(STRATEGY_RULES, found);
  const missingRules = unique(
    MISSING_RULES.filter(({ when }) => found.pressure !== 'none' && holds(when, found)).flatMap(
      ({ rules }) => rules,
    ),
  );
  const undecided: PlannedSituation = { ...found, strategy, missingRules, offers: [] };
  const offers = wishes.offers === undefined ? offersFor(undecided) : unique(wishes.offers);
  const situation: PlannedSituation = { ...undecided, offers };
  const off: readonly Move[] =
    wishes.offers?.length === 0 ? [...(wishes.movesOff ?? []), 'options'] : (wishes.movesOff ?? []);
  const advice = ADVICE_RULES.filter(({ when }) => holds(when, situation));
  return {
    strategy,
    moves: movesInOrder(wishes.moveOrder).map((move) => plannedMove(move, situation, off)),
    offers,
    dos: unique(advice.flatMap(({ dos = [] }) => dos)).slice(0, MOST_DOS),
    donts: unique(advice.flatMap(({ donts = [] }) => donts)).slice(0, MOST_DONTS),
    missingRules,
    apology: mayApologise(found),
  };
}
