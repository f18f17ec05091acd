import type { LearnedTable } from '../../../src/core/model';
import type { Bag } from '../../../src/core/judge/bags';
import { dampen, pack } from '../../../src/core/judge/learned';
import { OUTPUTS } from '../../../src/core/judge/outputs';
import type { Labels } from '../corpus';
import { ask, sparse, type Machine, type Sparse } from './margin';
import { inParallel } from './parallel';

/** One mail as a table learns it. */
export interface Lesson<K> {
  readonly bag: Bag<K>;
  readonly labels: Labels;
  /** Mails of one group are never on both sides when one part is told by another. */
  readonly group: number;
  /** How much the mail counts. */
  readonly weight: number;
  /** Teaches only what is no pressure: nobody has labelled anything else of it. */
  readonly background?: boolean;
  /** A single sentence, labelled by what was marked in it. */
  readonly sentence?: boolean;
}

export interface TableOptions<K> {
  /** What the table is asked; of everything else it says 0. All outputs unless told. */
  readonly outputs?: (output: string) => boolean;
  /** A feature must stand in this many mails. */
  readonly leastMails: number;
  /** How many features are kept. */
  readonly most: number;
  /** Columns of the small matrices. */
  readonly rank: number;
  /** Weights are rounded to so many steps on either side of nought. */
  readonly levels: number;
  readonly cost: number;
  readonly packKeys: (keys: readonly K[]) => string;
  readonly order: (a: K, b: K) => number;
}

/** 1 yes, -1 no, 0 the question does not arise. */
export function targetOf(output: string, labels: Labels, ofSentence = false): number {
  const [question, label] = output.split(':') as [string, string];
  const is = (yes: boolean): number => (yes ? 1 : -1);
  switch (question) {
    case 'pressure':
      return is(labels.pressure === label);
    case 'motive':
      return labels.motive === 'none' ? 0 : is(labels.motive === label);
    case 'credibility':
      return labels.credibility === null ? 0 : is(labels.credibility === label);
    case 'heat':
      return is(String(labels.heat) === label);
    case 'type':
      return is((labels.customerTypes as readonly string[]).includes(label));
    case 'lever':
      return labels.pressure === 'threat' || ofSentence
        ? is((labels.levers as readonly string[]).includes(label))
        : 0;
    default:
      return is((labels.asks as readonly string[]).includes(label));
  }
}

/** How finely an output has to survive the packing. */
const worth = (output: string): number =>
  output.startsWith('pressure') ? 3 : output.startsWith('motive') ? 1.5 : 1;

interface Vocabulary<K> {
  readonly keys: readonly K[];
  readonly rarity: readonly number[];
}

/** Rarity as the packed table holds it: eighths. */
const roundRarity = (value: number): number => Math.round(Math.min(value, 10) * 8) / 8;

function vocabularyOf<K>(lessons: readonly Lesson<K>[], options: TableOptions<K>): Vocabulary<K> {
  const mails = new Map<K, number>();
  for (const { bag } of lessons) for (const key of bag.keys()) mails.set(key, (mails.get(key) ?? 0) + 1);
  const keys = [...mails].filter(([, count]) => count >= options.leastMails).map(([key]) => key);
  keys.sort(options.order);
  return {
    keys,
    rarity: keys.map((key) =>
      roundRarity(Math.log((1 + lessons.length) / (1 + (mails.get(key) as number))) + 1),
    ),
  };
}

function rowsOf<K>(lessons: readonly Lesson<K>[], { keys, rarity }: Vocabulary<K>): Sparse {
  const column = new Map(keys.map((key, i) => [key, i]));
  return sparse(lessons.length, keys.length, (i) => {
    const row: [number, number][] = [];
    let squares = 0;
    for (const [key, count] of (lessons[i] as Lesson<K>).bag) {
      const at = column.get(key);
      if (at === undefined) continue;
      const value = dampen(count) * (rarity[at] as number);
      squares += value * value;
      row.push([at, value]);
    }
    const length = Math.sqrt(squares) || 1;
    return row.map(([at, value]): [number, number] => [at, value / length]);
  });
}

