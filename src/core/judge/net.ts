import type { ConceptPlace } from '../match/find-concepts';
import { unpackNumbers } from '../match/numbers';
import { CONCEPTS, type LearnedNet, type LearnedWords, type PackedRows } from '../model';
import type { Tokens } from '../text/tokens';
import { ZERO } from './learned';
import { OUTPUTS } from './outputs';
import { sentencesOf } from './sentence-bounds';

/** Filters look at one word, at three neighbours and at five. */
export const WIDTHS = [1, 3, 5] as const;
/** Empty words before and behind a sentence, so that every filter can stand on every word. */
export const MARGIN = 2;
/** A sentence longer than this (tokens) is read in pieces. */
const MOST_WORDS = 48;
/** A person writes fewer sentences than this; hostile text may not. */
const MOST_SENTENCES = 60;
/** How a sentence ends, told to the net as one more word. */
const ENDS = ['', '?', '!'];

/** A sentence as the net sees it: for each token the word's row (-1 for none) and its concepts. */
export interface NetSentence {
  /** First token. */
  readonly first: number;
  readonly words: readonly number[];
  readonly concepts: readonly (readonly number[])[];
}

/** Numbers of the net's concepts: those of all languages, then one for each way a sentence can end. */
export const NET_CONCEPTS = CONCEPTS.length + ENDS.length;

const NONE: readonly number[] = [];

/** The sentences of a mail as the net reads them, the mark at the end of each as a last word. */
export function netSentences(
  tokens: Tokens,
  places: readonly ConceptPlace[],
  rowOf: (word: string) => number,
): readonly NetSentence[] {
  const conceptsAt = new Map(places.map(({ token, concepts }) => [token, concepts]));
  return sentencesOf(tokens)
    .slice(0, MOST_SENTENCES)
    .flatMap(({ first, last }) => {
      const pieces: NetSentence[] = [];
      for (let from = first; from < last; from += MOST_WORDS) {
        const to = Math.min(last, from + MOST_WORDS);
        const words: number[] = [];
        const concepts: (readonly number[])[] = [];
        for (let i = from; i < to; i += 1) {
          words.push(rowOf(tokens.kinds[i] === 'number' ? '0' : (tokens.texts[i] as string)));
          concepts.push(conceptsAt.get(i) ?? NONE);
        }
        const mark = to === last ? (tokens.sentenceEnds[tokens.sentences[first] as number] ?? '') : '';
        words.push(-1);
        concepts.push([CONCEPTS.length + Math.max(0, ENDS.indexOf(mark))]);
        pieces.push({ first: from, words, concepts });
      }
      return pieces;
    });
}

function unpacked({ step, cells }: PackedRows): Float32Array {
  const numbers = new Float32Array(cells.length);
  for (let i = 0; i < cells.length; i += 1) numbers[i] = step * (cells.charCodeAt(i) - ZERO);
  return numbers;
}

/** The numbers of a net, ready for use. */
export interface OpenNet {
  readonly size: number;
  readonly concepts: Float32Array;
  readonly filters: readonly Float32Array[];
  readonly sentence: Float32Array;
  readonly outputs: Float32Array;
}

const openNets = new WeakMap<LearnedNet, OpenNet>();

/** Opened once. */
function opened(net: LearnedNet): OpenNet {
  let ready = openNets.get(net);
  if (!ready) {
    const { size, concepts, filters, sentence, outputs } = net;
    ready = {
      size,
      concepts: unpacked(concepts),
      filters: filters.map(unpacked),
      sentence: unpacked(sentence),
      outputs: unpacked(outputs),
    };
    openNets.set(net, ready);
  }
  return ready;
}

interface OpenWords {
  readonly rowOf: (word: string) => number;
  readonly vectors: Float32Array;
}

const NO_WORDS: OpenWords = { rowOf: () => -1, vectors: new Float32Array(0) };
const openWords = new WeakMap<LearnedWords, OpenWords>();

function wordsOf(words: LearnedWords | undefined): OpenWords {
  if (!words?.net) return NO_WORDS;
  let ready = openWords.get(words);
  if (!ready) {
    const keys = words.keys.split('|');
    const rows = new Map<string, number>();
    let key = 0;
    for (const step of unpackNumbers(words.net.rows)) {
      key += step;
      rows.set(keys[key] as string, rows.size);
    }
    ready = { rowOf: (word) => rows.get(word) ?? -1, vectors: unpacked(words.net) };
    openWords.set(words, ready);
  }
  return ready;
}

