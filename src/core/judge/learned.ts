import { packNumbers, stepsOf, unpackNumbers } from '../match/numbers';
import type { LearnedTable } from '../model';
import type { Bag } from './bags';
import { OUTPUTS } from './outputs';

/** A learned table ready for use. */
export interface Learned<K> {
  readonly table: LearnedTable;
  /** The row of a feature; -1 when nothing was learned of it. */
  readonly rowOf: (feature: K) => number;
}

/** Small whole numbers are written as one character each, this many above their value. */
export const ZERO = 80;

/** `ZERO + value` as a character, for values from -40 on. The trainer writes with it. */
export const pack = (values: readonly number[]): string =>
  String.fromCharCode(...values.map((value) => ZERO + value));

/** Feature numbers, ascending, as a packed table holds them. */
export const packFeatures = (numbers: readonly number[]): string => packNumbers(stepsOf(numbers));

/** Finds a feature number among the ascending ones of a table by halving: no table of twenty thousand has to be built first. */
function rowOfFeature(packed: string): (feature: number) => number {
  const features = unpackNumbers(packed);
  for (let i = 1; i < features.length; i += 1)
    features[i] = (features[i] as number) + (features[i - 1] as number);
  return (feature) => {
    let low = 0;
    let high = features.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = features[middle] as number;
      if (found === feature) return middle;
      if (found < feature) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
}

function rowOfWord(keys: string): (word: string) => number {
  const rows = new Map<string, number>();
  for (const key of keys.split('|')) rows.set(key, rows.size);
  return (word) => rows.get(word) ?? -1;
}

const known = new WeakMap<LearnedTable, Learned<string> | Learned<number>>();

/** The table of concepts, whose features are numbers. Opened once. */
export function learnedConcepts(table: LearnedTable): Learned<number> {
  let ready = known.get(table) as Learned<number> | undefined;
  if (!ready) known.set(table, (ready = { table, rowOf: rowOfFeature(table.keys) }));
  return ready;
}

/** The table of a language's own words. Opened once. */
export function learnedWords(table: LearnedTable): Learned<string> {
  let ready = known.get(table) as Learned<string> | undefined;
  if (!ready) known.set(table, (ready = { table, rowOf: rowOfWord(table.keys) }));
  return ready;
}

/** How much one feature counts by how often it stands there: the first time most. */
export const dampen = (count: number): number => 1 + Math.log(count);

/** A function of its own, so that an engine that has only just started soon compiles it. */
function addFactors(sums: Float64Array, factors: string, from: number, value: number): void {
  for (let r = 0; r < sums.length; r += 1)
    sums[r] = (sums[r] as number) + value * (factors.charCodeAt(from + r) - ZERO);
}

/**
 * What a table says of a bag: one number for each of OUTPUTS, above 0 for yes. Features are weighed by their rarity and the
 * whole is brought to length 1, so that long mails do not shout. Factors are summed before they are spread over the outputs:
 * hosts that start anew for every mail would spend more time on spreading single features than on all the rest.
 */
export function askTable<K>({ table, rowOf }: Learned<K>, bag: Bag<K>): Float64Array {
  const { mix, factors, rarity, bias } = table;
  const rank = mix.length;
  const sums = new Float64Array(rank);
  let squares = 0;
  bag.forEach((count, feature) => {
    const row = rowOf(feature);
    if (row < 0) return;
    const value = (dampen(count) * (rarity.charCodeAt(row) - ZERO + 40)) / 8;
    squares += value * value;
    addFactors(sums, factors, row * rank, value);
  });
  const length = Math.sqrt(squares) || 1;
  const said = new Float64Array(OUTPUTS.length);
  for (let r = 0; r < rank; r += 1) {
    const sum = (sums[r] as number) / length;
    const share = mix[r] as readonly number[];
    for (let k = 0; k < said.length; k += 1) said[k] = (said[k] as number) + sum * (share[k] as number);
  }
  return said.map((sum, k) => sum + (bias[k] ?? 0));
}
