import { askTrees, inTenths, likelihoods, tenthsOf } from '../../src/core/judge/trees';
import type { Features } from '../../src/core/judge/features';
import type { LearnedTrees, QuestionTrees } from '../../src/core/model';
import { columnsOf, growQuestion, packTrees, type TreeTask } from '../support/fit/trees';

const mail = (measures: Readonly<Record<string, number>>): Features =>
  new Map(Object.entries(measures).map(([name, value]) => [name, { value, frames: [] }]));

/** "lever" means something where there is "trouble", and the contrary where there is none: no weighted sum can tell. */
const lessons = Array.from({ length: 400 }, (_, i) => {
  const lever = i % 2;
  const trouble = (i >> 1) % 2;
  return {
    features: mail({ lever, trouble, noise: ((i * 7) % 11) / 10 }),
    target: lever === trouble ? 1 : 0,
  };
});

const shape = { rounds: 60, rate: 0.2, pull: 1, fewest: 10 };
const pressed: TreeTask = {
  name: 'pressed',
  classes: ['no', 'yes'],
  lessons: lessons.map(({ target }) => ({ target, weight: 1 })),
  ...shape,
};
const said: TreeTask = { ...pressed, name: 'said', classes: ['yes'] };
/** Arises only where there is a lever; there trouble alone decides it. */
const ofLevers: TreeTask = {
  ...said,
  name: 'of levers',
  lessons: lessons.map(({ target }, i) => (i % 2 === 1 ? { target, weight: 1 } : null)),
};

function grow(tasks: readonly TreeTask[]): LearnedTrees {
  const columns = columnsOf(lessons.map(({ features }) => features));
  return packTrees(
    columns,
    tasks.map((task) => growQuestion(columns, task)),
  );
}

const likely = (
  trees: LearnedTrees,
  question: string,
  measures: Readonly<Record<string, number>>,
): number => {
  const values = likelihoods(
    askTrees(trees.questions[question] as QuestionTrees, tenthsOf(trees, mail(measures))),
  );
  return values[values.length - 1] as number;
};

test.each(['pressed', 'said'])('trees learn what measures mean together (%s)', (question) => {
  const trees = grow([pressed, said]);
  expect(likely(trees, question, { lever: 1, trouble: 1 })).toBeGreaterThan(0.5);
  expect(likely(trees, question, { lever: 1 })).toBeLessThan(0.5);
  expect(likely(trees, question, { trouble: 1 })).toBeLessThan(0.5);
  expect(likely(trees, question, {})).toBeGreaterThan(0.5);
});

test('a question is learned only from the mails it arises for', () => {
  const trees = grow([ofLevers]);
  expect(likely(trees, 'of levers', { trouble: 1 })).toBeGreaterThan(0.5);
  expect(likely(trees, 'of levers', {})).toBeLessThan(0.5);
});

test('a lean moves every answer', () => {
  const [plain, leaning] = [grow([said]), grow([{ ...said, lean: 1 }])];
  const sum = ({ questions }: LearnedTrees): number => questions['said']?.start[0] ?? 0;
  expect(sum(leaning) - sum(plain)).toBeCloseTo(1, 3);
});

test('the same lessons grow the same trees, in eight leaves of the alphabet of packed tables', () => {
  const trees = grow([pressed]);
  expect(grow([pressed])).toEqual(trees);
  expect(trees.questions['pressed']?.trees).toHaveLength(shape.rounds * 2 * 22);
});

test('a mail without measures gets what all mails start from where there are no trees', () => {
  const none: QuestionTrees = { classes: ['a', 'b'], start: [0.5, -0.5], step: 0.1, trees: '' };
  expect(askTrees(none, new Int8Array())).toEqual([0.5, -0.5]);
});

test('likelihoods of classes sum to one, a single class is said or not', () => {
  expect(likelihoods([2, 2])).toEqual([0.5, 0.5]);
  expect(likelihoods([0])).toEqual([0.5]);
  expect(likelihoods([40])[0]).toBeCloseTo(1);
});

test('measures are told in tenths and within bounds', () => {
  expect([0.04, 0.06, -9, 9, 1.25].map(inTenths)).toEqual([0, 1, -40, 40, 13]);
});