/** Adds a row of `size` numbers to those from `at` on. */
function addRow(into: Float32Array, at: number, rows: Float32Array, row: number, size: number): void {
  for (let d = 0; d < size; d += 1)
    into[at + d] = (into[at + d] as number) + (rows[row * size + d] as number);
}

/** A sentence as numbers, `size` for each token, with empty margins; the trainer reads it so too. */
export function numbersOf(
  { words, concepts }: Pick<NetSentence, 'words' | 'concepts'>,
  net: Pick<OpenNet, 'size' | 'concepts'>,
  vectors: Float32Array,
): Float32Array {
  const { size } = net;
  const numbers = new Float32Array((words.length + 2 * MARGIN) * size);
  words.forEach((word, i) => {
    const at = (MARGIN + i) * size;
    for (const concept of concepts[i] as readonly number[]) addRow(numbers, at, net.concepts, concept, size);
    if (word >= 0) addRow(numbers, at, vectors, word, size);
  });
  return numbers;
}

/** Sum of products of two runs of numbers; four sums at once, which a processor does side by side. */
export function product(
  a: Float32Array,
  fromA: number,
  b: Float32Array,
  fromB: number,
  length: number,
): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let k = 0;
  for (; k + 3 < length; k += 4) {
    s0 += (a[fromA + k] as number) * (b[fromB + k] as number);
    s1 += (a[fromA + k + 1] as number) * (b[fromB + k + 1] as number);
    s2 += (a[fromA + k + 2] as number) * (b[fromB + k + 2] as number);
    s3 += (a[fromA + k + 3] as number) * (b[fromB + k + 3] as number);
  }
  for (; k < length; k += 1) s0 += (a[fromA + k] as number) * (b[fromB + k] as number);
  return s0 + s1 + s2 + s3;
}

/** What one filter of a width sees at the place where it sees most. A function of its own, so that it is soon compiled. */
function mostSeen(
  numbers: Float32Array,
  count: number,
  size: number,
  filter: Float32Array,
  from: number,
  width: number,
): number {
  const length = width * size;
  let most = 0;
  for (let i = 0; i < count; i += 1) {
    const at = (MARGIN + i - (width >> 1)) * size;
    const sum = (filter[from + length] as number) + product(numbers, at, filter, from, length);
    if (sum > most) most = sum;
  }
  return most;
}

/** Weighs a row against numbers; the row ends with its bias. */
export function weighed(rows: Float32Array, row: number, numbers: Float32Array): number {
  const from = row * (numbers.length + 1);
  return (rows[from + numbers.length] as number) + product(rows, from, numbers, 0, numbers.length);
}

/**
 * What the net says of a mail: one number for each of OUTPUTS, as logits of the question they belong to. Filters slide over
 * the words of every sentence, what each sees most strongly is drawn together to a few traits of the sentence, and the
 * strongest and mean traits of all sentences decide.
 */
export function askNet(
  learned: LearnedNet,
  words: LearnedWords | undefined,
  tokens: Tokens,
  places: readonly ConceptPlace[],
): Float64Array {
  const { rowOf, vectors } = wordsOf(words);
  return saidOf(opened(learned), vectors, netSentences(tokens, places, rowOf));
}

/** The same of sentences; the trainer asks it too. */
export function saidOf(net: OpenNet, vectors: Float32Array, sentences: readonly NetSentence[]): Float64Array {
  const seenBy = net.filters.map((filter, w) => filter.length / ((WIDTHS[w] as number) * net.size + 1));
  const allFilters = seenBy.reduce((a, b) => a + b, 0);
  const hidden = net.sentence.length / (allFilters + 1);
  const traits = new Float32Array(2 * hidden + 1);
  const seen = new Float32Array(allFilters);
  for (const sentence of sentences) {
    const numbers = numbersOf(sentence, net, vectors);
    let at = 0;
    net.filters.forEach((filter, w) => {
      const width = WIDTHS[w] as number;
      const row = width * net.size + 1;
      for (let f = 0; f < (seenBy[w] as number); f += 1, at += 1)
        seen[at] = mostSeen(numbers, sentence.words.length, net.size, filter, f * row, width);
    });
    for (let h = 0; h < hidden; h += 1) {
      const trait = Math.max(0, weighed(net.sentence, h, seen));
      traits[h] = Math.max(traits[h] as number, trait);
      traits[hidden + h] = (traits[hidden + h] as number) + trait / sentences.length;
    }
  }
  traits[2 * hidden] = Math.log(Math.max(1, sentences.length));
  return Float64Array.from(OUTPUTS, (_output, k) => weighed(net.outputs, k, traits));
}
