import type { SharedLearning } from '../../core/model';
import { mailConcepts } from './mail-concepts';
import { pressureConcepts } from './pressure-concepts';
import { pressureTrees } from './pressure-trees';
import { sentenceConcepts } from './sentence-concepts';
import { signalWeights } from './signal-weights';

/** What all languages learned together. Every pack names it, so that it is loaded with the first of them. */
export const tables: SharedLearning = {
  pressure: pressureConcepts,
  mail: mailConcepts,
  sentence: sentenceConcepts,
  weights: signalWeights,
  trees: pressureTrees,
};
