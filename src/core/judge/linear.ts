import type { Tokens } from '../text/tokens';
import type { Features } from './features';

/**
 * A fitted linear layer for one question. `signals` weighs the measures of `features.ts` (shared by all languages);
 * words are weighed per language in `WordWeights`. A weight per class, in the order of `classes`.
 */
export interface LinearLayer {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  readonly signals: Readonly<Record<string, readonly number[]>>;
}

/** Question → layer. */
export type SignalWeights = Readonly<Record<string, LinearLayer>>;

/** Question → word or pair of words → weight per class, in hundredths. */
export type WordWeights = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** Words and neighbouring pairs of the newest part, each once; pairs joined by a blank. */
export function wordsOf(tokens: Tokens): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = 0; i < tokens.count; i += 1) {
    const kind = tokens.kinds[i];
    const text = kind === 'number' ? '0' : (tokens.texts[i] as string);
    if (text.length > 24) continue;
    if (kind !== 'han') words.add(text);
    if (i + 1 < tokens.count && tokens.sentences[i] === tokens.sentences[i + 1]) {
      const next = tokens.kinds[i + 1] === 'number' ? '0' : (tokens.texts[i + 1] as string);
      if (next.length <= 24) words.add(`${text} ${next}`);
      if (
        kind === 'han' &&
        i + 2 < tokens.count &&
        tokens.sentences[i] === tokens.sentences[i + 2] &&
        tokens.kinds[i + 2] === 'han'
      ) {
        words.add(`${text} ${next} ${tokens.texts[i + 2] as string}`);
      }
    }
  }
  return words;
}

/** How the word part of a mail is scaled: the root keeps long mails from shouting down the signals. */
export const mailScale = (words: number): number => 1 / Math.sqrt(Math.max(20, words));

/** All questions side by side: one column of numbers per class of each. */
interface Table {
  readonly bias: Float64Array;
  readonly features: ReadonlyMap<string, Float64Array>;
  readonly words: ReadonlyMap<string, Float64Array>;
  /** Question → its columns, [from, to). */
  readonly columns: ReadonlyMap<string, readonly [number, number]>;
}

const tables = new WeakMap<SignalWeights, WeakMap<WordWeights, Table>>();

function tableOf(layers: SignalWeights, wordWeights: WordWeights): Table {
  const byWords = tables.get(layers) ?? new WeakMap<WordWeights, Table>();
  tables.set(layers, byWords);
  let table = byWords.get(wordWeights);
  if (!table) {
    table = buildTable(layers, wordWeights);
    byWords.set(wordWeights, table);
  }
  return table;
}

function buildTable(layers: SignalWeights, wordWeights: WordWeights): Table {
  const columns = new Map<string, readonly [number, number]>();
  let size = 0;
  for (const [question, { classes }] of Object.entries(layers)) {
    columns.set(question, [size, size + classes.length]);
    size += classes.length;
  }
  const features = new Map<string, Float64Array>();
  const words = new Map<string, Float64Array>();
  const bias = new Float64Array(size);
  const put = (
    map: Map<string, Float64Array>,
    name: string,
    from: number,
    values: readonly number[],
    unit: number,
  ): void => {
    let row = map.get(name);
    if (!row) {
      row = new Float64Array(size);
      map.set(name, row);
    }
    for (let k = 0; k < values.length; k += 1) row[from + k] = (values[k] as number) * unit;
  };
  for (const [question, layer] of Object.entries(layers)) {
    const [from] = columns.get(question) as readonly [number, number];
    bias.set(layer.bias, from);
    for (const [name, values] of Object.entries(layer.signals)) put(features, name, from, values, 1);
    for (const [word, values] of Object.entries(wordWeights[question] ?? {}))
      put(words, word, from, values, 0.01);
  }
  return { bias, features, words, columns };
}

/**
 * Sums of weights per class for every question of `layers`, in one walk over measures and words.
 * @param scale what each word counts; word weights are in hundredths
 */
export function scoreAll(
  layers: SignalWeights,
  features: Features,
  wordWeights: WordWeights,
  words: ReadonlySet<string>,
  scale: number,
): ReadonlyMap<string, readonly number[]> {
  const table = tableOf(layers, wordWeights);
  const sums = Float64Array.from(table.bias);
  const add = (row: Float64Array, by: number): void => {
    for (let k = 0; k < sums.length; k += 1) sums[k] = (sums[k] as number) + (row[k] as number) * by;
  };
  for (const [name, { value }] of features) {
    const row = table.features.get(name);
    if (row) add(row, value);
  }
  if (table.words.size > 0) {
    for (const word of words) {
      const row = table.words.get(word);
      if (row) add(row, scale);
    }
  }
  const all = new Map<string, readonly number[]>();
  for (const [question, [from, to]] of table.columns) all.set(question, Array.from(sums.subarray(from, to)));
  return all;
}

/** Probabilities that sum to 1. */
export function softmax(sums: readonly number[]): number[] {
  const top = Math.max(...sums);
  const exps = sums.map((sum) => Math.exp(sum - top));
  const total = exps.reduce((a, b) => a + b, 0);
  return exps.map((e) => e / total);
}

export const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum));
