import { CONCEPTS, type Concept, type LanguagePack } from '../model';
import { foldWord, type Tokens } from '../text/tokens';
import { foldVariants } from '../text/variants';
import { compilePack } from './compile-pack';

/** A token at which one or more concepts begin. */
export interface ConceptPlace {
  readonly token: number;
  /** Numbers of the concepts in `CONCEPTS`, ascending. */
  readonly concepts: readonly number[];
}

/** Words read so far, and what they mean if they end here. */
interface FormNode {
  readonly words: Map<string, FormNode>;
  /** Beginnings of words (`stem*`). */
  readonly stems: Map<string, FormNode>;
  readonly stemLengths: Set<number>;
  readonly concepts: number[];
}

const node = (): FormNode => ({ words: new Map(), stems: new Map(), stemLengths: new Set(), concepts: [] });

const HAN = '\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff';
/** The pieces of a written form, cut as the words of a mail are. */
const PIECES = new RegExp(
  `[${HAN}]|(?![${HAN}])[\\p{L}\\p{M}](?:(?![${HAN}])[\\p{L}\\p{M}\\p{Nd}'])*|[\\p{Nd}.,]*\\p{Nd}|[$€£¥₹%#]`,
  'gu',
);

/** The forms of a language: those that begin with a word the mails have had so far are in the tree, others wait. */
interface Forms {
  readonly root: FormNode;
  /** First piece → forms that begin with it, not planted yet. */
  readonly waiting: Map<string, [form: string, concept: number][]>;
}

const forms = new WeakMap<LanguagePack, Forms>();

/**
 * A mail has a few hundred different words, a language ten thousand forms: only what begins with a word of a mail is
 * planted, so that the first mail does not pay for the whole table.
 */
function formsOf(pack: LanguagePack): Forms {
  const known = forms.get(pack);
  if (known) return known;
  const root = node();
  const waiting: Forms['waiting'] = new Map();
  const { contractions } = compilePack(pack);
  const fold = foldVariants([pack]);
  const begins = new Map<string, string | null>();
  for (const [name, written] of Object.entries(pack.concepts ?? {})) {
    const number = CONCEPTS.indexOf(name as Concept);
    for (const part of written.split('|')) {
      const trimmed = part.trim();
      const form = pack.variants === undefined ? trimmed : [...trimmed].map(fold).join('');
      const blank = form.indexOf(' ');
      const word = blank < 0 ? form : form.slice(0, blank);
      let begin = begins.get(word);
      if (begin === undefined) {
        begin = firstPiece(word, contractions);
        begins.set(word, begin);
      }
      if (begin === null) plant(root, form, number, contractions);
      else {
        const list = waiting.get(begin);
        if (list) list.push([form, number]);
        else waiting.set(begin, [[form, number]]);
      }
    }
  }
  const made = { root, waiting };
  forms.set(pack, made);
  return made;
}

/** The whole piece a form begins with; null when that is a beginning of words or nothing. */
function firstPiece(word: string, contractions: ReadonlyMap<string, readonly string[]>): string | null {
  const [piece, ...others] = foldWord(word).match(PIECES) ?? [];
  if (piece === undefined) return null;
  if (word.endsWith('*')) return others.length > 0 || isHan(piece) ? piece : null;
  return contractions.get(piece)?.[0] ?? piece;
}

function plant(
  root: FormNode,
  form: string,
  concept: number,
  contractions: ReadonlyMap<string, readonly string[]>,
): void {
  let at = root;
  for (const word of form.split(/\s+/)) {
    const isStem = word.endsWith('*');
    const pieces = (foldWord(word).match(PIECES) ?? []).flatMap((piece) =>
      isStem ? [piece] : (contractions.get(piece) ?? [piece]),
    );
    pieces.forEach((piece, i) => {
      const stem = isStem && i === pieces.length - 1 && !isHan(piece);
      const table = stem ? at.stems : at.words;
      if (stem) at.stemLengths.add(piece.length);
      let next = table.get(piece);
      if (!next) {
        next = node();
        table.set(piece, next);
      }
      at = next;
    });
  }
  if (at !== root && !at.concepts.includes(concept)) at.concepts.push(concept);
}

const isHan = (piece: string): boolean => /^[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/.test(piece);

/**
 * The concepts of the tokens, in order, one entry for each token at which some begin. One walk; what begins at a token is
 * looked up in a tree of forms, so the cost grows with the length of the mail and not with the size of the table.
 */
export function findConcepts(pack: LanguagePack, tokens: Tokens): readonly ConceptPlace[] {
  const { root, waiting } = formsOf(pack);
  const { contractions, proclitics } = compilePack(pack);
  // Tokens as the language spells them out: "don't" is two, both standing for one token of the mail.
  const words: string[] = [];
  const source: number[] = [];
  for (let i = 0; i < tokens.count; i += 1) {
    const text = tokens.texts[i] as string;
    for (const piece of contractions.get(text) ?? [text]) {
      words.push(piece);
      source.push(i);
    }
  }
  const sentenceOf = (at: number): number => tokens.sentences[source[at] as number] as number;
  const places: ConceptPlace[] = [];
  const found = new Set<number>();
  const walk = (from: FormNode, at: number, sentence: number): void => {
    for (const concept of from.concepts) found.add(concept);
    if (at >= words.length || sentenceOf(at) !== sentence) return;
    const word = words[at] as string;
    step(from, word, at, sentence);
    for (const little of proclitics) {
      if (word.length >= little.length + 2 && word.startsWith(little))
        step(from, word.slice(little.length), at, sentence);
    }
  };
  const step = (from: FormNode, word: string, at: number, sentence: number): void => {
    const late = from === root ? waiting.get(word) : undefined;
    if (late) {
      waiting.delete(word);
      for (const [form, concept] of late) plant(root, form, concept, contractions);
    }
    const whole = from.words.get(word);
    if (whole) walk(whole, at + 1, sentence);
    for (const length of from.stemLengths) {
      if (length > word.length) continue;
      const begun = from.stems.get(word.slice(0, length));
      if (begun) walk(begun, at + 1, sentence);
    }
  };
  for (let at = 0; at < words.length; at += 1) {
    found.clear();
    walk(root, at, sentenceOf(at));
    if (found.size > 0)
      places.push({ token: source[at] as number, concepts: [...found].sort((a, b) => a - b) });
  }
  return places;
}
