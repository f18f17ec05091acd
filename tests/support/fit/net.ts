import {
  MARGIN,
  NET_CONCEPTS,
  numbersOf,
  product,
  weighed,
  WIDTHS,
  type NetSentence,
} from '../../../src/core/judge/net';
import { OUTPUTS } from '../../../src/core/judge/outputs';
import { generator } from './generator';

/** What a mail or a sentence should be said of; null where nobody has said. */
export interface NetTargets {
  /** For each question of one answer: the class it should give, or null where the question does not arise. */
  readonly classes: readonly (number | null)[];
  /** For each output that may be said beside others: 1 yes, 0 no, or null where it is not asked. */
  readonly labels: readonly (number | null)[];
}

export interface NetLesson {
  readonly sentences: readonly NetSentence[];
  readonly targets: NetTargets;
  /** What its sentences should be said of, one for one; null where nothing is marked. */
  readonly sentenceTargets: readonly (NetTargets | null)[];
  /** How much the mail counts where the question is whether it presses, and elsewhere. */
  readonly weight: { readonly pressure: number; readonly rest: number };
}

/** Questions with one answer: where their outputs begin, how many classes they have, how much they count. */
export const CHOICES = ['pressure', 'motive', 'credibility', 'heat'].map((name) => {
  const first = OUTPUTS.findIndex((output) => output.startsWith(`${name}:`));
  const count = OUTPUTS.filter((output) => output.startsWith(`${name}:`)).length;
  return { name, first, count };
});
/** The outputs that may stand beside others. */
export const LABELS = OUTPUTS.map((output, at) => ({ output, at })).filter(({ output }) =>
  /^(?:type|lever|ask):/.test(output),
);

const IMPORTANCE: Readonly<Record<string, number>> = {
  pressure: 1,
  motive: 0.5,
  credibility: 0.7,
  heat: 0.3,
  lever: 0.25,
  type: 0.15,
  ask: 0.15,
};
/** What a sentence counts beside its mail. */
const SENTENCE = 0.25;
/** A label is never quite sure: some are wrong. */
const SMOOTHING = 0.03;
/** Chance that something is hidden while learning, so that nothing is relied on alone. */
const HIDE = { word: 0.25, concept: 0.1, number: 0.2, trait: 0.35 } as const;
const COURSE: NetCourse = { passes: 9, wordsAStep: 3000 };
const FASTEST = 3e-3;
const WARM_UP = 0.15;
const DECAY = 0.02;
const LONGEST_STEP = 2;

export interface NetSize {
  /** Numbers for a word. */
  readonly size: number;
  /** Filters of each width. */
  readonly filters: number;
  /** Traits of a sentence. */
  readonly hidden: number;
}

/** How long is learned. */
export interface NetCourse {
  readonly passes: number;
  readonly wordsAStep: number;
}

/** The parameters of a net, each with what Adam keeps of it. */
class Matrix {
  readonly values: Float32Array;
  readonly slopes: Float32Array;
  private readonly mean: Float32Array;
  private readonly square: Float32Array;

  constructor(count: number) {
    this.values = new Float32Array(count);
    this.slopes = new Float32Array(count);
    this.mean = new Float32Array(count);
    this.square = new Float32Array(count);
  }

  fill(spread: number, next: () => number): this {
    for (let i = 0; i < this.values.length; i += 1) this.values[i] = (2 * next() - 1) * spread;
    return this;
  }

  length(): number {
    let squares = 0;
    for (const slope of this.slopes) squares += slope * slope;
    return squares;
  }

  /** One step of Adam with decoupled decay (Loshchilov and Hutter 2019). */
  step(rate: number, scale: number, time: number): void {
    const { values, slopes, mean, square } = this;
    const fade1 = 1 - 0.9 ** time;
    const fade2 = 1 - 0.999 ** time;
    for (let i = 0; i < values.length; i += 1) {
      const slope = (slopes[i] as number) * scale;
      const m = 0.9 * (mean[i] as number) + 0.1 * slope;
      const s = 0.999 * (square[i] as number) + 0.001 * slope * slope;
      mean[i] = m;
      square[i] = s;
      const value = values[i] as number;
      values[i] = value - rate * (m / fade1 / (Math.sqrt(s / fade2) + 1e-8) + DECAY * value);
      slopes[i] = 0;
    }
  }
}

