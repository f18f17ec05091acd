import type { ConceptTables } from '../../core/model';
import { mailConcepts } from './mail-concepts';
import { pressureConcepts } from './pressure-concepts';
import { sentenceConcepts } from './sentence-concepts';

/** What all languages learned together. Every pack names it, so that it is loaded with the first of them. */
export const tables: ConceptTables = {
  pressure: pressureConcepts,
  mail: mailConcepts,
  sentence: sentenceConcepts,
};
