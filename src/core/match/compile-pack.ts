import type { Cue, LanguagePack, Negator } from '../model';
import { foldWord } from '../text/tokens';
import { expandPattern, type PatternPart } from './pattern';

/**
 * A flat pattern as whole numbers: a symbol (0 and up) is a spelling, a prefix or a recogniser; GAP is a short gap;
 * anything below GAP names a word class (see `slotCode`).
 */
export type Flat = readonly number[];

export const GAP = -1;
export const slotCode = (slot: number): number => -2 - slot;
export const slotOf = (code: number): number => -2 - code;

/** Recognisers: classes decided by looking at a token instead of a list. */
export const RECOGNISERS = { number: 0, name: 1, any: 2 } as const;
const FIRST_FREE_SYMBOL = 3;

/** What a pattern belongs to. */
export interface Target {
  readonly kind: 'cue' | 'unless' | 'negator' | 'barrier' | 'subject';
  readonly id: string;
  readonly cue: Cue | null;
  readonly reach: number;
  readonly back: number;
}

export interface TrieNode {
  readonly symbols: Map<number, TrieNode>;
  /** Symbol → word classes that can begin with it, each with where the pattern goes on. */
  readonly classes: Map<number, [slot: number, next: TrieNode][]>;
  gap: TrieNode | null;
  /** Patterns that end here. */
  readonly targets: Target[];
}

export interface CompiledPack {
  readonly pack: LanguagePack;
  /** Contractions and proclitics of the profile, spelt as tokens are. */
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  readonly proclitics: readonly string[];
  /** Spelling → symbol. */
  readonly words: ReadonlyMap<string, number>;
  /** Beginning of a word → symbol. */
  readonly prefixes: ReadonlyMap<string, number>;
  /** Lengths of the prefixes there are, ascending. */
  readonly prefixLengths: readonly number[];
  readonly slotNames: readonly string[];
  /** What each word class can begin with. */
  readonly slots: readonly SlotHeads[];
  /** All patterns as one tree, so that what many begin with is looked at once. */
  readonly root: TrieNode;
}

/** The sequences of a word class, found by the symbol they begin with. */
export interface SlotHeads {
  readonly bySymbol: ReadonlyMap<number, readonly Flat[]>;
  /** Sequences that begin with another class. */
  readonly nested: readonly Flat[];
}

const compiled = new WeakMap<LanguagePack, CompiledPack>();

/** The pack ready for matching; built once per pack, on first use. @throws PatternError on a faulty pattern (tests see to that) */
export function compilePack(pack: LanguagePack): CompiledPack {
  let done = compiled.get(pack);
  if (!done) {
    done = build(pack);
    compiled.set(pack, done);
  }
  return done;
}

/** Id of a cue: where it stands. */
export const cueId = (tag: string, topic: string, key: string): string => `${tag}/${topic}/${key}`;

function build(pack: LanguagePack): CompiledPack {
  const words = new Map<string, number>();
  const prefixes = new Map<string, number>();
  let symbols = FIRST_FREE_SYMBOL;
  const slotNames = Object.keys(pack.slots);
  const slotIndex = new Map(slotNames.map((name, index) => [name, index]));
  const slotFlats: Flat[][] = slotNames.map(() => []);
  const { negators } = pack.profile;
  const contractions = new Map(
    Object.entries(pack.profile.contractions).map(([written, pieces]) => [
      foldWord(written),
      pieces.map(foldWord),
    ]),
  );

  const encodePart = (part: PatternPart): number[] => {
    switch (part.kind) {
      case 'gap':
        return [GAP];
      case 'slot': {
        if (part.name in RECOGNISERS) return [RECOGNISERS[part.name as keyof typeof RECOGNISERS]];
        const slot = slotIndex.get(part.name);
        if (slot === undefined) throw new Error(`${pack.profile.tag}: unknown slot {${part.name}}`);
        return [slotCode(slot)];
      }
      case 'choice': {
        // A choice is a word class without a name; the same choice written twice is the same class.
        const key = JSON.stringify(part.branches);
        let slot = slotIndex.get(key);
        if (slot === undefined) {
          slot = slotNames.length;
          slotNames.push(key);
          slotIndex.set(key, slot);
          slotFlats.push([]);
          slotFlats[slot] = part.branches.map((branch) => branch.flatMap(encodePart));
        }
        return [slotCode(slot)];
      }
      case 'prefix':
        return [intern(prefixes, foldWord(part.text))];
      case 'word': {
        // Patterns pass the same contractions as mails do, so that "don't" in a pattern meets "do not" in a mail.
        return piecesOf(foldWord(part.text))
          .flatMap((piece) => contractions.get(piece) ?? [piece])
          .map((text) => intern(words, text));
      }
    }
  };
  function intern(table: Map<string, number>, text: string): number {
    let symbol = table.get(text);
    if (symbol === undefined) {
      symbol = symbols;
      symbols += 1;
      table.set(text, symbol);
    }
    return symbol;
  }
  const encode = (pattern: string): Flat[] =>
    expandPattern(pattern).map((reading) => reading.flatMap(encodePart));

  Object.values(pack.slots).forEach((patterns, slot) => {
    slotFlats[slot] = patterns.flatMap(encode);
  });
  const flats: { readonly flat: Flat; readonly target: Target }[] = [];
  const add = (pattern: string, target: Target): void => {
    for (const flat of encode(pattern)) {
      if (flat[0] === GAP) throw new Error(`${target.id}: a pattern cannot begin with a gap: "${pattern}"`);
      flats.push({ flat, target });
    }
  };

  for (const [topic, file] of Object.entries(pack.cues)) {
    for (const [key, cue] of Object.entries(file)) {
      const id = cueId(pack.profile.tag, topic, key);
      for (const pattern of cue.any) add(pattern, { kind: 'cue', id, cue, reach: 0, back: 0 });
      for (const pattern of cue.unless ?? []) add(pattern, { kind: 'unless', id, cue, reach: 0, back: 0 });
    }
  }
  negators.forEach((negator: Negator, i) =>
    add(negator.pattern, {
      kind: 'negator',
      id: `negator ${i}`,
      cue: null,
      reach: negator.reach,
      back: negator.back ?? 0,
    }),
  );
  for (const subject of pack.profile.subjects)
    add(subject, { kind: 'subject', id: subject, cue: null, reach: 0, back: 0 });
  for (const barrier of pack.profile.barriers)
    add(barrier, { kind: 'barrier', id: barrier, cue: null, reach: 0, back: 0 });

  const prefixLengths = [...new Set([...prefixes.keys()].map((text) => text.length))].sort((a, b) => a - b);
  return {
    pack,
    contractions,
    proclitics: (pack.profile.proclitics ?? []).map(foldWord),
    words,
    prefixes,
    prefixLengths,
    slotNames,
    slots: slotFlats.map(headsOf),
    root: plantTrie(flats, firstSymbols(slotFlats)),
  };
}

