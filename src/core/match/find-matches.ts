import type { Cue } from '../model';
import type { Tokens } from '../text/tokens';
import { GAP, RECOGNISERS, slotOf, type CompiledFlat, type CompiledPack, type Flat } from './compile-pack';

/** A cue found in a mail; `first` and `last` are token numbers, `last` exclusive. */
export interface CueMatch {
  readonly id: string;
  readonly cue: Cue;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** A negator cancels it ("we do not intend to …"). */
  readonly negated: boolean;
}

/** Tokens as one pack sees them: contractions spelt out, every token with the symbols it can stand for. */
interface PackTokens {
  readonly count: number;
  /** Token of the mail each pack token came from. */
  readonly source: Int32Array;
  readonly sentences: Int32Array;
  /** Symbols of pack token i: `symbols[offsets[i]] … symbols[offsets[i + 1] - 1]`. */
  readonly offsets: Int32Array;
  readonly symbols: Int32Array;
}

function seeTokens(pack: CompiledPack, tokens: Tokens): PackTokens {
  const { contractions } = pack.pack.profile;
  const source: number[] = [];
  const sentences: number[] = [];
  const offsets: number[] = [0];
  const symbols: number[] = [];
  const seen = new Map<string, readonly number[]>();
  const symbolsOf = (text: string): readonly number[] => {
    let list = seen.get(text);
    if (!list) {
      const found: number[] = [];
      const exact = pack.words.get(text);
      if (exact !== undefined) found.push(exact);
      for (const length of pack.prefixLengths) {
        if (length > text.length) break;
        const prefix = pack.prefixes.get(text.slice(0, length));
        if (prefix !== undefined) found.push(prefix);
      }
      list = found;
      seen.set(text, list);
    }
    return list;
  };
  for (let i = 0; i < tokens.count; i += 1) {
    const text = tokens.texts[i] as string;
    const spelt = Object.prototype.hasOwnProperty.call(contractions, text) ? contractions[text] : undefined;
    for (const piece of spelt ?? [text]) {
      source.push(i);
      sentences.push(tokens.sentences[i] as number);
      for (const symbol of symbolsOf(piece)) symbols.push(symbol);
      if (tokens.kinds[i] === 'number') symbols.push(RECOGNISERS.number);
      else {
        symbols.push(RECOGNISERS.any);
        if (tokens.names[i]) symbols.push(RECOGNISERS.name);
      }
      offsets.push(symbols.length);
    }
  }
  return {
    count: source.length,
    source: Int32Array.from(source),
    sentences: Int32Array.from(sentences),
    offsets: Int32Array.from(offsets),
    symbols: Int32Array.from(symbols),
  };
}

interface RawMatch {
  readonly entry: CompiledFlat;
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
  const reach = pack.pack.profile.gapReach;
  const memo = new Map<number, readonly number[]>();
  const slotCount = pack.slotNames.length;

  const has = (at: number, symbol: number): boolean => {
    for (let k = view.offsets[at] as number; k < (view.offsets[at + 1] as number); k += 1) {
      if (view.symbols[k] === symbol) return true;
    }
    return false;
  };
  const canBegin = (at: number, slot: number): boolean => {
    const first = pack.slotFirst[slot] as ReadonlySet<number>;
    for (let k = view.offsets[at] as number; k < (view.offsets[at + 1] as number); k += 1) {
      if (first.has(view.symbols[k] as number)) return true;
    }
    return false;
  };
  /** Where a word class that begins at a token can end, farthest first. */
  const slotEnds = (slot: number, at: number, sentence: number): readonly number[] => {
    if (at >= view.count || view.sentences[at] !== sentence || !canBegin(at, slot)) return [];
    const key = at * slotCount + slot;
    const known = memo.get(key);
    if (known) return known;
    memo.set(key, []);
    const ends = new Set<number>();
    for (const flat of pack.slotFlats[slot] ?? []) {
      const end = run(flat, 0, at, sentence);
      if (end >= 0) ends.add(end);
    }
    const list = [...ends].sort((a, b) => b - a);
    memo.set(key, list);
    return list;
  };
  const run = (flat: Flat, k: number, at: number, sentence: number): number => {
    if (k === flat.length) return at;
    const code = flat[k] as number;
    if (code === GAP) {
      for (let gap = 0; gap <= reach; gap += 1) {
        const end = run(flat, k + 1, at + gap, sentence);
        if (end >= 0) {
          if (gap > 0) gaps.push(at, at + gap);
          return end;
        }
      }
      return -1;
    }
    if (at >= view.count || view.sentences[at] !== sentence) return -1;
    if (code >= 0) return has(at, code) ? run(flat, k + 1, at + 1, sentence) : -1;
    for (const next of slotEnds(slotOf(code), at, sentence)) {
      const end = run(flat, k + 1, next, sentence);
      if (end >= 0) return end;
    }
    return -1;
  };

