import type { SignalId } from '../core/model';

const READ_BY_CONCEPTS = 'read through the concepts; a cue would show nothing the sentence does not';

/**
 * What lean cue sets leave to concepts and learned words: mood, kinds of customer and kinds of trouble, which show in many
 * words together rather than in one phrase.
 */
export const leftToConcepts: Readonly<Partial<Record<SignalId, string>>> = {
  'problem:quality': READ_BY_CONCEPTS,
  'problem:delay': READ_BY_CONCEPTS,
  'problem:goods': READ_BY_CONCEPTS,
  'problem:service': READ_BY_CONCEPTS,
  'problem:silence': READ_BY_CONCEPTS,
  'problem:documents': READ_BY_CONCEPTS,
  'lever:unnamed': READ_BY_CONCEPTS,
  anger: READ_BY_CONCEPTS,
  haggle: READ_BY_CONCEPTS,
  doubt: READ_BY_CONCEPTS,
  'type:old': READ_BY_CONCEPTS,
  'type:new': READ_BY_CONCEPTS,
  'type:big': READ_BY_CONCEPTS,
  'calm:thanks': READ_BY_CONCEPTS,
  'calm:ordinary': READ_BY_CONCEPTS,
  'mode:condition': READ_BY_CONCEPTS,
  'mode:past': READ_BY_CONCEPTS,
  'mode:hearsay': READ_BY_CONCEPTS,
  'actor:seller': READ_BY_CONCEPTS,
  'actor:relay': READ_BY_CONCEPTS,
};
