import type { LanguagePack } from '../model';
import type { Tokens } from '../text/tokens';
import { compilePack } from './compile-pack';
import { seeTokens } from './see-tokens';
import { nextNode } from './tree';

/** A token at which one or more concepts begin. */
export interface ConceptPlace {
  readonly token: number;
  /** Numbers of the concepts in `CONCEPTS`, ascending. */
  readonly concepts: readonly number[];
}

/**
 * The concepts of the tokens, in order, one entry for each token at which some begin. One walk; what begins at a token is
 * looked up in a tree of forms, so the cost grows with the length of the mail and not with the size of the table.
 */
export function findConcepts(pack: LanguagePack, tokens: Tokens): readonly ConceptPlace[] {
  const compiled = compilePack(pack);
  const { count, source, sentences, offsets, symbols } = seeTokens(compiled, tokens);
  const tree = compiled.concepts;
  const places: ConceptPlace[] = [];
  const found = new Set<number>();
  const walk = (node: number, at: number, sentence: number): void => {
    for (let k = tree.endsFrom[node] as number; k < (tree.endsFrom[node + 1] as number); k += 1)
      found.add(tree.ends[k] as number);
    if (at >= count || sentences[at] !== sentence) return;
    for (let k = offsets[at] as number; k < (offsets[at + 1] as number); k += 1) {
      const next = nextNode(tree, node, symbols[k] as number);
      if (next >= 0) walk(next, at + 1, sentence);
    }
  };
  for (let at = 0; at < count; at += 1) {
    found.clear();
    walk(0, at, sentences[at] as number);
    if (found.size > 0)
      places.push({ token: source[at] as number, concepts: [...found].sort((a, b) => a - b) });
  }
  return places;
}