/** A net in the making; the rows of its matrices are laid out as `core/judge/net.ts` reads them. */
export interface MadeNet extends NetSize {
  readonly concepts: Float32Array;
  readonly words: Float32Array;
  readonly filterRows: readonly Float32Array[];
  readonly sentence: Float32Array;
  readonly outputs: Float32Array;
}

const LABEL_QUESTION = LABELS.map(({ output }) => IMPORTANCE[output.split(':')[0] as string] as number);
/** Beyond the outputs of a mail: the same of a sentence. */
const OUT = OUTPUTS.length;

/**
 * Learns a net from whole mails and their marked sentences. Deterministic. Adam over small groups of mails, the rate rising and
 * falling once (Smith 2018), words, concepts and traits hidden at random (Srivastava et al. 2014).
 * @param wordCount rows of words, over all languages
 * @param say is told of the progress
 */
export function learnNet(
  lessons: readonly NetLesson[],
  { size, filters, hidden }: NetSize,
  wordCount: number,
  say: (text: string) => void = () => undefined,
  { passes, wordsAStep }: NetCourse = COURSE,
): MadeNet {
  const next = generator(20261127);
  const seenCount = WIDTHS.length * filters;
  const concepts = new Matrix(NET_CONCEPTS * size).fill(0.25, next);
  const words = new Matrix(wordCount * size).fill(0.08, next);
  const looks = WIDTHS.map((width) =>
    new Matrix(filters * (width * size + 1)).fill(1 / Math.sqrt(width * size), next),
  );
  const sentence = new Matrix(hidden * (seenCount + 1)).fill(1 / Math.sqrt(seenCount), next);
  const traitCount = 2 * hidden + 1;
  const outputs = new Matrix(OUT * (traitCount + 1)).fill(1 / Math.sqrt(traitCount), next);
  const aside = new Matrix(OUT * (hidden + 1)).fill(1 / Math.sqrt(hidden), next);
  const all = [concepts, words, ...looks, sentence, outputs, aside];

  const keep = 1 / (1 - HIDE.trait);
  const keepNumber = 1 / (1 - HIDE.number);
  const shown = (): number => (next() < HIDE.trait ? 0 : keep);

  /** Slopes of the loss by the outputs; what is not asked stays nought. */
  function slopesOf(
    said: Float32Array,
    { classes, labels }: NetTargets,
    weight: NetLesson['weight'],
  ): Float32Array {
    const slopes = new Float32Array(OUT);
    CHOICES.forEach(({ name, first, count }, q) => {
      const target = classes[q];
      if (target === null || target === undefined) return;
      const counts = (name === 'pressure' ? weight.pressure : weight.rest) * (IMPORTANCE[name] as number);
      if (counts === 0) return;
      let top = -Infinity;
      for (let k = 0; k < count; k += 1) top = Math.max(top, said[first + k] as number);
      let sum = 0;
      for (let k = 0; k < count; k += 1) sum += Math.exp((said[first + k] as number) - top);
      for (let k = 0; k < count; k += 1) {
        const likely = Math.exp((said[first + k] as number) - top) / sum;
        const wanted = SMOOTHING / count + (k === target ? 1 - SMOOTHING : 0);
        slopes[first + k] = counts * (likely - wanted);
      }
    });
    if (weight.rest > 0)
      LABELS.forEach(({ at }, k) => {
        const target = labels[k];
        if (target === null || target === undefined) return;
        const likely = 1 / (1 + Math.exp(-(said[at] as number)));
        slopes[at] = weight.rest * (LABEL_QUESTION[k] as number) * (likely - target);
      });
    return slopes;
  }

  function learnFrom(lesson: NetLesson): void {
    const kept = lesson.sentences.map((one) => look(one));
    const n = kept.length;
    // Traits of the mail.
    const traits = new Float32Array(traitCount);
    const strongest = new Int32Array(hidden).fill(-1);
    kept.forEach(({ traits: own }, s) => {
      for (let h = 0; h < hidden; h += 1) {
        const trait = own[h] as number;
        if (trait > (traits[h] as number)) {
          traits[h] = trait;
          strongest[h] = s;
        }
        traits[hidden + h] = (traits[hidden + h] as number) + trait / n;
      }
    });
    traits[2 * hidden] = Math.log(Math.max(1, n));
    const mask = traits.map(shown);
    const said = weighedRows(outputs.values, OUT, traits, mask);
    const slopes = slopesOf(said, lesson.targets, lesson.weight);
    const back = backRows(outputs, slopes, traits, mask);
    kept.forEach((one, s) => {
      const own = new Float32Array(hidden);
      for (let h = 0; h < hidden; h += 1)
        own[h] = (back[hidden + h] as number) / n + (strongest[h] === s ? (back[h] as number) : 0);
      const marked = lesson.sentenceTargets[s];
      if (marked) {
        const hide = one.traits.map(shown);
        const told = weighedRows(aside.values, OUT, one.traits, hide);
        const slope = slopesOf(told, marked, {
          pressure: SENTENCE * lesson.weight.rest,
          rest: SENTENCE * 2 * lesson.weight.rest,
        });
        const more = backRows(aside, slope, one.traits, hide);
        for (let h = 0; h < hidden; h += 1) own[h] = (own[h] as number) + (more[h] as number);
      }
      learnSentence(one, own);
    });
  }

  interface Looked {
    readonly shownWords: readonly number[];
    readonly shownConcepts: readonly (readonly number[])[];
    readonly numbers: Float32Array;
    readonly numberMask: Float32Array;
    readonly seen: Float32Array;
    readonly places: Int32Array;
    readonly mask: Float32Array;
    readonly traits: Float32Array;
  }

  function look({ words: rows, concepts: sets }: NetSentence): Looked {
    const count = rows.length;
    const shownWords = rows.map((row) => (row >= 0 && next() >= HIDE.word ? row : -1));
    const shownConcepts = sets.map((set) => set.filter(() => next() >= HIDE.concept));
    const numbers = numbersOf(
      { words: shownWords, concepts: shownConcepts },
      { size, concepts: concepts.values },
      words.values,
    );
    const numberMask = new Float32Array(count * size);
    for (let i = 0; i < count; i += 1) {
      const at = (MARGIN + i) * size;
      for (let d = 0; d < size; d += 1) {
        const shows = next() < HIDE.number ? 0 : keepNumber;
        numberMask[i * size + d] = shows;
        numbers[at + d] = (numbers[at + d] as number) * shows;
      }
    }
    const seen = new Float32Array(seenCount);
    const places = new Int32Array(seenCount).fill(-1);
    let at = 0;
    WIDTHS.forEach((width, w) => {
      const row = width * size + 1;
      const filter = (looks[w] as Matrix).values;
      for (let f = 0; f < filters; f += 1, at += 1)
        mostSeenAt(numbers, count, filter, f * row, width, seen, places, at);
    });
    const mask = seen.map(shown);
    const traits = weighedRows(sentence.values, hidden, seen, mask);
    for (let h = 0; h < hidden; h += 1) traits[h] = Math.max(0, traits[h] as number);
    return { shownWords, shownConcepts, numbers, numberMask, seen, places, mask, traits };
  }

  function mostSeenAt(
    numbers: Float32Array,
    count: number,
    filter: Float32Array,
    from: number,
    width: number,
    seen: Float32Array,
    places: Int32Array,
    into: number,
  ): void {
    const length = width * size;
    let most = 0;
    let place = -1;
    for (let i = 0; i < count; i += 1) {
      const at = (MARGIN + i - (width >> 1)) * size;
      const sum = (filter[from + length] as number) + product(numbers, at, filter, from, length);
      if (sum > most) {
        most = sum;
        place = i;
      }
    }
    seen[into] = most;
    places[into] = place;
  }

  function learnSentence(one: Looked, slopes: Float32Array): void {
    for (let h = 0; h < hidden; h += 1) if ((one.traits[h] as number) <= 0) slopes[h] = 0;
    const back = backRows(sentence, slopes, one.seen, one.mask);
    const numberSlopes = new Float32Array(one.numbers.length);
    let at = 0;
    WIDTHS.forEach((width, w) => {
      const { values, slopes: into } = looks[w] as Matrix;
      const length = width * size;
      for (let f = 0; f < filters; f += 1, at += 1) {
        const slope = back[at] as number;
        const place = one.places[at] as number;
        if (slope === 0 || place < 0) continue;
        const from = f * (length + 1);
        const start = (MARGIN + place - (width >> 1)) * size;
        for (let k = 0; k < length; k += 1) {
          into[from + k] = (into[from + k] as number) + slope * (one.numbers[start + k] as number);
          numberSlopes[start + k] =
            (numberSlopes[start + k] as number) + slope * (values[from + k] as number);
        }
        into[from + length] = (into[from + length] as number) + slope;
      }
    });
    for (let i = 0; i < one.shownWords.length; i += 1) {
      const base = (MARGIN + i) * size;
      const row = one.shownWords[i] as number;
      const sets = one.shownConcepts[i] as readonly number[];
      for (let d = 0; d < size; d += 1) {
        const slope = (numberSlopes[base + d] as number) * (one.numberMask[i * size + d] as number);
        if (slope === 0) continue;
        if (row >= 0) words.slopes[row * size + d] = (words.slopes[row * size + d] as number) + slope;
        for (const concept of sets)
          concepts.slopes[concept * size + d] = (concepts.slopes[concept * size + d] as number) + slope;
      }
    }
  }

  const wordsOf = ({ sentences }: NetLesson): number =>
    sentences.reduce((sum, { words: own }) => sum + own.length, 0);
  const allWords = lessons.reduce((sum, lesson) => sum + wordsOf(lesson), 0);
  const steps = passes * Math.ceil(allWords / wordsAStep);
  let time = 0;
  const order = lessons.map((_lesson, i) => i);
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, next);
    let read = 0;
    let weight = 0;
    const started = Date.now();
    const step = (): void => {
      time += 1;
      const done = Math.min(1, time / steps);
      const rate =
        FASTEST *
        (done < WARM_UP
          ? 0.04 + (0.96 * done) / WARM_UP
          : (1 + Math.cos((Math.PI * (done - WARM_UP)) / (1 - WARM_UP))) / 2);
      const length = Math.sqrt(all.reduce((sum, matrix) => sum + matrix.length(), 0)) / weight;
      const scale = Math.min(1, LONGEST_STEP / (length || 1)) / weight;
      for (const matrix of all) matrix.step(rate, scale, time);
      read = 0;
      weight = 0;
    };
    for (const i of order) {
      const lesson = lessons[i] as NetLesson;
      learnFrom(lesson);
      read += wordsOf(lesson);
      weight += lesson.weight.pressure;
      if (read >= wordsAStep) step();
    }
    if (read > 0) step();
    say(`net, pass ${pass + 1} of ${passes}, ${Math.round((Date.now() - started) / 1000)} s`);
  }
  return {
    size,
    filters,
    hidden,
    concepts: concepts.values,
    words: words.values,
    filterRows: looks.map(({ values }) => values),
    sentence: sentence.values,
    outputs: outputs.values,
  };
}

