import type { CueMeaning, Target } from './compile-pack';
import type { PackTokens } from './see-tokens';

/** A cue found in a mail; `first` and `last` are token numbers, `last` exclusive. */
export interface CueMatch {
  readonly id: string;
  readonly cue: CueMeaning;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** A negator cancels it ("we do not intend to …"). */
  readonly negated: boolean;
}

/** A pattern that fits, before exceptions and negators are weighed. Counts pack tokens. */
export interface RawMatch {
  readonly target: Target;
  readonly first: number;
  readonly last: number;
  /** Pack tokens that only filled gaps, as [from, to) pairs. */
  readonly gaps: readonly number[];
}

/** No pattern spans more tokens than this, gaps included; it bounds how far back a neighbour can begin. */
const LONGEST_MATCH = 60;
/** No negator reaches back over more tokens than this. */
const FARTHEST_BACK = 20;

/** The matches of a list (in order of their first token) that begin in [from, to): found by halving, not by walking. */
function startingBetween(list: readonly RawMatch[], from: number, to: number): readonly RawMatch[] {
  const firstAtLeast = (token: number): number => {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle] as RawMatch).first < token) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return list.slice(firstAtLeast(from), firstAtLeast(to));
}

/** Longest reading of each cue, minus exceptions, with negation; a reading that nothing cancels goes before a longer one. */
export function settle(raw: readonly RawMatch[], view: PackTokens): readonly CueMatch[] {
  const readings = new Map<string, RawMatch[]>();
  const exceptions = new Map<string, RawMatch[]>();
  const negators: RawMatch[] = [];
  const barriers: RawMatch[] = [];
  for (const match of raw) {
    const { kind, id } = match.target;
    if (kind === 'cue' || kind === 'unless') {
      const lists = kind === 'cue' ? readings : exceptions;
      const key = kind === 'cue' ? `${id}@${match.first}` : id;
      const list = lists.get(key);
      if (list) list.push(match);
      else lists.set(key, [match]);
    } else (kind === 'negator' ? negators : barriers).push(match);
  }
  const cancelling = widest(negators);
  const isNegated = ({ first, last, gaps }: RawMatch): boolean => {
    const sentence = view.sentences[first] as number;
    let negated = false;
    for (const negator of startingBetween(cancelling, first - LONGEST_MATCH, last + FARTHEST_BACK)) {
      if (view.sentences[negator.first] !== sentence) continue;
      const gapEnd = endOfGap(gaps, negator.last - 1);
      // Inside the match only a "not" that the pattern itself did not ask for cancels it.
      const inside = gapEnd >= 0;
      const before = negator.last <= first && first - negator.last <= negator.target.reach;
      const behind = negator.first >= last && negator.first - last < negator.target.back;
      if (behind) {
        if (view.clauses[negator.first] === view.clauses[last - 1]) negated = !negated;
        continue;
      }
      if (!before && !inside) continue;
      const acts = inside ? gapEnd : first;
      // "If you do not agree, we cancel", "if you do not sign we will not pay": a comma or a "but" between them, or a
      // subject at the start of the act itself, begins something the first "not" cannot reach.
      const blocked =
        view.clauses[negator.last - 1] !== view.clauses[acts] ||
        startingBetween(barriers, negator.last, acts + 1).some(
          (barrier) => barrier.last <= acts || barrier.target.kind === 'subject',
        );
      if (!blocked) negated = !negated || inside;
    }
    return negated;
  };

  const kept: CueMatch[] = [];
  const outermost = new Map<string, CueMatch>();
  for (const list of readings.values()) {
    list.sort((a, b) => b.last - a.last);
    const longest = list[0] as RawMatch;
    const affirmed = list.find((match) => !isNegated(match));
    const { target, first, last } = affirmed ?? longest;
    const near = startingBetween(exceptions.get(target.id) ?? [], first - LONGEST_MATCH, last);
    if (near.some((other) => first < other.last)) continue;
    const match: CueMatch = {
      id: target.id,
      cue: target.cue as CueMeaning,
      first: view.source[first] as number,
      last: (view.source[last - 1] as number) + 1,
      sentence: view.sentences[first] as number,
      negated: !affirmed,
    };
    // The same cue again inside its own longer match says nothing new, unless the longer one is cancelled and it is not.
    const outer = outermost.get(target.id);
    if (outer && match.last <= outer.last && (!outer.negated || match.negated)) continue;
    outermost.set(target.id, match);
    kept.push(match);
  }
  return kept;
}

/**
 * The negators that are not part of a longer one: "do not" is one negation, not two, and a longer entry with reach 0
 * takes the sting out of a word that only contains a "not".
 */
function widest(negators: readonly RawMatch[]): readonly RawMatch[] {
  const ordered = [...negators].sort((a, b) => a.first - b.first || b.last - a.last);
  let end = -1;
  return ordered.filter((negator) => {
    const covered = negator.last <= end;
    end = Math.max(end, negator.last);
    return !covered && (negator.target.reach > 0 || negator.target.back > 0);
  });
}

/** Where the gap that holds a token ends, or -1 when the token stands in no gap. */
function endOfGap(gaps: readonly number[], at: number): number {
  for (let i = 0; i < gaps.length; i += 2)
    if (at >= (gaps[i] as number) && at < (gaps[i + 1] as number)) return gaps[i + 1] as number;
  return -1;
}
