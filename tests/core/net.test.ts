import { askNet, saidOf, type NetSentence, type OpenNet } from '../../src/core/judge/net';
import { OUTPUTS } from '../../src/core/judge/outputs';
import { tables } from '../../src/languages/learned/tables';
import { tokenise } from '../../src/core/text/tokens';
import { packedNet } from '../support/fit/fit-net';
import { CHOICES, LABELS, learnNet, type MadeNet, type NetLesson } from '../support/fit/net';

const GIVES = 3;
const TAKES = 7;
const THREAT = OUTPUTS.indexOf('pressure:threat');
const NONE = OUTPUTS.indexOf('pressure:none');

const sentence = (...words: readonly number[]): NetSentence => ({
  first: 0,
  words: words.map(() => -1),
  concepts: words.map((word) => [word]),
});

/** Whether it is a threat depends on nothing but which of the two comes first. */
const lesson = (first: number, second: number): NetLesson => ({
  sentences: [sentence(first, second)],
  targets: {
    classes: CHOICES.map(({ name, first: at }) =>
      name === 'pressure' ? (first === GIVES ? THREAT : NONE) - at : null,
    ),
    labels: LABELS.map(() => null),
  },
  sentenceTargets: [null],
  weight: { pressure: 1, rest: 1 },
});

const lessons = Array.from({ length: 200 }, (_none, i) =>
  i % 2 === 0 ? lesson(GIVES, TAKES) : lesson(TAKES, GIVES),
);
const open = (net: MadeNet): OpenNet => ({ ...net, filters: net.filterRows });
const made = learnNet(lessons, { size: 4, filters: 8, hidden: 8 }, 0, undefined, {
  passes: 40,
  wordsAStep: 40,
});

const saysThreat = (said: Float64Array): boolean => (said[THREAT] as number) > (said[NONE] as number);

test('a net learns what only the order of words tells', () => {
  const said = (...words: number[]) => saidOf(open(made), new Float32Array(0), [sentence(...words)]);
  expect(saysThreat(said(GIVES, TAKES))).toBe(true);
  expect(saysThreat(said(TAKES, GIVES))).toBe(false);
});

test('packed into characters it says nearly the same', () => {
  const { concepts, filters, sentence: rows, outputs } = packedNet(made);
  const numbers = ({ step, cells }: { step: number; cells: string }) =>
    Float32Array.from(cells, (cell) => step * (cell.charCodeAt(0) - 80));
  const packed: OpenNet = {
    size: made.size,
    concepts: numbers(concepts),
    filters: filters.map(numbers),
    sentence: numbers(rows),
    outputs: numbers(outputs),
  };
  for (const words of [
    [GIVES, TAKES],
    [TAKES, GIVES],
  ]) {
    const whole = saidOf(open(made), new Float32Array(0), [sentence(...words)]);
    const small = saidOf(packed, new Float32Array(0), [sentence(...words)]);
    expect(saysThreat(small)).toBe(saysThreat(whole));
  }
});

test('learning twice gives the same net', () => {
  const again = learnNet(lessons, { size: 4, filters: 8, hidden: 8 }, 0, undefined, {
    passes: 40,
    wordsAStep: 40,
  });
  expect(again).toEqual(made);
});

test('whatever a text is made of, the net says numbers, and of a long one no more than of its beginning', () => {
  const told = (text: string): readonly number[] => {
    const lines = [{ start: 0, end: text.length, text }];
    const tokens = tokenise({ subject: '', text, lines: lines as never }, (char) => char);
    return [...askNet(tables.net, undefined, tokens, [])];
  };
  for (const text of ['', '?', 'a', '\ud800', 'x '.repeat(50_000)])
    expect(told(text).every(Number.isFinite)).toBe(true);
});