/** Rows weighed against numbers of which some are hidden; each row ends with its bias. */
function weighedRows(
  rows: Float32Array,
  count: number,
  numbers: Float32Array,
  mask: Float32Array,
): Float32Array {
  const said = new Float32Array(count);
  const length = numbers.length;
  const shown = new Float32Array(length);
  for (let k = 0; k < length; k += 1) shown[k] = (numbers[k] as number) * (mask[k] as number);
  for (let r = 0; r < count; r += 1) {
    said[r] = weighed(rows, r, shown);
  }
  return said;
}

/** Adds what the rows should change by, and gives what the numbers should. */
function backRows(
  matrix: Matrix,
  slopes: Float32Array,
  numbers: Float32Array,
  mask: Float32Array,
): Float32Array {
  const { values, slopes: into } = matrix;
  const length = numbers.length;
  const back = new Float32Array(length);
  for (let r = 0; r < slopes.length; r += 1) {
    const slope = slopes[r] as number;
    if (slope === 0) continue;
    const from = r * (length + 1);
    for (let k = 0; k < length; k += 1) {
      const shows = mask[k] as number;
      if (shows === 0) continue;
      into[from + k] = (into[from + k] as number) + slope * (numbers[k] as number) * shows;
      back[k] = (back[k] as number) + slope * (values[from + k] as number) * shows;
    }
    into[from + length] = (into[from + length] as number) + slope;
  }
  return back;
}

function shuffle(order: number[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const k = Math.floor(next() * (i + 1));
    [order[i], order[k]] = [order[k] as number, order[i] as number];
  }
}
