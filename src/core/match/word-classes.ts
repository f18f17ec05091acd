import { packNumbers, stepsOf, unpackNumbers } from './numbers';

/** A sequence as whole numbers: a symbol (0 and up), GAP for a short gap, or below GAP a word class. */
export type Flat = readonly number[];

export const GAP = -1;
export const classCode = (index: number): number => -2 - index;
export const classOf = (code: number): number => -2 - code;

/** The sequences of a word class, found by the symbol they begin with. */
export interface ClassHeads {
  readonly bySymbol: ReadonlyMap<number, readonly Flat[]>;
  /** Sequences that begin with another class. */
  readonly nested: readonly Flat[];
}

/**
 * Most of a class are single words, which are kept as ascending symbols; then come the other sequences, each with its
 * length: 0 is the gap, odd numbers are symbols, even ones classes.
 */
export function packClasses(classes: readonly (readonly Flat[])[]): string {
  const packed = classes.flatMap((flats) => {
    const isWord = (flat: Flat): boolean => flat.length === 1 && (flat[0] as number) >= 0;
    const words = [...new Set(flats.filter(isWord).map(([symbol]) => symbol as number))].sort(
      (a, b) => a - b,
    );
    const others = flats.filter((flat) => !isWord(flat));
    return [
      words.length,
      ...stepsOf(words),
      others.length,
      ...others.flatMap((flat) => [flat.length, ...flat.map(packCode)]),
    ];
  });
  return packNumbers(packed);
}

const packCode = (code: number): number =>
  code === GAP ? 0 : code >= 0 ? code * 2 + 1 : (classOf(code) + 1) * 2;
const unpackCode = (packed: number): number =>
  packed === 0 ? GAP : packed % 2 === 1 ? (packed - 1) / 2 : classCode(packed / 2 - 1);

/** The word classes of a language; each is unfolded when a mail first asks for it. */
export class WordClasses {
  private readonly numbers: Int32Array;
  /** Where each class begins in `numbers`. */
  private readonly starts: number[] = [];
  private readonly heads: (ClassHeads | undefined)[] = [];
  private readonly firsts: (readonly number[] | undefined)[] = [];

  constructor(packed: string) {
    const numbers = unpackNumbers(packed);
    this.numbers = numbers;
    for (let at = 0; at < numbers.length;) {
      this.starts.push(at);
      at += 1 + (numbers[at] as number);
      let others = numbers[at] as number;
      for (at += 1; others > 0; others -= 1) at += 1 + (numbers[at] as number);
    }
  }

  headsOf(index: number): ClassHeads {
    return (this.heads[index] ??= this.unfold(index));
  }

  /** The symbols a class can begin with, through classes inside classes. */
  firstSymbols(index: number): readonly number[] {
    return (this.firsts[index] ??= this.collectFirst(index));
  }

  private unfold(index: number): ClassHeads {
    const bySymbol = new Map<number, Flat[]>();
    const nested: Flat[] = [];
    const add = (flat: Flat): void => {
      const head = flat[0] as number;
      if (head < 0) nested.push(flat);
      else {
        const list = bySymbol.get(head);
        if (list) list.push(flat);
        else bySymbol.set(head, [flat]);
      }
    };
    this.walk(
      index,
      (symbol) => add([symbol]),
      (from, to) => add(Array.from(this.numbers.subarray(from, to), unpackCode)),
    );
    return { bySymbol, nested };
  }

  private collectFirst(index: number): readonly number[] {
    const first = new Set<number>();
    this.walk(
      index,
      (symbol) => first.add(symbol),
      (from) => {
        const head = unpackCode(this.numbers[from] as number);
        if (head >= 0) first.add(head);
        else if (head !== GAP) for (const symbol of this.firstSymbols(classOf(head))) first.add(symbol);
      },
    );
    return [...first];
  }

  private walk(
    index: number,
    word: (symbol: number) => void,
    sequence: (from: number, to: number) => void,
  ): void {
    const { numbers } = this;
    let at = this.starts[index] as number;
    let symbol = 0;
    for (const end = at + (numbers[at] as number); at < end;) {
      at += 1;
      symbol += numbers[at] as number;
      word(symbol);
    }
    at += 1;
    let others = numbers[at] as number;
    for (at += 1; others > 0; others -= 1) {
      const to = at + 1 + (numbers[at] as number);
      sequence(at + 1, to);
      at = to;
    }
  }
}

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
