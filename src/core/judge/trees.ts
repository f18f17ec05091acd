import type { LearnedTrees } from '../model';
import type { Features } from './features';
import { ZERO } from './learned';

/** Every tree asks three questions, one under the other: seven in all, and eight leaves. */
const QUESTIONS = 7;
const LEAVES = 8;
/** Characters of one tree: measure and bound of each question, then the leaves. */
export const TREE = 2 * QUESTIONS + LEAVES;

/** Measures in tenths, -40 to 40; the trainer sees them so too. */
export const inTenths = (value: number): number => Math.max(-40, Math.min(40, Math.round(value * 10)));

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