/** One machine per output; yes and no weigh the same however rare they are, within reason. */
function trainAll<K>(
  lessons: readonly Lesson<K>[],
  data: Sparse,
  used: (row: number) => boolean,
  options: TableOptions<K>,
): Promise<Machine[]> {
  const silent: Machine = { weights: new Float64Array(data.width), bias: 0 };
  const machines = OUTPUTS.map(async (output): Promise<Machine> => {
    if (options.outputs && !options.outputs(output)) return silent;
    const target = new Int8Array(lessons.length);
    let yes = 0;
    let no = 0;
    lessons.forEach((_lesson, i) => {
      if (!used(i)) return;
      const { labels: own, sentence = false, background = false } = lessons[i] as Lesson<K>;
      if (background && !output.startsWith('pressure:')) return;
      target[i] = targetOf(output, own, sentence);
      if (target[i] === 1) yes += 1;
      if (target[i] === -1) no += 1;
    });
    const balance = (count: number): number => Math.min(4, (yes + no) / (2 * Math.max(1, count)));
    const forYes = options.cost * balance(yes);
    const forNo = options.cost * balance(no);
    const cost = Float64Array.from(lessons, ({ weight }, i) => (target[i] === 1 ? forYes : forNo) * weight);
    return inParallel.trainMachine(data, target, cost);
  });
  return Promise.all(machines);
}

/** A fitted table, and what each lesson is told by machines that have not seen its group. */
export interface Learning {
  readonly table: LearnedTable;
  /** The honest input for whatever learns on top of the table. */
  readonly told: readonly Float64Array[];
}

const FOLDS = 5;

/**
 * Fits a table on all lessons and packs it: the most telling features, their weights as a product of two small matrices.
 * What lessons are told without having been seen uses the same features: with others, lengths and so all figures would
 * be of another size.
 */
export async function learn<K>(lessons: readonly Lesson<K>[], options: TableOptions<K>): Promise<Learning> {
  const vocabulary = await mostTelling(lessons, options);
  const data = rowsOf(lessons, vocabulary);
  const told = lessons.map(() => new Float64Array(OUTPUTS.length));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const machines = await trainAll(
      lessons,
      data,
      (i) => (lessons[i] as Lesson<K>).group % FOLDS !== fold,
      options,
    );
    lessons.forEach(({ group }, i) => {
      if (group % FOLDS !== fold) return;
      machines.forEach((machine, k) => {
        (told[i] as Float64Array)[k] = ask(machine, data, i);
      });
    });
  }
  const machines = await trainAll(lessons, data, () => true, options);
  return { table: packTable(vocabulary, machines, options), told };
}

async function mostTelling<K>(
  lessons: readonly Lesson<K>[],
  options: TableOptions<K>,
): Promise<Vocabulary<K>> {
  const everything = vocabularyOf(lessons, options);
  const all = rowsOf(lessons, everything);
  const first = await trainAll(lessons, all, () => true, options);
  const size = new Float64Array(everything.keys.length);
  all.columns.forEach((column, k) => {
    size[column] = (size[column] as number) + (all.values[k] as number) ** 2;
  });
  const telling = everything.keys
    .map((_key, i) => ({
      i,
      tells:
        Math.sqrt(size[i] as number) *
        first.reduce(
          (sum, { weights }, k) => sum + Math.abs(weights[i] as number) * worth(OUTPUTS[k] as string),
          0,
        ),
    }))
    .sort((a, b) => b.tells - a.tells || a.i - b.i)
    .slice(0, options.most)
    .map(({ i }) => i)
    .sort((a, b) => a - b);
  return {
    keys: telling.map((i) => everything.keys[i] as K),
    rarity: telling.map((i) => everything.rarity[i] as number),
  };
}

