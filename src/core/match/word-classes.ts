import type { PackedClasses } from '../model';
import { packNumbers, unpackNumbers } from './numbers';
import { grow, newNode, nextNode, openTree, packTree, type Tree } from './tree';

/** A sequence as whole numbers: a symbol (0 and up), GAP for a short gap, or below GAP a word class. */
export type Flat = readonly number[];

export const GAP = -1;
export const classCode = (index: number): number => -2 - index;
export const classOf = (code: number): number => -2 - code;

/** Sequences of plain words, which nearly all are, become a tree with one branch for each class; the others are listed. */
export function packClasses(classes: readonly (readonly Flat[])[]): PackedClasses {
  const root = newNode();
  const mixed = classes.map((flats, index) => {
    const branch = grow(root.symbols, index);
    const isMixed = (flat: Flat): boolean => flat.some((code) => code < 0);
    for (const flat of flats) {
      if (isMixed(flat)) continue;
      const end = flat.reduce((at, symbol) => grow(at.symbols, symbol), branch);
      if (end.ends.length === 0) end.ends.push(0);
    }
    return flats.filter(isMixed);
  });
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
  private readonly mixed: readonly (readonly Flat[])[];
  private readonly firsts: (readonly number[] | undefined)[] = [];

  constructor(packed: PackedClasses) {
    this.words = openTree(packed.words);
    const numbers = unpackNumbers(packed.mixed);
    const mixed: (readonly Flat[])[] = [];
    for (let at = 0; at < numbers.length;) {
      const flats: Flat[] = [];
      let more = numbers[at] as number;
      for (at += 1; more > 0; more -= 1) {
        const end = at + 1 + (numbers[at] as number);
        flats.push(Array.from(numbers.subarray(at + 1, end), unpackCode));
        at = end;
      }
      mixed.push(flats.length > 0 ? flats : NONE);
    }
    this.mixed = mixed;
  }

  /** Where the sequences of plain words of a class begin in `words`. */
  branchOf(index: number): number {
    return nextNode(this.words, 0, index);
  }

  /** The sequences with gaps or other classes in them. */
  mixedOf(index: number): readonly Flat[] {
    return this.mixed[index] ?? NONE;
  }

  /** The symbols a class can begin with, through classes inside classes. */
  firstSymbols(index: number): readonly number[] {
    return (this.firsts[index] ??= this.collectFirst(index));
  }

  private collectFirst(index: number): readonly number[] {
    const { labels, symbolsFrom, symbolsTo } = this.words;
    const branch = this.branchOf(index);
    const words = labels.subarray(symbolsFrom[branch], symbolsTo[branch]);
    const mixed = this.mixedOf(index);
    if (mixed.length === 0) return Array.from(words);
    const first = new Set<number>(words);
    for (const [head = GAP] of mixed) {
      if (head >= 0) first.add(head);
      else if (head !== GAP) for (const symbol of this.firstSymbols(classOf(head))) first.add(symbol);
    }
    return [...first];
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
