import type { LearnedTrees, QuestionTrees } from '../../../src/core/model';
import type { Features } from '../../../src/core/judge/features';
import { pack } from '../../../src/core/judge/learned';
import { DEPTH, inTenths, likelihoods, MOST_TENTHS, QUESTIONS } from '../../../src/core/judge/trees';

/** What a mail teaches about one question. */
export interface TreeLesson {
  /** Class number; of a question with a single class 1 for yes, 0 for no. */
  readonly target: number;
  readonly weight: number;
}

/** One question and what the mails teach about it. */
export interface TreeTask {
  readonly name: string;
  readonly classes: readonly string[];
  /** [mail]: null where the question does not arise. */
  readonly lessons: readonly (TreeLesson | null)[];
  /** How often every class gets a tree more. */
  readonly rounds: number;
  /** How much of what it would like to say a tree says. */
  readonly rate: number;
  /** How firmly leaves keep to nought. */
  readonly pull: number;
  /** Weight of the mails a leaf holds at least. */
  readonly fewest: number;
  /** What every answer is moved by in the end, as a logit: a question of a single class may lean to yes. */
  readonly lean?: number;
  /** Measures whose names begin so are not asked. */
  readonly without?: string;
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

/** A measure where it is not nought: in most mails most are. Threads share it without a copy. */
export interface Column {
  readonly name: string;
  readonly rows: Int32Array;
  readonly bins: Uint8Array;
}

export interface Grown {
  readonly task: TreeTask;
  readonly start: readonly number[];
  readonly trees: readonly Tree[];
}

/** Gradient boosting with a softmax or, for a single class, a sigmoid (Friedman 2001), second-order leaves (Chen and Guestrin 2016), trees of three questions. */
export function growQuestion(all: readonly Column[], task: TreeTask): Grown {
  const rows = task.lessons.flatMap((lesson, i) => (lesson ? [i] : []));
  const concerned = rows.map((i) => task.lessons[i] as TreeLesson);
  const classes = task.classes.length;
  const asked = all.map((column) =>
    task.without !== undefined && column.name.startsWith(task.without) ? withoutRows(column) : column,
  );
  const columns = onlyRows(asked, rows, task.lessons.length);
  const start = startOf(concerned, classes);
  const sums = concerned.map(() => [...start]);
  const trees: Tree[] = [];
  const first = new Float64Array(concerned.length);
  const second = new Float64Array(concerned.length);
  for (let round = 0; round < task.rounds; round += 1) {
    const likely = sums.map(likelihoods);
    for (let k = 0; k < classes; k += 1) {
      concerned.forEach(({ target, weight }, i) => {
        const p = (likely[i] as number[])[k] as number;
        first[i] = weight * (isClass(target, k, classes) - p);
        second[i] = weight * p * (1 - p);
      });
      const { tree, leafOf } = grow(columns, first, second, task);
      trees.push(tree);
      sums.forEach((own, i) => {
        own[k] = (own[k] as number) + (tree.leaves[leafOf[i] as number] as number);
      });
    }
  }
  return { task, start: start.map((sum) => sum + (task.lean ?? 0)), trees };
}

/** Keeps its place among the measures and says nothing. */
const withoutRows = ({ name }: Column): Column => ({
  name,
  rows: new Int32Array(0),
  bins: new Uint8Array(0),
});

const isClass = (target: number, k: number, classes: number): number =>
  Number(classes === 1 ? target === 1 : target === k);

/** The measures of some mails, those that tell something. */
export function columnsOf(mails: readonly Features[]): Column[] {
  const found = new Map<string, { rows: number[]; bins: number[] }>();
  mails.forEach((features, i) => {
    for (const [name, { value }] of features) {
      const tenths = inTenths(value);
      if (tenths === 0) continue;
      let own = found.get(name);
      if (!own) found.set(name, (own = { rows: [], bins: [] }));
      own.rows.push(i);
      own.bins.push(tenths + MOST_TENTHS);
    }
  });
  return [...found]
    .filter(([, { rows }]) => rows.length >= RAREST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { rows, bins }]) => {
      const column = {
        name,
        rows: new Int32Array(new SharedArrayBuffer(4 * rows.length)),
        bins: new Uint8Array(new SharedArrayBuffer(bins.length)),
      };
      column.rows.set(rows);
      column.bins.set(bins);
      return column;
    });
}

function onlyRows(columns: readonly Column[], rows: readonly number[], mails: number): Column[] {
  const place = new Int32Array(mails).fill(-1);
  rows.forEach((row, i) => (place[row] = i));
  return columns.map(({ name, rows: own, bins }) => {
    const kept = own.filter((row) => place[row] !== -1);
    return {
      name,
      rows: kept.map((row) => place[row] as number),
      bins: bins.filter((_bin, k) => place[own[k] as number] !== -1),
    };
  });
}

function startOf(lessons: readonly TreeLesson[], classes: number): number[] {
  const totals = new Array<number>(Math.max(2, classes)).fill(1);
  for (const { target, weight } of lessons) totals[target] = (totals[target] as number) + weight;
  const [no = 1, yes = 1] = totals;
  if (classes === 1) return [Math.log(yes / no)];
  const all = totals.reduce((a, b) => a + b, 0);
  return totals.map((total) => Math.log(total / all));
}

