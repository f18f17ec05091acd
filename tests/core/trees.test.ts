import { askTrees, inTenths } from '../../src/core/judge/trees';
import type { Features } from '../../src/core/judge/features';
import { growTrees, type TreeLesson, type TreeOptions } from '../support/fit/trees';

const options: TreeOptions = { classes: 2, rounds: 60, rate: 0.2, pull: 1, fewest: 10 };

const mail = (measures: Readonly<Record<string, number>>): Features =>
  new Map(Object.entries(measures).map(([name, value]) => [name, { value, frames: [] }]));

/** "lever" means something where there is "trouble", and the contrary where there is none: no weighted sum can tell. */
const lessons: readonly TreeLesson[] = Array.from({ length: 400 }, (_, i) => {
  const lever = i % 2;
  const trouble = (i >> 1) % 2;
  return {
    features: mail({ lever, trouble, noise: ((i * 7) % 11) / 10 }),
    target: lever === trouble ? 1 : 0,
    weight: 1,
  };
});

test('trees learn what measures mean together', () => {
  const trees = growTrees(lessons, options);
  const likelier = (measures: Readonly<Record<string, number>>): number => {
    const [no = 0, yes = 0] = askTrees(trees, mail(measures));
    return yes > no ? 1 : 0;
  };
  expect(likelier({ lever: 1, trouble: 1 })).toBe(1);
  expect(likelier({ lever: 1 })).toBe(0);
  expect(likelier({ trouble: 1 })).toBe(0);
  expect(likelier({})).toBe(1);
});

test('the same lessons grow the same trees, in eight leaves of the alphabet of packed tables', () => {
  const trees = growTrees(lessons, options);
  expect(growTrees(lessons, options)).toEqual(trees);
  expect(trees.trees).toHaveLength(options.rounds * options.classes * 22);
});

test('a mail without measures gets what all mails start from where there are no trees', () => {
  expect(askTrees({ measures: [], start: [0.5, -0.5], step: 0.1, trees: '' }, mail({}))).toEqual([0.5, -0.5]);
});

test('measures are told in tenths and within bounds', () => {
  expect([0.04, 0.06, -9, 9, 1.25].map(inTenths)).toEqual([0, 1, -40, 40, 13]);
});
