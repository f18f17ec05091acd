import type { Tokens } from '../text/tokens';
import type { CompiledPack, CueMeaning, Target } from './compile-pack';
import { seeTokens, type PackTokens } from './see-tokens';
import { gapNode, nextNode } from './tree';
import { classOf, GAP, type Flat } from './word-classes';

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

const NOWHERE: readonly number[] = [];

interface RawMatch {
  readonly target: Target;
  readonly first: number;
  readonly last: number;
  /** Pack tokens that only filled gaps, as [from, to) pairs. */
  readonly gaps: readonly number[];
}

/**
 * Every cue of the pack that stands in the tokens, in order of appearance. One walk over the tokens; at each place only
 * patterns that can begin there are tried, and gaps are short, so the cost grows linearly with the mail.
 */
export function findMatches(pack: CompiledPack, tokens: Tokens): readonly CueMatch[] {
  const view = seeTokens(pack, tokens);
  const reach = pack.profile.gapReach;
  const { patterns } = pack;
  const { words } = pack.classes;
  /** Per token: class → where it can end. */
  const memo: (Map<number, readonly number[]> | undefined)[] = [];

  const has = (at: number, symbol: number): boolean => {
    for (let k = view.offsets[at] as number; k < (view.offsets[at + 1] as number); k += 1) {
      if (view.symbols[k] === symbol) return true;
    }
    return false;
  };
  /** Where a word class that begins at a token can end, farthest first. */
  const classEnds = (index: number, at: number, sentence: number): readonly number[] => {
    // Most classes are asked for in vain, and many times at one place: that is kept as well.
    const known = (memo[at] ??= new Map<number, readonly number[]>());
    const before = known.get(index);
    if (before) return before;
    const ends: number[] = [];
    for (let k = view.offsets[at] as number; k < (view.offsets[at + 1] as number); k += 1) {
      const begun = nextNode(words, 0, view.symbols[k] as number);
      const next = begun < 0 ? -1 : nextNode(words, begun, index);
      if (next >= 0) spell(next, at + 1, sentence, ends);
    }
    for (const flat of pack.classes.mixedOf(index)) {
      const end = run(flat, 0, at, sentence);
      if (end >= 0 && !ends.includes(end)) ends.push(end);
    }
    const found = ends.length > 0 ? ends.sort((a, b) => b - a) : NOWHERE;
    known.set(index, found);
    return found;
  };
  /** Follows the plain words of a class and notes where a sequence ends. */
  const spell = (node: number, at: number, sentence: number, ends: number[]): void => {
    if (words.endsFrom[node] !== words.endsFrom[node + 1] && !ends.includes(at)) ends.push(at);
    if (words.symbolsFrom[node] === words.symbolsTo[node]) return;
    if (at >= view.count || view.sentences[at] !== sentence) return;
    for (let k = view.offsets[at] as number; k < (view.offsets[at + 1] as number); k += 1) {
      const next = nextNode(words, node, view.symbols[k] as number);
      if (next >= 0) spell(next, at + 1, sentence, ends);
    }
  };
  const run = (flat: Flat, k: number, at: number, sentence: number): number => {
    if (k === flat.length) return at;
    const code = flat[k] as number;
    if (code === GAP) {
      for (let gap = 0; gap <= reach; gap += 1) {
        const end = run(flat, k + 1, at + gap, sentence);
        if (end >= 0) return end;
      }
      return -1;
    }
    if (at >= view.count || view.sentences[at] !== sentence) return -1;
    if (code >= 0) return has(at, code) ? run(flat, k + 1, at + 1, sentence) : -1;
    for (const next of classEnds(classOf(code), at, sentence)) {
      const end = run(flat, k + 1, next, sentence);
      if (end >= 0) return end;
    }
    return -1;
  };

  const raw: RawMatch[] = [];
  /** Targets already met from the present start; the first way to reach one (shortest gaps) counts. */
  const met = new Set<Target>();
  const gaps: number[] = [];
  const walk = (node: number, first: number, at: number, sentence: number): void => {
    for (const target of pack.targetsAt(node)) {
      if (met.has(target) && target.kind !== 'cue') continue;
      met.add(target);
      raw.push({ target, first, last: at, gaps: gaps.length > 0 ? [...gaps] : NOWHERE });
    }
    if (at >= view.count || view.sentences[at] !== sentence) return;
    advance(node, first, at, sentence);
    const behindGap = gapNode(patterns, node);
    if (behindGap < 0) return;
    advance(behindGap, first, at, sentence);
    for (
      let gap = 1;
      gap <= reach && at + gap < view.count && view.sentences[at + gap] === sentence;
      gap += 1
    ) {
      gaps.push(at, at + gap);
      advance(behindGap, first, at + gap, sentence);
      gaps.length -= 2;
    }
    // A pattern that ends with a gap ends where the gap begins.
    for (const target of pack.targetsAt(behindGap)) raw.push({ target, first, last: at, gaps: [...gaps] });
  };
  const advance = (node: number, first: number, at: number, sentence: number): void => {
    const from = patterns.classesFrom[node] as number;
    const to = patterns.symbolsFrom[node + 1] as number;
    for (let k = view.offsets[at] as number; k < (view.offsets[at + 1] as number); k += 1) {
      const symbol = view.symbols[k] as number;
      const next = nextNode(patterns, node, symbol);
      if (next >= 0) walk(next, first, at + 1, sentence);
      if (node === 0) for (const edge of pack.openingEdges(symbol)) follow(edge, first, at, sentence);
      else if (from < to) {
        const begun = pack.classes.beginning(symbol);
        for (let edge = from; edge < to; edge += 1)
          if (begun.has(patterns.labels[edge] as number)) follow(edge, first, at, sentence);
      }
    }
  };
  const follow = (edge: number, first: number, at: number, sentence: number): void => {
    for (const end of classEnds(patterns.labels[edge] as number, at, sentence))
      walk(edge + 1, first, end, sentence);
  };
  for (let at = 0; at < view.count; at += 1) {
    met.clear();
    advance(0, at, at, view.sentences[at] as number);
  }
  return settle(raw, view);
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
function settle(raw: readonly RawMatch[], view: PackTokens): readonly CueMatch[] {
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