/** A tree level by level: every part is split by the question that tells most, or by none. */
function grow(
  columns: readonly Column[],
  first: Float64Array,
  second: Float64Array,
  { rate, pull, fewest }: TreeTask,
): { readonly tree: Tree; readonly leafOf: Uint8Array } {
  const nodeOf = new Uint8Array(first.length);
  const questions: [number, number][] = [];
  for (let level = 0; level < DEPTH; level += 1) {
    const base = 2 ** level - 1;
    const nodes = 2 ** level;
    const allG = new Float64Array(nodes);
    const allH = new Float64Array(nodes);
    for (let i = 0; i < first.length; i += 1) {
      const node = (nodeOf[i] as number) - base;
      allG[node] = (allG[node] as number) + (first[i] as number);
      allH[node] = (allH[node] as number) + (second[i] as number);
    }
    const best = Array.from({ length: nodes }, () => ({ gain: 1e-6, measure: 0, bound: BINS }));
    const g = new Float64Array(nodes * BINS);
    const h = new Float64Array(nodes * BINS);
    columns.forEach(({ rows, bins }, measure) => {
      g.fill(0);
      h.fill(0);
      for (let r = 0; r < rows.length; r += 1) {
        const i = rows[r] as number;
        const at = ((nodeOf[i] as number) - base) * BINS + (bins[r] as number);
        g[at] = (g[at] as number) + (first[i] as number);
        h[at] = (h[at] as number) + (second[i] as number);
      }
      for (let node = 0; node < nodes; node += 1) {
        const from = node * BINS;
        const ownG = allG[node] as number;
        const ownH = allH[node] as number;
        let noughtG = ownG;
        let noughtH = ownH;
        for (let at = from; at < from + BINS; at += 1) {
          noughtG -= g[at] as number;
          noughtH -= h[at] as number;
        }
        g[from + MOST_TENTHS] = noughtG;
        h[from + MOST_TENTHS] = noughtH;
        const whole = ownG ** 2 / (ownH + pull);
        let belowG = 0;
        let belowH = 0;
        for (let b = 0; b < BINS - 1; b += 1) {
          belowG += g[from + b] as number;
          belowH += h[from + b] as number;
          // The weight of a mail in doubt is a quarter; so many of those a side has to hold.
          if (belowH < fewest / 4 || ownH - belowH < fewest / 4) continue;
          const gain = belowG ** 2 / (belowH + pull) + (ownG - belowG) ** 2 / (ownH - belowH + pull) - whole;
          const own = best[node] as (typeof best)[number];
          if (gain > own.gain) Object.assign(own, { gain, measure, bound: b });
        }
      }
    });
    for (const { measure, bound } of best)
      questions.push([measure, Math.min(bound - MOST_TENTHS, MOST_TENTHS)]);
    divide(nodeOf, best, columns);
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

/** Sends every mail one level down; `best` are the questions of this level, from its first node on. */
function divide(
  nodeOf: Uint8Array,
  best: readonly { readonly measure: number; readonly bound: number }[],
  columns: readonly Column[],
): void {
  const base = best.length - 1;
  const above = new Uint8Array(nodeOf.length);
  best.forEach(({ measure, bound }, own) => {
    const node = base + own;
    const ofNought = MOST_TENTHS > bound ? 1 : 0;
    for (let i = 0; i < nodeOf.length; i += 1) if (nodeOf[i] === node) above[i] = ofNought;
    const { rows, bins } = columns[measure] as Column;
    for (let r = 0; r < rows.length; r += 1)
      if (nodeOf[rows[r] as number] === node) above[rows[r] as number] = (bins[r] as number) > bound ? 1 : 0;
  });
  for (let i = 0; i < nodeOf.length; i += 1) nodeOf[i] = 2 * (nodeOf[i] as number) + 1 + (above[i] as number);
}

/** The measures that are asked about, the most asked first: small numbers make small files. */
export function packTrees(columns: readonly Column[], grown: readonly Grown[]): LearnedTrees {
  const asked = new Map<number, number>();
  for (const { trees } of grown)
    for (const { questions } of trees)
      for (const [measure] of questions) asked.set(measure, (asked.get(measure) ?? 0) + 1);
  const used = [...asked].sort(([a, often], [b, asOften]) => asOften - often || a - b).map(([m]) => m);
  const number = new Map(used.map((measure, i) => [measure, i]));
  return {
    measures: used.map((measure) => (columns[measure] as Column).name),
    questions: Object.fromEntries(grown.map((one) => [one.task.name, packQuestion(one, number)])),
  };
}

function packQuestion({ task, start, trees }: Grown, number: ReadonlyMap<number, number>): QuestionTrees {
  const largest = Math.max(1e-9, ...trees.flatMap(({ leaves }) => leaves.map(Math.abs)));
  const step = Number((largest / STEPS).toPrecision(4));
  return {
    classes: task.classes,
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
