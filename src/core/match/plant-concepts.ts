import { CONCEPTS, type Concept, type LanguagePack } from '../model';
import { foldWord } from '../text/fold-word';
import { foldVariants } from '../text/variants';
import type { Symbols } from './symbols';
import { grow, newNode, type GrowingNode } from './tree';

const HAN = '\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff';
/** The pieces of a written form, cut as the words of a mail are. */
const PIECES = new RegExp(
  `[${HAN}]|(?![${HAN}])[\\p{L}\\p{M}](?:(?![${HAN}])[\\p{L}\\p{M}\\p{Nd}'])*|[\\p{Nd}.,]*\\p{Nd}|[$€£¥₹%#]`,
  'gu',
);
const isHan = (piece: string): boolean => /^[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/.test(piece);

/** All written forms of the concepts as one tree; a form ends at the number of its concept in `CONCEPTS`. */
export function plantConcepts(
  pack: LanguagePack,
  symbols: Symbols,
  contractions: ReadonlyMap<string, readonly string[]>,
): GrowingNode {
  const root = newNode();
  const fold = foldVariants([pack]);
  const plant = (form: string, concept: number): void => {
    let at = root;
    for (const word of form.split(/\s+/)) {
      const isStem = word.endsWith('*');
      const pieces = (foldWord(word).match(PIECES) ?? []).flatMap((piece) =>
        isStem ? [piece] : (contractions.get(piece) ?? [piece]),
      );
      pieces.forEach((piece, i) => {
        const begins = isStem && i === pieces.length - 1 && !isHan(piece);
        at = grow(at.symbols, begins ? symbols.ofBeginning(piece) : symbols.ofWord(piece));
      });
    }
    if (at !== root && !at.ends.includes(concept)) at.ends.push(concept);
  };
  for (const [name, written] of Object.entries(pack.concepts ?? {})) {
    for (const form of written.split('|'))
      plant([...form.trim()].map(fold).join(''), CONCEPTS.indexOf(name as Concept));
  }
  return root;
}
