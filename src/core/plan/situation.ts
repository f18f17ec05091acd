import { isForMany, isNamed, isSure } from '../model';
import type {
  Ask,
  Credibility,
  CustomerType,
  Fact,
  Heat,
  KnownHistory,
  Lever,
  Motive,
  Pressure,
  Problem,
  Reading,
  ReplyWishes,
} from '../model';

/** What a reading and the seller's wishes say, flattened so that the rules can be tables. */
export interface Situation {
  readonly pressure: Pressure;
  readonly motive: Motive | 'none';
  /** The leading customer type. */
  readonly type: CustomerType | 'unknown';
  /** Every type supported. */
  readonly types: readonly CustomerType[];
  /** `none` unless the pressure is a threat. */
  readonly credibility: Credibility | 'none';
  readonly heat: Heat;
  readonly levers: readonly Lever[];
  readonly asks: readonly Ask[];
  readonly problems: readonly Problem[];
  readonly facts: readonly Fact['kind'][];
  /** A mail that presses on nobody: is that sure? */
  readonly ordinary: 'surely' | 'maybe' | 'no';
  /** Does the mail wait for an answer: a demand, a question, a request? */
  readonly awaitsAnswer: 'yes' | 'no';
  /** Are the papers asked for called by their names? */
  readonly papers: 'named' | 'unnamed';
  /** Does anybody read an answer to this mail? */
  readonly unread: 'yes' | 'no';
  /** Was an ordinary mail sent to many? */
  readonly bulk: 'yes' | 'no';
  /** Does a lawyer, a court or a collector press in the customer's name? */
  readonly lawyer: 'yes' | 'no';
  readonly fault: 'seller' | 'other' | 'unsaid';
  /** What this sender's earlier threats came to. */
  readonly record: 'empty_threats' | 'carried_out' | 'none';
  readonly tone: 'warmer' | 'plain' | 'firmer';
  readonly length: 'short' | 'full';
}

/** Two threats without an act show a habit; one may be chance. */
const HABIT = 2;

function recordOf(history: KnownHistory | null): Situation['record'] {
  if (history === null) return 'none';
  if (history.carriedOut > 0) return 'carried_out';
  return history.threats >= HABIT ? 'empty_threats' : 'none';
}

const isAwaited = ({ asks, mentions }: Reading): boolean =>
  asks.some(isNamed) || mentions.awaited || mentions.occasion === 'inquiry';

/** From this confidence on a mail that seems ordinary is answered as one. */
const SURELY_ORDINARY = 0.85;

const isOrdinaryMail = ({ pressure }: Reading): Situation['ordinary'] => {
  if (pressure.value !== 'none') return 'no';
  return pressure.bySeller || pressure.confidence >= SURELY_ORDINARY ? 'surely' : 'maybe';
};

/** Flattens a reading and the seller's wishes. Never throws. */
export function situationOf(reading: Reading, wishes: ReplyWishes): Situation {
  const types = new Set(reading.customerTypes.filter(isSure).map((one) => one.value));
  const type = reading.customerType.value;
  if (type !== 'unknown' && isSure(reading.customerType)) types.add(type);
  return {
    pressure: reading.pressure.value,
    motive: reading.motive.value,
    type,
    types: [...types],
    credibility: reading.credibility === null ? 'none' : reading.credibility.value,
    heat: reading.heat.value,
    levers: reading.levers.map((lever) => lever.value),
    asks: reading.asks.filter(isNamed).map((ask) => ask.value),
    problems: reading.problems.filter(isSure).map((problem) => problem.value),
    facts: reading.facts.map((fact) => fact.kind),
    ordinary: isOrdinaryMail(reading),
    awaitsAnswer: isAwaited(reading) ? 'yes' : 'no',
    papers: reading.mentions.papers.length > 0 ? 'named' : 'unnamed',
    unread: reading.mentions.unread ? 'yes' : 'no',
    bulk: isForMany(reading.mentions, reading.pressure.value) ? 'yes' : 'no',
    lawyer: reading.mentions.lawyer && reading.pressure.value !== 'none' ? 'yes' : 'no',
    fault: wishes.sellerAtFault === undefined ? 'unsaid' : wishes.sellerAtFault ? 'seller' : 'other',
    record: recordOf(reading.senderHistory),
    tone: wishes.tone ?? 'plain',
    length: wishes.length ?? 'full',
  };
}
