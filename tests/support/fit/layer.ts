import type { LinearLayer, SignalWeights } from '../../../src/core/model';
import type { StudiedCase } from './design';
import { isSeenByLexicon } from './lessons';
import { isBackground } from './ordinary';
import { questions, type Question } from './questions';
import { predict, train, type Fit, type Row } from './train';

export interface LayerOptions {
  /** Which measures may be used; for the ablation. */
  readonly measures: (name: string) => boolean;
}

export const everything: LayerOptions = { measures: () => true };

/** How firmly a signal keeps to nought, and what a table says to its own meaning, where the mails say little. */
const PULL = 6;
const TOLD_PULL = 12;
/** What a table says of a label counts for that label from the start. */
const TOLD_PRIOR = 1.3;
const OWN_CUE = 4;

/** What a measure counts for a label before any mail is seen: what a table or a cue says of that very label. */
function priorOf(label: string, measure: string): number {
  if (measure === `concepts ${label}` || measure === `words ${label}`) return TOLD_PRIOR;
  if (measure === `sentence ${label}`) return TOLD_PRIOR / 2;
  if (measure === label || measure === `${label}/3`) return OWN_CUE;
  if (measure === `${label}/2`) return OWN_CUE / 2;
  return 0;
}

/** What the tables say about other questions than this one is left out, but for pressure, which colours all. */
function concerns(question: Question, measure: string): boolean {
  const told = /^(?:concepts|words|sentence) (\w+):(\w+)$/.exec(measure);
  if (!told) return true;
  const [, of, label] = told;
  const own = question.name.split(':');
  if (own.length === 1) return of === own[0] || of === 'pressure';
  if (of === 'pressure') return own[0] === 'lever';
  return of === own[0] && (label === own[1] || own[0] === 'type' || own[0] === 'lever');
}

/** Fits the layer that weighs measures, signals of cues and what the tables say, for every question but pressure. */
export function fitLayer(cases: readonly StudiedCase[], options: LayerOptions = everything): SignalWeights {
  const layers: Record<string, LinearLayer> = {};
  const unseen = cases.filter(({ mail }) => !isSeenByLexicon(mail) || mail.batch === 'plain');
  for (const question of questions) layers[question.name] = fitQuestion(unseen, question, options);
  return layers;
}

function fitQuestion(cases: readonly StudiedCase[], question: Question, options: LayerOptions): LinearLayer {
  const names: string[] = [];
  const index = new Map<string, number>();
  const counts = new Map<string, number>();
  const concerned = cases.filter(({ mail }) => question.target(mail.labels) !== null && !isBackground(mail));
  for (const { study } of concerned)
    for (const name of study.features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rows = concerned.map(({ mail, study }): Row => {
    const columns: number[] = [];
    const values: number[] = [];
    for (const [name, { value }] of study.features) {
      if ((counts.get(name) ?? 0) < 6 || !options.measures(name) || !concerns(question, name)) continue;
      let at = index.get(name);
      if (at === undefined) {
        at = names.length;
        names.push(name);
        index.set(name, at);
      }
      columns.push(at);
      values.push(value);
    }
    return { columns, values, target: question.target(mail.labels) as number, weight: 1 };
  });
  const balanced = question.classes.length > 1 ? balance(rows, question.classes.length) : rows;
  const classes = question.classes.length;
  const fit = train(balanced, {
    columns: names.length,
    classes,
    prior: (c, k) =>
      priorOf(
        classes === 1 ? question.name : `${question.name}:${question.classes[k] as string}`,
        names[c] as string,
      ),
    pull: (c) => (/^(?:concepts|words|sentence) /.test(names[c] as string) ? TOLD_PULL : PULL),
  });
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  const signals: Record<string, number[]> = {};
  names.forEach((name, c) => {
    const weights = Array.from({ length: classes }, (_, k) => round(fit.weights[c * classes + k] as number));
    if (weights.some((weight) => Math.abs(weight) >= 0.02)) signals[name] = weights;
  });
  const bias = Array.from(fit.bias);
  if (classes === 1) bias[0] = (bias[0] as number) + bestShift(rows, fit);
  return { classes: question.classes, bias: bias.map(round), signals };
}

/** All answers of a question weigh the same together, within reason: what is rare in the corpus may not be so in a mailbox. */
function balance(rows: readonly Row[], classes: number): Row[] {
  const counts = new Map<number, number>();
  for (const { target } of rows) counts.set(target, (counts.get(target) ?? 0) + 1);
  const kinds = Math.max(2, classes);
  return rows.map((row) => ({
    ...row,
    weight: Math.min(3, rows.length / (kinds * (counts.get(row.target) as number))),
  }));
}

/**
 * How far a yes/no question has to lean so that naming what is likelier than not finds the best balance of what is found
 * and what is right (F1): rare labels would otherwise never be named.
 */
function bestShift(rows: readonly Row[], fit: Fit): number {
  const told = rows.map(({ columns, values, target }) => {
    const [p] = predict(columns, values, fit.weights, fit.bias, 1) as [number];
    return { sum: Math.log((p + 1e-9) / (1 - p + 1e-9)), yes: target === 1 };
  });
  let best = { shift: 0, f1: 0 };
  for (let shift = 0; shift <= 2; shift += 0.1) {
    const named = told.filter(({ sum }) => sum + shift > 0);
    const hit = named.filter(({ yes }) => yes).length;
    // A few imagined mistakes keep questions with few mails from leaning too far.
    const f1 = (2 * hit) / (named.length + told.filter(({ yes }) => yes).length + 4);
    if (f1 > best.f1 + 1e-6) best = { shift, f1 };
  }
  return best.shift;
}
