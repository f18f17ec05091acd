import type { LearnedTrees } from '../../../src/core/model';
import type { Features } from '../../../src/core/judge/features';
import { pack } from '../../../src/core/judge/learned';
import { softmax } from '../../../src/core/judge/linear';
import { DEPTH, inTenths, MOST_TENTHS, QUESTIONS } from '../../../src/core/judge/trees';

/** One mail as the trees learn it. */
export interface TreeLesson {
  readonly features: Features;
  /** Class number. */
  readonly target: number;
  readonly weight: number;
}

export interface TreeOptions {
  readonly classes: number;
  /** How often every class gets a tree more. */
  readonly rounds: number;
  /** How much of what it would like to say a tree says. */
  readonly rate: number;
  /** How firmly leaves keep to nought. */
  readonly pull: number;
  /** Weight of the mails a leaf holds at least. */
  readonly fewest: number;
}

/** A measure that fewer mails have tells nothing. */
const RAREST = 25;
/** One for every tenth; the middle one is nought. */
const BINS = 2 * MOST_TENTHS + 1;
/** Leaves are whole numbers up to this many steps. */
const STEPS = 40;

interface Tree {
  /** [measure, bound] of every question, top down. */
  readonly questions: readonly (readonly [number, number])[];
  readonly leaves: readonly number[];
}

/** Gradient boosting with a softmax (Friedman 2001), second-order leaves (Chen and Guestrin 2016), trees of three questions. Deterministic. */
export function growTrees(lessons: readonly TreeLesson[], options: TreeOptions): LearnedTrees {
  const { classes, rounds } = options;
  const count = new Map<string, number>();
  for (const { features } of lessons)
    for (const [name, { value }] of features)
      if (inTenths(value) !== 0) count.set(name, (count.get(name) ?? 0) + 1);
  const measures = [...count]
    .filter(([, mails]) => mails >= RAREST)
    .map(([name]) => name)
    .sort();
  const bins = measures.map((name) =>
    Uint8Array.from(lessons, ({ features }) => inTenths(features.get(name)?.value ?? 0) + MOST_TENTHS),
  );
  const start = startOf(lessons, classes);
  const sums = lessons.map(() => [...start]);
  const trees: Tree[] = [];
  const first = new Float64Array(lessons.length);
  const second = new Float64Array(lessons.length);
  for (let round = 0; round < rounds; round += 1) {
    const likely = sums.map(softmax);
    for (let k = 0; k < classes; k += 1) {
      lessons.forEach(({ target, weight }, i) => {
        const p = (likely[i] as number[])[k] as number;
        first[i] = weight * ((target === k ? 1 : 0) - p);
        second[i] = weight * p * (1 - p);
      });
      const { tree, leafOf } = grow(bins, first, second, options);
      trees.push(tree);
      for (let i = 0; i < lessons.length; i += 1) {
        const own = sums[i] as number[];
        own[k] = (own[k] as number) + (tree.leaves[leafOf[i] as number] as number);
      }
    }
  }
  return packTrees(measures, start, trees);
}

function startOf(lessons: readonly TreeLesson[], classes: number): number[] {
  const totals = new Array<number>(classes).fill(1);
  for (const { target, weight } of lessons) totals[target] = (totals[target] as number) + weight;
  const all = totals.reduce((a, b) => a + b, 0);
  return totals.map((total) => Math.log(total / all));
}

/** A tree level by level: every part is split by the question that tells most, or by none. */
function grow(
  bins: readonly Uint8Array[],
  first: Float64Array,
  second: Float64Array,
  { rate, pull, fewest }: TreeOptions,
): { readonly tree: Tree; readonly leafOf: Uint8Array } {
  const nodeOf = new Uint8Array(first.length);
  const questions: [number, number][] = [];
  for (let level = 0; level < DEPTH; level += 1) {
    const base = 2 ** level - 1;
    const nodes = 2 ** level;
    const best = Array.from({ length: nodes }, () => ({ gain: 1e-6, measure: 0, bound: BINS }));
    const g = new Float64Array(nodes * BINS);
    const h = new Float64Array(nodes * BINS);
    bins.forEach((own, measure) => {
      g.fill(0);
      h.fill(0);
      for (let i = 0; i < own.length; i += 1) {
        const at = ((nodeOf[i] as number) - base) * BINS + (own[i] as number);
        g[at] = (g[at] as number) + (first[i] as number);
        h[at] = (h[at] as number) + (second[i] as number);
      }
      for (let node = 0; node < nodes; node += 1) {
        const from = node * BINS;
        let allG = 0;
        let allH = 0;
        for (let b = 0; b < BINS; b += 1) {
          allG += g[from + b] as number;
          allH += h[from + b] as number;
        }
        const whole = allG ** 2 / (allH + pull);
        let belowG = 0;
        let belowH = 0;
        for (let b = 0; b < BINS - 1; b += 1) {
          belowG += g[from + b] as number;
          belowH += h[from + b] as number;
          // The weight of a mail in doubt is a quarter; so many of those a side has to hold.
          if (belowH < fewest / 4 || allH - belowH < fewest / 4) continue;
          const gain = belowG ** 2 / (belowH + pull) + (allG - belowG) ** 2 / (allH - belowH + pull) - whole;
          const own = best[node] as (typeof best)[number];
          if (gain > own.gain) Object.assign(own, { gain, measure, bound: b });
        }
      }
    });
    for (const { measure, bound } of best)
      questions.push([measure, Math.min(bound - MOST_TENTHS, MOST_TENTHS)]);
    for (let i = 0; i < nodeOf.length; i += 1) {
      const node = nodeOf[i] as number;
      const [measure, bound] = questions[node] as [number, number];
      nodeOf[i] = 2 * node + (((bins[measure] as Uint8Array)[i] as number) - MOST_TENTHS > bound ? 2 : 1);
    }
  }
  const leafG = new Float64Array(2 ** DEPTH);
  const leafH = new Float64Array(2 ** DEPTH);
  const leafOf = nodeOf.map((node) => node - QUESTIONS);
  leafOf.forEach((leaf, i) => {
    leafG[leaf] = (leafG[leaf] as number) + (first[i] as number);
    leafH[leaf] = (leafH[leaf] as number) + (second[i] as number);
  });
  return {
    tree: { questions, leaves: Array.from(leafG, (x, k) => (rate * x) / ((leafH[k] as number) + pull)) },
    leafOf,
  };
}

function packTrees(
  measures: readonly string[],
  start: readonly number[],
  trees: readonly Tree[],
): LearnedTrees {
  const used = [...new Set(trees.flatMap(({ questions }) => questions.map(([measure]) => measure)))].sort(
    (a, b) => a - b,
  );
  const number = new Map(used.map((measure, i) => [measure, i]));
  const largest = Math.max(...trees.flatMap(({ leaves }) => leaves.map(Math.abs)));
  const step = Number((largest / STEPS).toPrecision(4));
  return {
    measures: used.map((measure) => measures[measure] as string),
    start: start.map((x) => Number(x.toFixed(4))),
    step,
    trees: trees
      .map(({ questions, leaves }) =>
        pack([
          ...questions.flatMap(([measure, bound]) => [number.get(measure) as number, bound]),
          ...leaves.map((leaf) => Math.round(leaf / step)),
        ]),
      )
      .join(''),
  };
}
