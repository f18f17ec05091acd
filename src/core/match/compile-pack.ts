import type { Cue, LanguagePack, Profile } from '../model';
import { foldWord } from '../text/fold-word';
import { compileLanguage, cueId, foldContractions } from './compile-language';
import { unpackNumbers } from './numbers';
import { openSymbols, type Spellings } from './symbols';
import { openTree, type Tree } from './tree';
import { WordClasses } from './word-classes';

/** What a pattern belongs to. */
export interface Target {
  readonly kind: 'cue' | 'unless' | 'negator' | 'barrier' | 'subject';
  readonly id: string;
  /** What a cue says; null for what is none. */
  readonly cue: CueMeaning | null;
  readonly reach: number;
  readonly back: number;
}

export type CueMeaning = Pick<Cue, 'signal' | 'weight'>;

/** A pack ready for matching. */
export interface CompiledPack {
  readonly profile: Profile;
  /** Contractions and proclitics of the profile, spelt as tokens are. */
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  readonly proclitics: readonly string[];
  readonly spellings: Spellings;
  readonly classes: WordClasses;
  /** Cues, exceptions, negators, subjects and barriers. */
  readonly patterns: Tree;
  /** What the patterns that end in a node belong to. */
  readonly targetsAt: (node: number) => readonly Target[];
  /** Edges of word classes with which a pattern can begin at a token of this symbol. */
  readonly openingEdges: (symbol: number) => readonly number[];
  readonly concepts: Tree;
}

const known = new WeakMap<LanguagePack, CompiledPack>();

/** The pack ready for matching; opened once per pack, compiled before if no build has done that. @throws PatternError */
export function compilePack(pack: LanguagePack): CompiledPack {
  let done = known.get(pack);
  if (!done) {
    done = open(pack);
    known.set(pack, done);
  }
  return done;
}

function open(pack: LanguagePack): CompiledPack {
  const { profile } = pack;
  const compiled = pack.compiled ?? compileLanguage(pack);
  const classes = new WordClasses(compiled.classes);
  const patterns = openTree(compiled.patterns);
  const targetOf = targetsOf(profile, compiled.cues, compiled.exceptions);
  return {
    profile,
    contractions: foldContractions(pack),
    proclitics: (profile.proclitics ?? []).map(foldWord),
    spellings: openSymbols(compiled.words),
    classes,
    patterns,
    targetsAt: onceEach((node) => {
      const [from, to] = [patterns.endsFrom[node], patterns.endsFrom[node + 1]];
      return from === to ? NONE : Array.from(patterns.ends.subarray(from, to), targetOf);
    }),
    openingEdges: onceEach(openingEdges(patterns, classes)),
    concepts: openTree(compiled.concepts),
  };
}

const NONE: readonly Target[] = [];

/** What a mail asks for is a small part of a language: it is made when it is asked for, and kept. */
function onceEach<T>(make: (number: number) => T): (number: number) => T {
  const made: (T | undefined)[] = [];
  return (number) => (made[number] ??= make(number));
}

/** The owner of a pattern by its number; see `compileLanguage` for the order. */
function targetsOf(profile: Profile, written: string, packedExceptions: string): (number: number) => Target {
  const cues = written === '' ? [] : written.split('|');
  const exceptions = unpackNumbers(packedExceptions);
  for (let i = 1; i < exceptions.length; i += 1)
    exceptions[i] = (exceptions[i] as number) + (exceptions[i - 1] as number);
  const { negators, subjects } = profile;
  const ofCue = (kind: 'cue' | 'unless', number: number): Target => {
    const [id = '', signal, weight] = (cues[number] as string).split(' ');
    const cue = { signal, weight: Number(weight) } as CueMeaning;
    return { kind, id: cueId(profile.tag, id), cue, reach: 0, back: 0 };
  };
  const word = { cue: null, reach: 0, back: 0 };
  return onceEach((number) => {
    let at = number;
    if (at < cues.length) return ofCue('cue', at);
    at -= cues.length;
    if (at < exceptions.length) return ofCue('unless', exceptions[at] as number);
    at -= exceptions.length;
    const negator = negators[at];
    if (negator)
      return {
        kind: 'negator',
        id: `negator ${at}`,
        cue: null,
        reach: negator.reach,
        back: negator.back ?? 0,
      };
    at -= negators.length;
    return at < subjects.length
      ? { ...word, kind: 'subject', id: `subject ${at}` }
      : { ...word, kind: 'barrier', id: `barrier ${at - subjects.length}` };
  });
}

/** The root has a thousand edges of classes: they are found from the classes a symbol can begin. */
function openingEdges(
  { classesFrom, symbolsFrom, labels }: Tree,
  classes: WordClasses,
): (symbol: number) => readonly number[] {
  const edgeOf = new Map<number, number>();
  for (let edge = classesFrom[0] as number; edge < (symbolsFrom[1] as number); edge += 1)
    edgeOf.set(labels[edge] as number, edge);
  return (symbol) => {
    const edges: number[] = [];
    for (const index of classes.beginning(symbol)) {
      const edge = edgeOf.get(index);
      if (edge !== undefined) edges.push(edge);
    }
    return edges.sort((a, b) => a - b);
  };
}
