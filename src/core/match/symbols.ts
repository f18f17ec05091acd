/** Symbols below this are recognisers. */
const FIRST_FREE = 3;

/** Numbers for the spellings of a language, given out in the order they are met. */
export class Symbols {
  private readonly numbers = new Map<string, number>();

  ofWord(spelling: string): number {
    let number = this.numbers.get(spelling);
    if (number === undefined) {
      number = FIRST_FREE + this.numbers.size;
      this.numbers.set(spelling, number);
    }
    return number;
  }

  /** Every word that begins like this. */
  ofBeginning(beginning: string): number {
    return this.ofWord(`${beginning}*`);
  }

  written(): string {
    return [...this.numbers.keys()].join('|');
  }
}

/** Spellings and the symbols they stand for. */
export interface Spellings {
  readonly words: ReadonlyMap<string, number>;
  readonly beginnings: ReadonlyMap<string, number>;
  /** Lengths of the beginnings there are, ascending. */
  readonly beginningLengths: readonly number[];
}

export function openSymbols(written: string): Spellings {
  const words = new Map<string, number>();
  const beginnings = new Map<string, number>();
  const lengths = new Set<number>();
  let symbol = FIRST_FREE;
  for (const spelling of written.split('|')) {
    if (spelling.endsWith('*')) {
      beginnings.set(spelling.slice(0, -1), symbol);
      lengths.add(spelling.length - 1);
    } else words.set(spelling, symbol);
    symbol += 1;
  }
  return { words, beginnings, beginningLengths: [...lengths].sort((a, b) => a - b) };
}