function packTable<K>(
  { keys, rarity }: Vocabulary<K>,
  machines: readonly Machine[],
  options: TableOptions<K>,
): LearnedTable {
  const outputs = machines.length;
  const value = worths(machines);
  // The directions in which the weights vary most, from the small matrix of how outputs go together.
  const together = Array.from({ length: outputs }, (_, a) =>
    Array.from({ length: outputs }, (_b, b) => {
      let sum = 0;
      const wa = (machines[a] as Machine).weights;
      const wb = (machines[b] as Machine).weights;
      for (let i = 0; i < wa.length; i += 1) sum += (wa[i] as number) * (wb[i] as number);
      return sum * (value[a] as number) * (value[b] as number);
    }),
  );
  const directions = strongestDirections(together, options.rank);
  const factors = keys.map((_key, i) =>
    directions.map((direction) =>
      machines.reduce(
        (sum, { weights }, k) =>
          sum + (weights[i] as number) * (value[k] as number) * (direction[k] as number),
        0,
      ),
    ),
  );
  // A few large weights would make all others coarse: the scale fits all but one in a thousand, the rest are cut.
  const scales = directions.map((_, r) => {
    const sizes = factors.map((row) => Math.abs(row[r] as number)).sort((a, b) => a - b);
    return (sizes[Math.floor(sizes.length * 0.999)] ?? 0) / options.levels || 1e-9;
  });
  const whole = (x: number, most = options.levels): number => Math.max(-most, Math.min(most, Math.round(x)));
  const round = (x: number): number => Number(x.toPrecision(4));
  return {
    keys: options.packKeys(keys),
    rarity: pack(rarity.map((x) => whole(x * 8 - 40, 40))),
    factors: factors.map((row) => pack(row.map((x, r) => whole(x / (scales[r] as number))))).join(''),
    mix: directions.map((direction, r) =>
      direction.map((x, k) => round((x * (scales[r] as number)) / (value[k] as number))),
    ),
    bias: machines.map(({ bias }) => round(bias)),
  };
}

/** Outputs on a common scale, so that none drowns the others when the table is packed. */
function worths(machines: readonly Machine[]): number[] {
  return machines.map(({ weights }, k) => {
    let squares = 0;
    for (const weight of weights) squares += weight * weight;
    return worth(OUTPUTS[k] as string) / (Math.sqrt(squares) || 1);
  });
}

/** Eigenvectors of a small symmetric matrix with the greatest eigenvalues, by Jacobi rotations. */
function strongestDirections(matrix: readonly (readonly number[])[], count: number): number[][] {
  const n = matrix.length;
  const a = matrix.map((row) => [...row]);
  const v = a.map((_, i) => Array.from({ length: n }, (__, k) => (i === k ? 1 : 0)));
  const at = (m: number[][], i: number, k: number): number => (m[i] as number[])[k] as number;
  const put = (m: number[][], i: number, k: number, x: number): void => void ((m[i] as number[])[k] = x);
  for (let sweep = 0; sweep < 30; sweep += 1) {
    let off = 0;
    for (let p = 0; p < n; p += 1)
      for (let q = p + 1; q < n; q += 1) {
        const apq = at(a, p, q);
        off += apq * apq;
        if (Math.abs(apq) < 1e-12) continue;
        const theta = (at(a, q, q) - at(a, p, p)) / (2 * apq);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < n; k += 1) {
          const akp = at(a, k, p);
          const akq = at(a, k, q);
          put(a, k, p, c * akp - s * akq);
          put(a, k, q, s * akp + c * akq);
        }
        for (let k = 0; k < n; k += 1) {
          const apk = at(a, p, k);
          const aqk = at(a, q, k);
          put(a, p, k, c * apk - s * aqk);
          put(a, q, k, s * apk + c * aqk);
          const vkp = at(v, k, p);
          const vkq = at(v, k, q);
          put(v, k, p, c * vkp - s * vkq);
          put(v, k, q, s * vkp + c * vkq);
        }
      }
    if (off < 1e-18) break;
  }
  return Array.from({ length: n }, (_, k) => k)
    .sort((x, y) => at(a, y, y) - at(a, x, x))
    .slice(0, count)
    .map((k) => v.map((row) => row[k] as number));
}
