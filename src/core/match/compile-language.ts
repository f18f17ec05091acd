import type { CompiledLanguage, LanguagePack } from '../model';
import { foldWord } from '../text/fold-word';
import { plantConcepts } from './plant-concepts';
import { packNumbers, stepsOf } from './numbers';
import { expandPattern, type PatternPart } from './pattern';
import { Symbols } from './symbols';
import { grow, newNode, packTree, type GrowingNode } from './tree';
import { checkClasses, GAP, packClasses, classCode, classOf, type Flat } from './word-classes';

/** Recognisers: classes decided by looking at a token instead of a list. */
export const RECOGNISERS = { number: 0, name: 1, any: 2 } as const;

/** Id of a cue: where it stands. */
export const cueId = (tag: string, place: string): string => `${tag}/${place}`;

/** Contractions of a profile, spelt as tokens are. */
export const foldContractions = ({ profile }: LanguagePack): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.entries(profile.contractions).map(([written, pieces]) => [
      foldWord(written),
      pieces.map(foldWord),
    ]),
  );

/**
 * Cues, word classes and concepts of a pack in the form the matcher walks. Costs a third of a second for a large
 * language, so builds do it beforehand; tests and whatever runs from the sources do it on first use.
 * @throws PatternError on a faulty pattern (tests see to that)
 */
export function compileLanguage(pack: LanguagePack): CompiledLanguage {
  const symbols = new Symbols();
  const contractions = foldContractions(pack);
  const classNames = Object.keys(pack.slots);
  const classIndex = new Map(classNames.map((name, index) => [name, index]));
  const classes: Flat[][] = classNames.map(() => []);

  const encodePart = (part: PatternPart): number[] => {
    switch (part.kind) {
      case 'gap':
        return [GAP];
      case 'slot': {
        if (part.name in RECOGNISERS) return [RECOGNISERS[part.name as keyof typeof RECOGNISERS]];
        const index = classIndex.get(part.name);
        if (index === undefined) throw new Error(`${pack.profile.tag}: unknown slot {${part.name}}`);
        return [classCode(index)];
      }
      case 'choice': {
        // A choice is a word class without a name; the same choice written twice is the same class.
        const key = JSON.stringify(part.branches);
        let index = classIndex.get(key);
        if (index === undefined) {
          index = classes.length;
          classIndex.set(key, index);
          classes.push([]);
          classes[index] = part.branches.map((branch) => branch.flatMap(encodePart));
        }
        return [classCode(index)];
      }
      case 'prefix':
        return [symbols.ofBeginning(foldWord(part.text))];
      case 'word':
        // Patterns pass the same contractions as mails do, so that "don't" in a pattern meets "do not" in a mail.
        return piecesOf(foldWord(part.text))
          .flatMap((piece) => contractions.get(piece) ?? [piece])
          .map((text) => symbols.ofWord(text));
    }
  };
  const encode = (pattern: string): Flat[] =>
    expandPattern(pattern).map((reading) => reading.flatMap(encodePart));

  Object.values(pack.slots).forEach((patterns, index) => {
    classes[index] = patterns.flatMap(encode);
  });
  const root = newNode();
  const plant = (pattern: string, owner: string, number: number): void => {
    for (const flat of encode(pattern)) {
      if (flat[0] === GAP) throw new Error(`${owner}: a pattern cannot begin with a gap: "${pattern}"`);
      const end = flat.reduce(step, root);
      if (!end.ends.includes(number)) end.ends.push(number);
    }
  };

  const cues = Object.entries(pack.cues).flatMap(([topic, file]) =>
    Object.entries(file).map(([key, cue]) => ({ id: `${topic}/${key}`, cue })),
  );
  const exceptions = cues.flatMap(({ cue }, i) => (cue.unless ?? []).map(() => i));
  const { negators, subjects, barriers } = pack.profile;
  // Patterns that end somewhere are numbered in this order: cues, exceptions, negators, subjects, barriers.
  let next = cues.length;
  cues.forEach(({ id, cue }, i) => {
    for (const pattern of cue.any) plant(pattern, id, i);
    for (const pattern of cue.unless ?? []) plant(pattern, id, next++);
  });
  for (const { pattern } of negators) plant(pattern, 'negator', next++);
  for (const pattern of subjects) plant(pattern, 'subject', next++);
  for (const pattern of barriers) plant(pattern, 'barrier', next++);

  checkClasses(classes);
  const concepts = plantConcepts(pack, symbols, contractions);
  return {
    words: symbols.written(),
    cues: cues.map(({ id, cue }) => `${id} ${cue.signal} ${cue.weight}`).join('|'),
    exceptions: packNumbers(stepsOf(exceptions)),
    classes: packClasses(classes),
    patterns: packTree(root),
    concepts: packTree(concepts),
  };
}

function step(from: GrowingNode, code: number): GrowingNode {
  if (code === GAP) return (from.gap ??= newNode());
  return code >= 0 ? grow(from.symbols, code) : grow(from.classes, classOf(code));
}

/** A written word as the tokens it becomes in a mail: "b/l" is two, "8d" is two. */
function piecesOf(word: string): readonly string[] {
  return word.match(/[\p{L}\p{M}][\p{L}\p{M}\p{Nd}']*|[\p{Nd}.,]*\p{Nd}|[$€£¥₹%#]/gu) ?? [word];
}
