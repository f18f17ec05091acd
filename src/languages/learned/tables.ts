import type { SharedLearning } from '../../core/model';
import { judgeTrees } from './judge-trees';
import { mailConcepts } from './mail-concepts';
import { orderNet } from './order-net';
import { pressureConcepts } from './pressure-concepts';
import { sentenceConcepts } from './sentence-concepts';

/** What all languages learned together. Every pack names it, so that it is loaded with the first of them. */
export const tables: SharedLearning = {
  pressure: pressureConcepts,
  mail: mailConcepts,
  sentence: sentenceConcepts,
  trees: judgeTrees,
  net: orderNet,
};
