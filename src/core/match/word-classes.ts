import type { PackedClasses } from '../model';
import { packNumbers, unpackNumbers } from './numbers';
import { grow, newNode, nextNode, openTree, packTree, type Tree } from './tree';

/** A sequence as whole numbers: a symbol (0 and up), GAP for a short gap, or below GAP a word class. */
export type Flat = readonly number[];

export const GAP = -1;
export const classCode = (index: number): number => -2 - index;
export const classOf = (code: number): number => -2 - code;

/**
 * Sequences of plain words, which nearly all are, become one tree: first word, class, the words that follow. So the tree also
 * tells which classes a word can begin. The others, with gaps or classes in them, are listed class by class.
 */
export function packClasses(classes: readonly (readonly Flat[])[]): PackedClasses {
  const root = newNode();
  const isMixed = (flat: Flat): boolean => flat.some((code) => code < 0);
  classes.forEach((flats, index) => {
    for (const flat of flats) {
      const [first = GAP, ...others] = flat;
      if (first < 0) continue;
      const branch = grow(grow(root.symbols, first).symbols, index);
      if (isMixed(flat)) continue;
      const end = others.reduce((at, symbol) => grow(at.symbols, symbol), branch);
      if (end.ends.length === 0) end.ends.push(0);
    }
  });
  const mixed = classes.map((flats) => flats.filter(isMixed));
  return {
    words: packTree(root),
    mixed: packNumbers(
      mixed.flatMap((flats) => [
        flats.length,
        ...flats.flatMap((flat) => [flat.length, ...flat.map(packCode)]),
      ]),
    ),
  };
}

/** 0 is the gap, odd numbers are symbols, even ones classes. */
const packCode = (code: number): number =>
  code === GAP ? 0 : code >= 0 ? code * 2 + 1 : (classOf(code) + 1) * 2;
const unpackCode = (packed: number): number =>
  packed === 0 ? GAP : packed % 2 === 1 ? (packed - 1) / 2 : classCode(packed / 2 - 1);

/** What the word classes of a language may be. */
export class WordClasses {
  readonly words: Tree;
  private readonly mixed: (readonly Flat[])[] = [];
  /** Class → classes that can begin with it. */
  private readonly holders = new Map<number, number[]>();
  /** Symbol → classes that can begin with it. */
  private readonly begun = new Map<number, ReadonlySet<number>>();

  constructor(packed: PackedClasses) {
    this.words = openTree(packed.words);
    const numbers = unpackNumbers(packed.mixed);
    for (let at = 0; at < numbers.length;) {
      const flats: Flat[] = [];
      let more = numbers[at] as number;
      for (at += 1; more > 0; more -= 1) {
        const end = at + 1 + (numbers[at] as number);
        const flat = Array.from(numbers.subarray(at + 1, end), unpackCode);
        flats.push(flat);
        this.noteHead(this.mixed.length, flat[0] as number);
        at = end;
      }
      this.mixed.push(flats.length > 0 ? flats : NONE);
    }
  }

  private noteHead(holder: number, head: number): void {
    if (head >= GAP) return;
    const held = classOf(head);
    const holders = this.holders.get(held);
    if (holders) holders.push(holder);
    else this.holders.set(held, [holder]);
  }

  /** The sequences of a class with gaps or other classes in them. */
  mixedOf(index: number): readonly Flat[] {
    return this.mixed[index] ?? NONE;
  }

  /** The classes that a symbol can begin, by itself or through classes inside classes. */
  beginning(symbol: number): ReadonlySet<number> {
    let found = this.begun.get(symbol);
    if (!found) {
      found = this.collect(symbol);
      this.begun.set(symbol, found);
    }
    return found;
  }

  private collect(symbol: number): ReadonlySet<number> {
    const node = nextNode(this.words, 0, symbol);
    if (node < 0) return new Set();
    const { labels, symbolsFrom, symbolsTo } = this.words;
    const found = new Set<number>(labels.subarray(symbolsFrom[node], symbolsTo[node]));
    // A set is walked in the order of adding, and what is added on the way is walked as well.
    for (const held of found) for (const holder of this.holders.get(held) ?? []) found.add(holder);
    return found;
  }
}

const NONE: readonly Flat[] = [];

/** @throws when a class can begin with itself, at once or through others: the matcher would never come to an end */
export function checkClasses(classes: readonly (readonly Flat[])[]): void {
  const state: ('open' | 'done' | undefined)[] = [];
  const visit = (index: number): void => {
    if (state[index] === 'open') throw new Error('a word class contains itself');
    if (state[index] === 'done') return;
    state[index] = 'open';
    for (const [head = GAP] of classes[index] ?? []) if (head < GAP) visit(classOf(head));
    state[index] = 'done';
  };
  classes.forEach((_flats, index) => visit(index));
}
