import type { Tokens } from '../text/tokens';
import type { Stretch } from './bags';

/** Sentences beyond this many are not weighed one by one; a person writes far fewer. */
const MOST_SENTENCES = 400;

/** The sentences as stretches of tokens. */
export function sentencesOf(tokens: Tokens): readonly Stretch[] {
  const bounds: { first: number; last: number }[] = [];
  let sentence = -1;
  for (let i = 0; i < tokens.count; i += 1) {
    const own = tokens.sentences[i] as number;
    const open = bounds[bounds.length - 1];
    if (open && own === sentence) open.last = i + 1;
    else {
      if (bounds.length === MOST_SENTENCES) break;
      bounds.push({ first: i, last: i + 1 });
      sentence = own;
    }
  }
  return bounds;
}
