import type { CompiledPack } from '../../src/core/match/compile-pack';
import { findMatches } from '../../src/core/match/find-matches';
import type { LanguagePack } from '../../src/core/model';
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

type Places = readonly (readonly [start: number, end: number])[];

/**
 * Where each cue of a pack stands in a text, in order; what a negator cancels does not count, and what overlaps is one
 * place. Cues that stand nowhere are left out.
 */
export function spansById(pack: CompiledPack, tokens: Tokens): ReadonlyMap<string, Places> {
  const byId = new Map<string, [number, number][]>();
  for (const match of findMatches(pack, tokens)) {
    if (match.negated) continue;
    const start = tokens.starts[match.first] as number;
    const end = tokens.ends[match.last - 1] as number;
    const places = byId.get(match.id) ?? [];
    byId.set(match.id, places);
    const before = places[places.length - 1];
    if (before && start < before[1]) before[1] = Math.max(before[1], end);
    else places.push([start, end]);
  }
  return byId;
}
