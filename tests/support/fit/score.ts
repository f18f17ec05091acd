import type { Verdict } from '../../../src/core/judge/judge-mail';
import type { Labels } from '../corpus';

/** Scores of a set of mails, all between 0 and 1. */
export interface Scores {
  readonly mails: number;
  readonly pressure: number;
  readonly threatPrecision: number;
  readonly threatRecall: number;
  readonly motive: number;
  readonly customerType: number;
  readonly credibility: number;
  readonly leversF1: number;
  readonly asksF1: number;
  readonly heat: number;
  /** Share of unpressed mails read as threat. */
  readonly falseThreats: number;
  /** [label][verdict] */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Compares verdicts with labels. Motive counts where the label is pressed, credibility and levers where it is a threat. */
export function scoreVerdicts(
  pairs: readonly { readonly labels: Labels; readonly verdict: Verdict }[],
): Scores {
  const confusion: Record<string, Record<string, number>> = {};
  let right = 0;
  let threats = 0;
  let called = 0;
  let hit = 0;
  let pressed = 0;
  let motive = 0;
  let type = 0;
  let credibility = 0;
  let heat = 0;
  let calm = 0;
  let alarms = 0;
  const levers = { hit: 0, said: 0, true: 0 };
  const asks = { hit: 0, said: 0, true: 0 };
  for (const { labels, verdict } of pairs) {
    const row = (confusion[labels.pressure] ??= {});
    row[verdict.pressure.value] = (row[verdict.pressure.value] ?? 0) + 1;
    if (verdict.pressure.value === labels.pressure) right += 1;
    if (labels.pressure === 'threat') {
      threats += 1;
      if (verdict.credibility?.value === labels.credibility) credibility += 1;
    }
    if (verdict.pressure.value === 'threat') called += 1;
    if (verdict.pressure.value === 'threat' && labels.pressure === 'threat') hit += 1;
    if (labels.pressure !== 'none') {
      pressed += 1;
      if (verdict.motive.value === labels.motive) motive += 1;
    } else {
      calm += 1;
      if (verdict.pressure.value === 'threat') alarms += 1;
    }
    if (verdict.customerType.value === labels.customerType) type += 1;
    if (verdict.heat.value === labels.heat) heat += 1;
    tally(
      levers,
      labels.levers,
      verdict.levers.map((lever) => lever.value),
    );
    tally(
      asks,
      labels.asks,
      verdict.asks.map((ask) => ask.value),
    );
  }
  return {
    mails: pairs.length,
    pressure: share(right, pairs.length),
    threatPrecision: share(hit, called),
    threatRecall: share(hit, threats),
    motive: share(motive, pressed),
    customerType: share(type, pairs.length),
    credibility: share(credibility, threats),
    leversF1: share(2 * levers.hit, levers.said + levers.true),
    asksF1: share(2 * asks.hit, asks.said + asks.true),
    heat: share(heat, pairs.length),
    falseThreats: share(alarms, calm),
    confusion,
  };
}

function tally(
  sum: { hit: number; said: number; true: number },
  labels: readonly string[],
  said: readonly string[],
): void {
  sum.true += labels.length;
  sum.said += said.length;
  sum.hit += said.filter((value) => labels.includes(value)).length;
}

/** One line of figures, two decimals. */
export function line(name: string, scores: Scores): string {
  const f = (value: number): string => value.toFixed(2);
  return `${name.padEnd(22)} n=${String(scores.mails).padStart(4)}  pressure ${f(scores.pressure)}  threat P/R ${f(scores.threatPrecision)}/${f(scores.threatRecall)}  motive ${f(scores.motive)}  type ${f(scores.customerType)}  credibility ${f(scores.credibility)}  levers ${f(scores.leversF1)}  asks ${f(scores.asksF1)}  heat ${f(scores.heat)}  false threats ${f(scores.falseThreats)}`;
}
