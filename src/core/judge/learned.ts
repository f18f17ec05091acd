import { packNumbers, stepsOf, unpackNumbers } from '../match/numbers';
import type { LearnedTable } from '../model';
import type { Bag } from './bags';
import { OUTPUTS } from './outputs';

/** A learned table ready for use. */
export interface Learned<K> {
  readonly rows: ReadonlyMap<K, number>;
  readonly rarityOf: (row: number) => number;
  /** [output] */
  readonly weightsOf: (row: number) => Float64Array;
  readonly bias: readonly number[];
}

/** Small whole numbers are written as one character each, this many above their value. */
const ZERO = 80;

/** `ZERO + value` as a character, for values from -40 to 40. The trainer writes with it, `unpack` reads. */
export const pack = (values: readonly number[]): string =>
  String.fromCharCode(...values.map((value) => ZERO + value));

/** Feature numbers, ascending, as a packed table holds them. */
export const packFeatures = (numbers: readonly number[]): string => packNumbers(stepsOf(numbers));

/** The row of each feature number. */
function rowsOfFeatures(packed: string): Map<number, number> {
  const rows = new Map<number, number>();
  let feature = 0;
  for (const step of unpackNumbers(packed)) rows.set((feature += step), rows.size);
  return rows;
}

function rowsOfWords(keys: string): Map<string, number> {
  const rows = new Map<string, number>();
  for (const key of keys.split('|')) rows.set(key, rows.size);
  return rows;
}

const known = new WeakMap<LearnedTable, Learned<string> | Learned<number>>();

/** The table of concepts, whose features are numbers. Unpacked once. */
export function learnedConcepts(table: LearnedTable): Learned<number> {
  const ready =
    (known.get(table) as Learned<number> | undefined) ?? unfold(table, rowsOfFeatures(table.keys));
  known.set(table, ready);
  return ready;
}

/** The table of a language's own words. Unpacked once. */
export function learnedWords(table: LearnedTable): Learned<string> {
  const ready = (known.get(table) as Learned<string> | undefined) ?? unfold(table, rowsOfWords(table.keys));
  known.set(table, ready);
  return ready;
}

/**
 * Rows are multiplied out when they are first asked for: a mail asks for a few hundred of many thousand, and hosts that
 * start anew for every mail would pay for all of them each time.
 */
function unfold<K>(table: LearnedTable, rows: ReadonlyMap<K, number>): Learned<K> {
  const { mix, factors, rarity, bias } = table;
  const rank = mix.length;
  const outputs = OUTPUTS.length;
  const ready: (Float64Array | undefined)[] = [];
  const weightsOf = (row: number): Float64Array => {
    const weights = new Float64Array(outputs);
    for (let r = 0; r < rank; r += 1) {
      const factor = factors.charCodeAt(row * rank + r) - ZERO;
      if (factor === 0) continue;
      const share = mix[r] as readonly number[];
      for (let k = 0; k < outputs; k += 1)
        weights[k] = (weights[k] as number) + factor * (share[k] as number);
    }
    return weights;
  };
  return {
    rows,
    rarityOf: (row) => (rarity.charCodeAt(row) - ZERO + 40) / 8,
    weightsOf: (row) => (ready[row] ??= weightsOf(row)),
    bias,
  };
}

/** How much one feature counts by how often it stands there: the first time most. */
export const dampen = (count: number): number => 1 + Math.log(count);

/**
 * What a table says of a bag: one number for each of OUTPUTS, above 0 for yes. Features are weighed by their rarity and the
 * whole is brought to length 1, so that long mails do not shout.
 */
export function askTable<K>(learned: Learned<K>, bag: Bag<K>): Float64Array {
  const outputs = OUTPUTS.length;
  const sums = new Float64Array(outputs);
  let squares = 0;
  for (const [key, count] of bag) {
    const row = learned.rows.get(key);
    if (row === undefined) continue;
    const value = dampen(count) * learned.rarityOf(row);
    squares += value * value;
    const weights = learned.weightsOf(row);
    for (let k = 0; k < outputs; k += 1) sums[k] = (sums[k] as number) + value * (weights[k] as number);
  }
  const length = Math.sqrt(squares) || 1;
  return sums.map((sum, k) => sum / length + (learned.bias[k] ?? 0));
}
