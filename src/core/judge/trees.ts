import type { LearnedTrees, QuestionTrees } from '../model';
import type { Features } from './features';
import { ZERO } from './learned';

/** Every tree asks three questions, one under the other. */
export const DEPTH = 3;
/** All questions a tree may ask. */
export const QUESTIONS = 2 ** DEPTH - 1;
const LEAVES = 2 ** DEPTH;
/** Characters of one tree: measure and bound of each question, then the leaves. */
const TREE = 2 * QUESTIONS + LEAVES;

/** No measure counts for more tenths than this, on either side of nought. */
export const MOST_TENTHS = 40;

/** A measure in whole tenths within bounds; the trainer sees it so too. */
export const inTenths = (value: number): number =>
  Math.max(-MOST_TENTHS, Math.min(MOST_TENTHS, Math.round(value * 10)));

/** The measures of a mail as the trees know them, in their order. */
export const tenthsOf = ({ measures }: LearnedTrees, features: Features): Int8Array =>
  Int8Array.from(measures, (name) => inTenths(features.get(name)?.value ?? 0));

/**
 * What boosted trees say of a mail: one sum per class, as logits. Trees see what a weighted sum cannot: that words mean little
 * where the sentences say nothing, or a lever little where the tables are calm.
 */
export function askTrees({ start, step, trees }: QuestionTrees, tenths: Int8Array): number[] {
  const sums = [...start];
  const code = (at: number): number => trees.charCodeAt(at) - ZERO;
  for (let from = 0, tree = 0; from < trees.length; from += TREE, tree += 1) {
    let node = 0;
    while (node < QUESTIONS) {
      const above = (tenths[code(from + 2 * node)] as number) > code(from + 2 * node + 1);
      node = 2 * node + (above ? 2 : 1);
    }
    const of = tree % sums.length;
    sums[of] = (sums[of] as number) + step * code(from + 2 * QUESTIONS + node - QUESTIONS);
  }
  return sums;
}

/** Likelihoods of the classes from their sums; they sum to 1, but for a single class, which is said or not. */
export function likelihoods(sums: readonly number[]): number[] {
  if (sums.length === 1) return sums.map((sum) => 1 / (1 + Math.exp(-sum)));
  const top = Math.max(...sums);
  const exps = sums.map((sum) => Math.exp(sum - top));
  const total = exps.reduce((a, b) => a + b, 0);
  return exps.map((e) => e / total);
}
