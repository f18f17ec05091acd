import type { Tokens } from '../text/tokens';
import type { Feature, Features } from './features';
import type { Frame } from './frames';
import { scoreAll, softmax, type LinearLayer, type SignalWeights, type WordWeights } from './linear';

/** What one sentence does: nothing of note, reports trouble, or holds something over the seller. */
export const SENTENCE_CLASSES = ['plain', 'trouble', 'threat'] as const;

/** One sentence with its own measures and words; token numbers, `last` exclusive. */
export interface Sentence {
  readonly number: number;
  readonly first: number;
  readonly last: number;
  readonly features: Features;
  readonly words: ReadonlySet<string>;
}

/** A sentence read by the linear layer, probabilities in the order of SENTENCE_CLASSES. */
export interface ToldSentence {
  readonly sentence: Sentence;
  readonly likelihoods: readonly number[];
}

/** Sentences beyond this many are not weighed one by one; a person writes far fewer. */
const MOST_SENTENCES = 400;

/** Cuts the tokens into sentences and measures each by itself. */
export function sentencesOf(tokens: Tokens, frames: readonly Frame[]): readonly Sentence[] {
  const bounds: { number: number; first: number; last: number }[] = [];
  for (let i = 0; i < tokens.count && bounds.length <= MOST_SENTENCES; i += 1) {
    const number = tokens.sentences[i] as number;
    const open = bounds[bounds.length - 1];
    if (open?.number === number) open.last = i + 1;
    else bounds.push({ number, first: i, last: i + 1 });
  }
  const bySentence = new Map<number, Frame[]>();
  for (const frame of frames) {
    const list = bySentence.get(frame.match.sentence);
    if (list) list.push(frame);
    else bySentence.set(frame.match.sentence, [frame]);
  }
  return bounds.slice(0, MOST_SENTENCES).map(({ number, first, last }) => ({
    number,
    first,
    last,
    features: measureSentence(bySentence.get(number) ?? [], tokens, number, last - first),
    words: sentenceWords(tokens, first, last),
  }));
}

function measureSentence(frames: readonly Frame[], tokens: Tokens, number: number, length: number): Features {
  const features = new Map<string, Feature>();
  const put = (name: string): void => void features.set(name, { value: 1, frames: [] });
  for (const { signal, weight, mode, conditional } of frames) {
    if (signal.startsWith('fact:')) continue;
    const name = mode === 'asserted' ? `${signal}/${weight}` : `${signal} ${mode}`;
    put(name);
    if (signal.startsWith('lever:')) {
      put(mode === 'asserted' ? `lever${weight}` : `lever ${mode}`);
      if (mode === 'asserted' && conditional) put(`lever${weight}+if`);
    }
    if (signal.startsWith('problem:') && mode === 'asserted') put(`problem${weight}`);
  }
  const end = tokens.sentenceEnds[number];
  if (end === '?' || end === '!') put(`ends ${end}`);
  if (length <= 4) put('very short');
  return features;
}

function sentenceWords(tokens: Tokens, first: number, last: number): ReadonlySet<string> {
  const words = new Set<string>();
  // Hostile text may be one endless sentence; its first two hundred tokens tell what it is.
  const end = Math.min(last, first + 200);
  for (let i = first; i < end; i += 1) {
    const text = tokens.kinds[i] === 'number' ? '0' : (tokens.texts[i] as string);
    if (text.length > 24) continue;
    const han = tokens.kinds[i] === 'han';
    if (!han) words.add(text);
    // The stem joins the forms of a verb: cancel, cancelled, cancelling.
    if (!han && text.length > 6) words.add(`${text.slice(0, 5)}~`);
    if (i + 1 < end) {
      const next = tokens.kinds[i + 1] === 'number' ? '0' : (tokens.texts[i + 1] as string);
      if (next.length <= 24) words.add(`${text} ${next}`);
      if (han && i + 2 < end && tokens.kinds[i + 2] === 'han')
        words.add(`${text} ${next} ${tokens.texts[i + 2] as string}`);
    }
  }
  return words;
}

/** How the word part of a sentence is scaled: long sentences hold more words of every kind. */
export const sentenceScale = (words: number): number => 1 / Math.sqrt(Math.max(8, words));

/** Reads every sentence by the fitted layer, the question `sentence`. */
export function tellSentences(
  sentences: readonly Sentence[],
  layer: LinearLayer,
  words: Readonly<Record<string, readonly number[]>> | undefined,
): readonly ToldSentence[] {
  const layers = layerOnly(layer);
  const wordWeights = wordsOnly(words);
  return sentences.map((sentence) => {
    const sums = scoreAll(
      layers,
      sentence.features,
      wordWeights,
      sentence.words,
      sentenceScale(sentence.words.size),
    );
    return { sentence, likelihoods: softmax(sums.get('sentence') ?? []) };
  });
}

// The same objects each time, so that the tables made of them are built once.
const layersOf = new WeakMap<LinearLayer, SignalWeights>();
const wordsOf = new WeakMap<object, WordWeights>();
const NO_WORDS: WordWeights = {};

function layerOnly(layer: LinearLayer): SignalWeights {
  const known = layersOf.get(layer) ?? { sentence: layer };
  layersOf.set(layer, known);
  return known;
}

function wordsOnly(words: Readonly<Record<string, readonly number[]>> | undefined): WordWeights {
  if (!words) return NO_WORDS;
  const known = wordsOf.get(words) ?? { sentence: words };
  wordsOf.set(words, known);
  return known;
}

/** What the sentences together say, as measures for the judgement of the mail. */
export function measureTold(told: readonly ToldSentence[]): Features {
  const features = new Map<string, Feature>();
  const strongest = (cls: number): number[] =>
    told.map(({ likelihoods }) => likelihoods[cls] as number).sort((a, b) => b - a);
  const logit = (p: number): number => Math.max(-3, Math.min(3, Math.log((p + 1e-4) / (1 - p + 1e-4)))) / 2;
  const threats = strongest(2);
  const troubles = strongest(1);
  const put = (name: string, value: number): void => void features.set(name, { value, frames: [] });
  put('told threat', logit(threats[0] ?? 0));
  put('told threat again', logit(threats[1] ?? 0));
  put('told trouble', logit(troubles[0] ?? 0));
  put('told trouble again', logit(troubles[1] ?? 0));
  return features;
}
