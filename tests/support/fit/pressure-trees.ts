import { PRESSURES, type LearnedTrees } from '../../../src/core/model';
import type { CorpusCase } from '../corpus';
import { isPassage } from '../passages';
import type { StudiedCase } from './design';
import { isOrdinary, isSeenByLexicon, ORDINARY_WEIGHT } from './lessons';
import { growTrees } from './trees';

/** Passages teach the trees how little it takes where there is nothing else; how long a mail is, is one of the measures. */
const PASSAGE_WEIGHT = 0.2;

const weightOf = (mail: CorpusCase): number =>
  isOrdinary(mail) ? ORDINARY_WEIGHT : isPassage(mail) ? PASSAGE_WEIGHT : 1;

/** Grows the trees that decide whether a mail presses, from what its tables say without having seen it and from its cues. */
export function growPressureTrees(cases: readonly StudiedCase[]): LearnedTrees {
  const lessons = cases
    .filter(({ mail }) => !isSeenByLexicon(mail) || mail.batch === 'plain')
    .map(({ mail, study }) => ({
      features: study.features,
      target: PRESSURES.indexOf(mail.labels.pressure),
      weight: weightOf(mail),
    }));
  return growTrees(lessons, { classes: PRESSURES.length, rounds: 300, rate: 0.06, pull: 5, fewest: 20 });
}
