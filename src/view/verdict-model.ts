import { isNamed } from '../core/model';
import type { Ask, Judgement, Motive, Reading } from '../core/model';
import type { PaneStrings } from './strings';
import type { ConfidenceWord } from './strings/words';

export interface Badge {
  readonly name: string;
  readonly value: string;
  /** How sure, in words; null where it goes without saying. */
  readonly certainty: string | null;
  /** 0 to 3 for heat, otherwise null. */
  readonly level: number | null;
}

export interface VerdictModel {
  /** `calm`: nothing to worry about; `notice`: look at it; `serious`: act on it. */
  readonly tone: 'calm' | 'notice' | 'serious';
  readonly headline: string;
  /** A sentence: how sure the headline is. */
  readonly confidence: string;
  readonly badges: readonly Badge[];
  /** What is threatened, asked for, complained about: one line each. */
  readonly details: readonly { readonly name: string; readonly value: string }[];
  /** The sender's own record, such as "3 threats, 0 carried out"; null when there is none. */
  readonly record: string | null;
  /** An explanation below the headline; null where the headline is enough. */
  readonly text: string | null;
}

const SURE = 0.8;
const FAIRLY_SURE = 0.55;

export function confidenceWord(judgement: Judgement<unknown>): ConfidenceWord {
  if (judgement.bySeller) return 'seller';
  if (judgement.confidence >= SURE) return 'sure';
  return judgement.confidence >= FAIRLY_SURE ? 'fairly' : 'unsure';
}

/** True when there was too little to go by, so that "no pressure" would be a claim nobody can make. */
export function isUnread(reading: Reading): boolean {
  return reading.language === null && !reading.pressure.bySeller && reading.evidence.length === 0;
}

/** The asks that say more than the motive alone; any of them does where no motive shows. */
const TELLING_ASKS: Readonly<Record<Motive, readonly Ask[]>> = {
  bargaining: ['price', 'payment_terms', 'freight', 'freebies', 'compensation', 'refund', 'compliance'],
  venting: ['compliance'],
  security: ['documents', 'inspection', 'warranty', 'compliance'],
};

function wantOf(reading: Reading, strings: PaneStrings): string {
  const motive = reading.motive.value;
  const asks = [...reading.asks].sort((a, b) => b.confidence - a.confidence).map((ask) => ask.value);
  const telling = motive === 'none' ? asks[0] : asks.find((ask) => TELLING_ASKS[motive].includes(ask));
  return telling === undefined ? strings.headline.want[motive] : strings.headline.wantAsk[telling];
}

export function headlineOf(reading: Reading, strings: PaneStrings): string {
  const { headline } = strings;
  if (isUnread(reading)) return headline.unread;
  if (reading.pressure.value === 'none') return headline.none;
  const want = wantOf(reading, strings);
  if (reading.pressure.value === 'complaint') return headline.complaint(want);
  return headline.threat[reading.credibility?.value ?? 'unclear'](want);
}

/** The weakest of the judgements the headline rests on: a chain is as sure as its least sure link. */
function headlineJudgement(reading: Reading): Judgement<unknown> {
  const parts: Judgement<unknown>[] = [reading.pressure];
  if (reading.pressure.value !== 'none' && reading.motive.value !== 'none') parts.push(reading.motive);
  if (reading.credibility !== null) parts.push(reading.credibility);
  return parts.reduce((weakest, part) => (part.confidence < weakest.confidence ? part : weakest));
}

function badgesOf(reading: Reading, { labels, pane }: PaneStrings): Badge[] {
  const words = pane.verdict;
  const certainty = (judgement: Judgement<unknown>) => labels.confidence[confidenceWord(judgement)];
  const badges: Badge[] = [];
  if (reading.pressure.value !== 'none') {
    const { motive, secondMotive } = reading;
    const names = [
      labels.motive[motive.value],
      ...(secondMotive === null ? [] : [labels.motive[secondMotive]]),
    ];
    badges.push({
      name: words.motive,
      value: names.join(words.andJoint),
      certainty: motive.value === 'none' ? null : certainty(motive),
      level: null,
    });
  }
  if (reading.credibility !== null) {
    const { credibility } = reading;
    badges.push({
      name: words.credibility,
      value: labels.credibility[credibility.value],
      certainty: certainty(credibility),
      level: null,
    });
  }
  if (reading.pressure.value !== 'none' || reading.customerType.value !== 'unknown') {
    badges.push(typeBadge(reading, labels, words, certainty));
  }
  if (reading.pressure.value !== 'none') {
    badges.push({
      name: words.heat,
      value: labels.heat[reading.heat.value],
      certainty: null,
      level: reading.heat.value,
    });
  }
  return badges;
}

function typeBadge(
  reading: Reading,
  labels: PaneStrings['labels'],
  words: PaneStrings['pane']['verdict'],
  certainty: (judgement: Judgement<unknown>) => string,
): Badge {
  const { customerType, customerTypes } = reading;
  const first = customerType.value;
  const others = customerTypes.map((type) => type.value).filter((type) => type !== first);
  return {
    name: words.customerType,
    value: [first, ...others].map((type) => labels.customerType[type]).join(words.listJoint),
    certainty: first === 'unknown' ? null : certainty(customerType),
    level: null,
  };
}

/** The demands; those the reply does not name as such are marked. */
function asksOf(
  reading: Reading,
  labels: PaneStrings['labels'],
  words: PaneStrings['pane']['verdict'],
): string[] {
  return reading.asks.map((ask) =>
    isNamed(ask) ? labels.ask[ask.value] : words.perhaps(labels.ask[ask.value]),
  );
}

function detailsOf(reading: Reading, { labels, pane }: PaneStrings): VerdictModel['details'] {
  const words = pane.verdict;
  const lines = [
    { name: words.levers, values: reading.levers.map((lever) => labels.lever[lever.value]) },
    { name: words.asks, values: asksOf(reading, labels, words) },
    { name: words.problems, values: reading.problems.map((problem) => labels.problem[problem.value]) },
  ];
  return lines
    .filter((line) => line.values.length > 0)
    .map((line) => ({ name: line.name, value: [...new Set(line.values)].join(words.listJoint) }));
}

function recordOf(reading: Reading, { pane }: PaneStrings): string | null {
  const history = reading.senderHistory;
  if (history === null) return null;
  const parts = [
    ...(history.orders !== null && history.orders > 0 ? [pane.verdict.orders(history.orders)] : []),
    ...(history.threats > 0 ? [pane.verdict.record(history.threats, history.carriedOut)] : []),
  ];
  return parts.length === 0 ? null : parts.join(pane.verdict.recordJoint);
}

function toneOf(reading: Reading): VerdictModel['tone'] {
  if (reading.pressure.value === 'none') return 'calm';
  return reading.credibility?.value === 'credible' ? 'serious' : 'notice';
}

/** The verdict at a glance. */
export function verdictModel(reading: Reading, strings: PaneStrings): VerdictModel {
  const unread = isUnread(reading);
  const sure = strings.labels.confidence[unread ? 'unsure' : confidenceWord(headlineJudgement(reading))];
  return {
    tone: toneOf(reading),
    headline: headlineOf(reading, strings),
    confidence: reading.pressure.bySeller
      ? strings.pane.verdict.setBySeller
      : strings.pane.verdict.confidence(sure),
    badges: badgesOf(reading, strings),
    details: detailsOf(reading, strings),
    record: recordOf(reading, strings),
    text: unread ? strings.pane.verdict.unreadText : null,
  };
}
