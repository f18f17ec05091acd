import type { LearnedTrees } from '../model';
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

/**
 * What boosted trees say of a mail: one sum per class, as logits. Trees see what a weighted sum cannot: that words mean little
 * where the sentences say nothing, or a lever little where the tables are calm.
 */
export function askTrees({ measures, start, step, trees }: LearnedTrees, features: Features): number[] {
  const values = measures.map((name) => inTenths(features.get(name)?.value ?? 0));
  const sums = [...start];
  const code = (at: number): number => trees.charCodeAt(at) - ZERO;
  for (let from = 0, tree = 0; from < trees.length; from += TREE, tree += 1) {
    let node = 0;
    while (node < QUESTIONS) {
      const above = (values[code(from + 2 * node)] as number) > code(from + 2 * node + 1);
      node = 2 * node + (above ? 2 : 1);
    }
    const of = tree % sums.length;
    sums[of] = (sums[of] as number) + step * code(from + 2 * QUESTIONS + node - QUESTIONS);
  }
  return sums;
}
