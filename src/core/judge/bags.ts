import { CONCEPTS } from '../model';
import type { ConceptPlace } from '../match/find-concepts';
import type { Tokens } from '../text/tokens';

/** What is counted in a stretch of text: feature → how often. */
export type Bag<K> = ReadonlyMap<K, number>;

/** A stretch of tokens, `last` exclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Concept numbers fit below this; a feature of concepts is one number made of a kind and up to two of them. */
const BASE = 512;
const FOLLOWS = 1;
const TOGETHER = 2;
/** Hostile text may be one endless sentence; so many places of it tell what it is. */
const MOST_PLACES = 120;
const MOST_TOGETHER = 40;

const ASKING = CONCEPTS.indexOf('asking');
const CALLING = CONCEPTS.indexOf('calling');

/**
 * Concepts of the sentences between two tokens: each by itself, each pair that follows one another (with at most one
 * between), and each pair that stands in one sentence in whatever order, which is how languages of another word order
 * share what was learned.
 */
export function conceptBag(
  places: readonly ConceptPlace[],
  tokens: Tokens,
  { first, last }: Stretch,
): Bag<number> {
  const bag = new Map<number, number>();
  const add = (feature: number): void => void bag.set(feature, (bag.get(feature) ?? 0) + 1);
  let row: (readonly number[])[] = [];
  let sentence = -1;
  const endSentence = (): void => {
    if (sentence < 0) return;
    const end = tokens.sentenceEnds[sentence];
    if (end === '?') add(ASKING);
    if (end === '!') add(CALLING);
    for (let i = 0; i < row.length; i += 1) {
      for (const a of row[i] as readonly number[]) {
        add(a);
        for (let k = i + 1; k <= i + 2 && k < row.length; k += 1)
          for (const b of row[k] as readonly number[]) add((FOLLOWS * BASE + a) * BASE + b);
      }
    }
    const present = [...new Set(row.flat())].sort((a, b) => a - b).slice(0, MOST_TOGETHER);
    for (let i = 0; i < present.length; i += 1)
      for (let k = i + 1; k < present.length; k += 1)
        add((TOGETHER * BASE + (present[i] as number)) * BASE + (present[k] as number));
    row = [];
  };
  for (let i = firstPlace(places, first); i < places.length; i += 1) {
    const { token, concepts } = places[i] as ConceptPlace;
    if (token >= last) break;
    const own = tokens.sentences[token] as number;
    if (own !== sentence) {
      endSentence();
      sentence = own;
    }
    if (row.length < MOST_PLACES) row.push(concepts);
  }
  endSentence();
  return bag;
}

/** The first place at or behind a token, found by halving. */
function firstPlace(places: readonly ConceptPlace[], token: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as ConceptPlace).token < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A concept feature in words, to show what a learned table holds. */
export function nameOfFeature(feature: number): string {
  const kind = Math.floor(feature / (BASE * BASE));
  const name = (number: number): string => CONCEPTS[number] ?? '?';
  if (kind === 0) return name(feature);
  const a = Math.floor(feature / BASE) % BASE;
  return `${name(a)} ${kind === FOLLOWS ? '→' : '+'} ${name(feature % BASE)}`;
}

const LONGEST_WORD = 24;

/**
 * Words, neighbouring words and parts of words (three to five letters, `_` for the word's edge; in unspaced scripts runs of
 * one to four characters). Numbers count as `0`. Parts of words join the forms of one word without a grammar.
 */
export function gramBag(tokens: Tokens, { first, last }: Stretch): Bag<string> {
  const bag = new Map<string, number>();
  const add = (gram: string): void => void bag.set(gram, (bag.get(gram) ?? 0) + 1);
  for (let i = first; i < last; i += 1) {
    const kind = tokens.kinds[i];
    const sentence = tokens.sentences[i] as number;
    const text = kind === 'number' ? '0' : (tokens.texts[i] as string);
    const follows = i + 1 < last && tokens.sentences[i + 1] === sentence;
    if (kind === 'han') {
      let run = text;
      add(run);
      for (let k = i + 1; k < last && k < i + 4; k += 1) {
        if (tokens.kinds[k] !== 'han' || tokens.sentences[k] !== sentence) break;
        run += tokens.texts[k] as string;
        add(run);
      }
    } else {
      if (text.length > LONGEST_WORD) continue;
      add(text);
      if (follows && tokens.kinds[i + 1] !== 'han') {
        const next = tokens.kinds[i + 1] === 'number' ? '0' : (tokens.texts[i + 1] as string);
        if (next.length <= LONGEST_WORD) add(`${text} ${next}`);
      }
      if (kind === 'word') {
        const padded = `_${text}_`;
        const short = padded.charCodeAt(1) >= 0xac00 && padded.charCodeAt(1) <= 0xd7a3 ? 2 : 3;
        for (let size = short; size <= short + 2; size += 1)
          for (let k = 0; k + size <= padded.length; k += 1) add(padded.slice(k, k + size));
      }
    }
    if (!follows) {
      const end = tokens.sentenceEnds[sentence];
      if (end === '?' || end === '!') add(end);
    }
  }
  return bag;
}
