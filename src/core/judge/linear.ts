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

/**
 * Sum of weights per class.
 * @param scale what each word counts; word weights are in hundredths
 */
export function score(
  layer: LinearLayer,
  features: Features,
  wordWeights: Readonly<Record<string, readonly number[]>> | undefined,
  words: ReadonlySet<string>,
  scale: number = mailScale(words.size),
): number[] {
  const sums = [...layer.bias];
  const add = (weights: readonly number[], value: number): void => {
    for (let k = 0; k < sums.length; k += 1) sums[k] = (sums[k] as number) + value * (weights[k] ?? 0);
  };
  for (const [name, { value }] of features) {
    const weights = own(layer.signals, name);
    if (weights) add(weights, value);
  }
  if (wordWeights) {
    for (const word of words) {
      const weights = own(wordWeights, word);
      if (weights) add(weights, scale / 100);
    }
  }
  return sums;
}

/** Words come from strangers: "constructor" must not find what every object has. */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
}

/** Probabilities that sum to 1. */
export function softmax(sums: readonly number[]): number[] {
  const top = Math.max(...sums);
  const exps = sums.map((sum) => Math.exp(sum - top));
  const total = exps.reduce((a, b) => a + b, 0);
  return exps.map((e) => e / total);
}

export const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum));
