import { compilePack, type CompiledPack } from '../../src/core/match/compile-pack';
import { findMatches } from '../../src/core/match/find-matches';
import type { Cue, LanguagePack } from '../../src/core/model';
import { tokenise, type Tokens } from '../../src/core/text/tokens';
import { foldVariants } from '../../src/core/text/variants';
import { cutZones } from '../../src/core/text/zones';

/** An example sentence with its marks taken out; spans are UTF-16 offsets into `text`. */
export interface MarkedSentence {
  readonly text: string;
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/** Takes `[[…]]` out of an example. @throws when a bracket has no partner */
export function readMarks(example: string): MarkedSentence {
  const spans: [number, number][] = [];
  let text = '';
  let open = -1;
  for (let i = 0; i < example.length; i += 1) {
    const pair = example.slice(i, i + 2);
    if (pair === '[[' && open < 0) open = text.length;
    else if (pair === ']]' && open >= 0) {
      spans.push([open, text.length]);
      open = -1;
    } else if (pair === '[[' || pair === ']]') throw new Error(`unpaired brackets: ${example}`);
    else {
      text += example.charAt(i);
      continue;
    }
    i += 1;
  }
  if (open >= 0) throw new Error(`unpaired brackets: ${example}`);
  return { text, spans };
}

/** The tokens of one sentence, cut and folded as the tokens of a mail are. */
export function tokensOf(text: string, pack: LanguagePack): Tokens {
  return tokenise({ subject: '', text, lines: cutZones(text) }, foldVariants([pack]));
}

/** The pack with one cue only, to see what that cue finds by itself. */
export const only = (pack: LanguagePack, cue: Cue): LanguagePack => ({ ...pack, cues: { trial: { cue } } });

/**
 * Where the cues of a pack stand in a text, in order; what a negator cancels does not count, and what overlaps is one place.
 * @param id look at this cue only
 */
export function firedSpans(
  pack: LanguagePack | CompiledPack,
  tokens: Tokens,
  id?: string,
): readonly (readonly [start: number, end: number])[] {
  const compiled = 'patterns' in pack ? pack : compilePack(pack);
  const places: [number, number][] = [];
  for (const match of findMatches(compiled, tokens)) {
    if (match.negated || (id !== undefined && match.id !== id)) continue;
    const start = tokens.starts[match.first] as number;
    const end = tokens.ends[match.last - 1] as number;
    const before = places[places.length - 1];
    if (before && start < before[1]) before[1] = Math.max(before[1], end);
    else places.push([start, end]);
  }
  return places;
}
