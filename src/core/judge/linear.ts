import type { SignalWeights } from '../model';
import type { Features } from './features';

/** Sums of weights per class for every question. */
export function scoreAll(layers: SignalWeights, features: Features): ReadonlyMap<string, readonly number[]> {
  const all = new Map<string, readonly number[]>();
  for (const [question, { bias, signals }] of Object.entries(layers)) {
    const sums = [...bias];
    for (const [name, { value }] of features) {
      const weights = Object.prototype.hasOwnProperty.call(signals, name) ? signals[name] : undefined;
      if (!weights) continue;
      for (let k = 0; k < sums.length; k += 1) sums[k] = (sums[k] as number) + value * (weights[k] as number);
    }
    all.set(question, sums);
  }
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
