import { judgeMail, type Case } from '../../src/core/judge/judge-mail';
import { unlearned } from '../../src/core/judge/unlearned';
import type { Frame } from '../../src/core/judge/frames';
import { PRESSURES, type LearnedTrees } from '../../src/core/model';

const LEVER = {
  signal: 'lever:cancel_order',
  weight: 3,
  mode: 'asserted',
  conditional: true,
  match: { id: 'x', first: 0, last: 1, sentence: 0 },
} as unknown as Frame;

/** A mail with one lever that the trees call calm: 0.7 likely at `calm` 1.5, more than 0.96 likely at 4. */
function judged(calm: number, wordCount: number, frame: Partial<Frame>): string {
  const trees: LearnedTrees = {
    ...unlearned,
    questions: {
      ...unlearned.questions,
      pressure: { classes: PRESSURES, start: [calm, 0, 0], step: 0, trees: '' },
    },
  };
  const quote = { signal: LEVER.signal, id: 'x', place: 'body', start: 0, end: 1, quote: 'x' };
  const given = {
    features: new Map(),
    frames: [{ ...LEVER, ...frame }],
    trees,
    wordCount,
    asides: [],
    told: { features: new Map(), inOrder: () => null, strongest: () => null },
    evidenceOf: () => quote,
    sentenceEvidence: () => quote,
    choices: {},
  } as unknown as Case;
  return judgeMail(given).pressure.value;
}

test('few words with a strong lever under a condition are a threat', () => {
  expect(judged(1.5, 20, {})).toBe('threat');
  expect(judged(1.5, 60, {})).toBe('threat');
});

test.each([
  ['many words', 1.5, 61, {}],
  ['trees sure of calm', 4, 20, {}],
  ['no condition', 1.5, 20, { conditional: false }],
  ['a weaker lever', 1.5, 20, { weight: 2 }],
  ['denied', 1.5, 20, { mode: 'denied' }],
  ['done by others', 1.5, 20, { mode: 'others' }],
] as const)('but not with %s', (_why, calm, words, frame) => {
  expect(judged(calm, words, frame)).toBe('none');
});
