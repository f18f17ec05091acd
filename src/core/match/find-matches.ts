import type { Tokens } from '../text/tokens';
import type { CompiledPack, Target } from './compile-pack';
import { seeTokens } from './see-tokens';
import { settle, type CueMatch, type RawMatch } from './settle-matches';
import { gapNode, nextNode } from './tree';
import { classOf, GAP, type Flat } from './word-classes';

export type { CueMatch } from './settle-matches';

const NOWHERE: readonly number[] = [];

/**
 * Every cue of the pack that stands in the tokens, in order of appearance. One walk over the tokens; at each place only
 * patterns that can begin there are tried, and gaps are short, so the cost grows linearly with the mail.
 */
export function findMatches(pack: CompiledPack, tokens: Tokens): readonly CueMatch[] {
  const view = seeTokens(pack, tokens);
  const reach = pack.profile.gapReach;
  const { patterns } = pack;
  const { words } = pack.classes;
  /** Where the classes that each symbol of each token begins stand in their tree, or -1. */
  const branches = view.symbols.map((symbol) => nextNode(words, 0, symbol));
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
      const next = (branches[k] as number) < 0 ? -1 : nextNode(words, branches[k] as number, index);
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