/** A written word as the tokens it becomes in a mail: "b/l" is two, "8d" is two. */
function piecesOf(word: string): readonly string[] {
  return word.match(/[\p{L}\p{M}][\p{L}\p{M}\p{Nd}']*|[\p{Nd}.,]*\p{Nd}|[$€£¥₹%#]/gu) ?? [word];
}

function plantTrie(
  flats: readonly { readonly flat: Flat; readonly target: Target }[],
  slotFirst: readonly ReadonlySet<number>[],
): TrieNode {
  const node = (): TrieNode => ({ symbols: new Map(), classes: new Map(), gap: null, targets: [] });
  const root = node();
  const slotChildren = new Map<TrieNode, Map<number, TrieNode>>();
  const step = (from: TrieNode, code: number): TrieNode => {
    if (code === GAP) return (from.gap ??= node());
    if (code >= 0) {
      const next = from.symbols.get(code) ?? node();
      from.symbols.set(code, next);
      return next;
    }
    const slot = slotOf(code);
    const children = slotChildren.get(from) ?? new Map<number, TrieNode>();
    slotChildren.set(from, children);
    const known = children.get(slot);
    if (known) return known;
    const next = node();
    children.set(slot, next);
    for (const symbol of slotFirst[slot] ?? []) {
      const list = from.classes.get(symbol);
      if (list) list.push([slot, next]);
      else from.classes.set(symbol, [[slot, next]]);
    }
    return next;
  };
  for (const { flat, target } of flats) {
    const end = flat.reduce(step, root);
    if (!end.targets.includes(target)) end.targets.push(target);
  }
  return root;
}

function headsOf(flats: readonly Flat[]): SlotHeads {
  const bySymbol = new Map<number, Flat[]>();
  const nested: Flat[] = [];
  for (const flat of flats) {
    const head = flat[0] as number;
    if (head < 0) nested.push(flat);
    else {
      const list = bySymbol.get(head);
      if (list) list.push(flat);
      else bySymbol.set(head, [flat]);
    }
  }
  return { bySymbol, nested };
}

/** For each word class the symbols it can begin with, through classes inside classes. @throws when a class contains itself */
function firstSymbols(slotFlats: readonly (readonly Flat[])[]): readonly ReadonlySet<number>[] {
  const first: (Set<number> | 'open' | undefined)[] = [];
  const of = (slot: number): Set<number> => {
    const known = first[slot];
    if (known === 'open') throw new Error('a word class contains itself');
    if (known) return known;
    first[slot] = 'open';
    const own = new Set<number>();
    for (const flat of slotFlats[slot] ?? []) {
      const head = flat[0] as number;
      if (head >= 0) own.add(head);
      else if (head !== GAP) for (const symbol of of(slotOf(head))) own.add(symbol);
    }
    first[slot] = own;
    return own;
  };
  return slotFlats.map((_flats, slot) => of(slot));
}
