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

const forms = new WeakMap<LanguagePack, FormNode>();

function formsOf(pack: LanguagePack): FormNode {
  let root = forms.get(pack);
  if (root) return root;
  root = node();
  const { contractions } = compilePack(pack);
  const fold = foldVariants([pack]);
  for (const [name, written] of Object.entries(pack.concepts ?? {})) {
    const number = CONCEPTS.indexOf(name as Concept);
    for (const form of written.split('|'))
      plant(root, [...form.trim()].map(fold).join(''), number, contractions);
  }
  forms.set(pack, root);
  return root;
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
  const root = formsOf(pack);
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