  let gaps: number[] = [];
  const raw: RawMatch[] = [];
  const attempt = (entry: CompiledFlat, at: number, sentence: number): void => {
    const last = run(entry.flat, 0, at, sentence);
    if (last >= 0) raw.push({ entry, first: at, last, gaps });
    if (gaps.length > 0) gaps = [];
  };
  const tried = new Set<number>();
  for (let at = 0; at < view.count; at += 1) {
    const sentence = view.sentences[at] as number;
    tried.clear();
    for (let k = view.offsets[at] as number; k < (view.offsets[at + 1] as number); k += 1) {
      const symbol = view.symbols[k] as number;
      for (const entry of pack.bySymbol.get(symbol) ?? []) {
        attempt(entry, at, sentence);
      }
      for (const slot of pack.slotsBySymbol.get(symbol) ?? []) {
        if (tried.has(slot)) continue;
        tried.add(slot);
        for (const entry of pack.bySlot[slot] ?? []) {
          attempt(entry, at, sentence);
        }
      }
    }
  }
  return settle(raw, view);
}

/** Longest reading of each cue, minus exceptions, with negation. */
function settle(raw: readonly RawMatch[], view: PackTokens): readonly CueMatch[] {
  const longest = new Map<string, RawMatch>();
  const exceptions = new Map<string, RawMatch[]>();
  const negators: RawMatch[] = [];
  const barriers: RawMatch[] = [];
  for (const match of raw) {
    const { kind, id } = match.entry.target;
    if (kind === 'cue') {
      const key = `${id}@${match.first}`;
      const other = longest.get(key);
      if (!other || other.last < match.last) longest.set(key, match);
    } else if (kind === 'unless') {
      const list = exceptions.get(id);
      if (list) list.push(match);
      else exceptions.set(id, [match]);
    } else (kind === 'negator' ? negators : barriers).push(match);
  }

  const kept: RawMatch[] = [];
  let openId = new Map<string, RawMatch>();
  for (const match of longest.values()) {
    const id = match.entry.target.id;
    const excepted = exceptions
      .get(id)
      ?.some((other) => other.first < match.last && match.first < other.last);
    if (excepted) continue;
    // The same cue again inside its own longer match says nothing new.
    const outer = openId.get(id);
    if (outer && match.last <= outer.last) continue;
    openId.set(id, match);
    kept.push(match);
  }
  openId = new Map();

  let nearest = 0;
  return kept.map(({ entry, first, last, gaps }) => {
    const sentence = view.sentences[first] as number;
    while (
      nearest < negators.length &&
      (view.sentences[(negators[nearest] as RawMatch).first] as number) < sentence
    )
      nearest += 1;
    let negated = false;
    for (let n = nearest; n < negators.length; n += 1) {
      const negator = negators[n] as RawMatch;
      if ((view.sentences[negator.first] as number) > sentence) break;
      const before = negator.last <= first && first - negator.last <= negator.entry.target.reach;
      // Inside the match only a "not" that the pattern itself did not ask for cancels it.
      const inside = inGap(gaps, negator.last - 1);
      if (!before && !inside) continue;
      const blocked =
        before && barriers.some((barrier) => barrier.first >= negator.last && barrier.last <= first);
      if (!blocked) negated = !negated || inside;
    }
    const target = entry.target;
    return {
      id: target.id,
      cue: target.cue as Cue,
      first: view.source[first] as number,
      last: (view.source[last - 1] as number) + 1,
      sentence,
      negated,
    };
  });
}

function inGap(gaps: readonly number[], at: number): boolean {
  for (let i = 0; i < gaps.length; i += 2)
    if (at >= (gaps[i] as number) && at < (gaps[i + 1] as number)) return true;
  return false;
}
