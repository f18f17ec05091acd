import { CREDIBILITIES, MOTIVES, PRESSURES, type LearnedTrees, type QuestionTrees } from '../model';

const silent = (classes: readonly string[], start: readonly number[]): QuestionTrees => ({
  classes,
  start,
  step: 0,
  trees: '',
});

/**
 * For a mail in no language we know: nothing speaks for anything, so it is calm and nobody is sure of it. What the
 * seller sets by hand still has its classes.
 */
export const unlearned: LearnedTrees = {
  measures: [],
  questions: {
    pressure: silent(
      PRESSURES,
      PRESSURES.map((value) => (value === 'none' ? 1 : 0)),
    ),
    motive: silent(
      MOTIVES,
      MOTIVES.map(() => 0),
    ),
    credibility: silent(
      CREDIBILITIES,
      CREDIBILITIES.map(() => 0),
    ),
  },
};
