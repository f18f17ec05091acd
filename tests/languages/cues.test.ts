import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { cueId } from '../../src/core/match/compile-language';
import { compilePack, type CompiledPack } from '../../src/core/match/compile-pack';
import { EXPANSION_CAP, expandPattern, type PatternPart } from '../../src/core/match/pattern';
import { findConcepts } from '../../src/core/match/find-concepts';
import { CONCEPTS, type Concept, type Cue, type LanguagePack, type SignalId } from '../../src/core/model';
import { foldWord } from '../../src/core/text/fold-word';
import { foldVariants } from '../../src/core/text/variants';
import { languages } from '../../src/languages/registry';
import { readMarks, spansById, tokensOf } from '../support/cue-trial';
import { languageFolders, packOf } from '../support/packs';
import { signalIds } from '../support/signal-ids';

/**
 * The one test over every cue of every language. What it demands is written in src/languages/README.md; a failure names
 * the cue and shows the sentence as the engine sees it.
 */

const MOST_CUES_A_FILE = 150;
const RECOGNISERS = ['number', 'name', 'any'];

interface NamedCue {
  readonly id: string;
  readonly cue: Cue;
}

const cuesOf = (pack: LanguagePack): NamedCue[] =>
  Object.entries(pack.cues).flatMap(([topic, file]) =>
    Object.entries(file).map(([key, cue]) => ({ id: cueId(pack.profile.tag, `${topic}/${key}`), cue })),
  );

const unspaced = (pack: LanguagePack): boolean => pack.profile.boundary === 'none';

/** What is shown when an example fails: the sentence as tokens, and where the cue fired. */
function story(pack: LanguagePack, text: string, spans: readonly (readonly [number, number])[]): string {
  const tokens = tokensOf(text, pack);
  const seen = tokens.texts.join(unspaced(pack) ? '' : ' ');
  return `"${text}" seen as "${seen}", fired at ${spans.map(([from, to]) => `[${text.slice(from, to)}]`).join(' ') || 'nothing'}`;
}

/** Is there a word (unspaced: a character) in the sentence that stands in the pattern, classes looked into? */
function shares(pack: LanguagePack, pattern: string, texts: ReadonlySet<string>): boolean {
  const common = new Set<string>();
  const look = (part: PatternPart): void => {
    if (part.kind === 'word' && texts.has(foldWord(part.text))) common.add(foldWord(part.text));
    else if (part.kind === 'prefix') {
      const stem = foldWord(part.text);
      for (const text of texts) if (text.startsWith(stem)) common.add(text);
    } else if (part.kind === 'choice') part.branches.flat().forEach(look);
    else if (part.kind === 'slot')
      for (const inner of pack.slots[part.name] ?? []) expandPattern(inner).flat().forEach(look);
  };
  expandPattern(pattern).flat().forEach(look);
  return common.size >= (unspaced(pack) && [...common].every((word) => word.length === 1) ? 2 : 1);
}

/**
 * Every cue of a pack several times over: as it is, with each pattern by itself, and without each of its exceptions. One
 * pack that holds them all is compiled once and walked once per sentence; cues do not touch one another.
 */
function trialsOf(pack: LanguagePack, cues: readonly NamedCue[]): CompiledPack {
  const file: Record<string, Cue> = {};
  for (const { id, cue } of cues) {
    file[id] = cue;
    cue.any.forEach((pattern, i) => (file[`${id}:pattern-${i}`] = { ...cue, any: [pattern] }));
    cue.unless?.forEach((exception, i) => {
      file[`${id}:without-${i}`] = { ...cue, unless: (cue.unless ?? []).filter((one) => one !== exception) };
    });
  }
  return compilePack({ ...pack, cues: { trial: file } });
}

describe('languages', () => {
  test('the folders are those of the registry, and there is at least one', () => {
    expect(languageFolders.length).toBeGreaterThan(0);
    expect([...languageFolders].sort()).toEqual(Object.keys(languages).sort());
  });
});

describe.each(languageFolders.map((tag) => [tag] as const))('%s', (tag) => {
  const pack = packOf(tag);
  const cues = cuesOf(pack);

  test('has cues, and words for nearly all concepts', () => {
    expect(cues.length).toBeGreaterThan(30);
    const wordless = CONCEPTS.filter((concept) => (pack.concepts?.[concept] ?? '').trim() === '');
    expect(wordless.length).toBeLessThan(40);
  });

  test('the forms of concepts can be matched as they are written', () => {
    const faults = Object.entries(pack.concepts ?? {}).flatMap(([concept, forms]) =>
      forms
        .split('|')
        .map((form) => form.trim())
        .filter((form) => {
          if (form === '' || form === '*') return true;
          const text = (unspaced(pack) ? '' : 'x ') + form.split('*').join('');
          return !findConcepts(pack, tokensOf(text, pack)).some(({ concepts }) =>
            concepts.includes(CONCEPTS.indexOf(concept as Concept)),
          );
        })
        .map((form) => `${concept}: "${form}"`),
    );
    expect(faults).toEqual([]);
  });

  describe('patterns', () => {
    const places: [where: string, pattern: string][] = [
      ...cues.flatMap(({ id, cue }) =>
        [...cue.any, ...(cue.unless ?? [])].map((pattern): [string, string] => [id, pattern]),
      ),
      ...Object.entries(pack.slots).flatMap(([name, list]) =>
        list.map((pattern): [string, string] => [`{${name}}`, pattern]),
      ),
      ...pack.profile.negators.map(({ pattern }): [string, string] => ['negator', pattern]),
      ...pack.profile.barriers.map((pattern): [string, string] => ['barrier', pattern]),
      ...pack.profile.subjects.map((pattern): [string, string] => ['subject', pattern]),
    ];

    test(`have at most ${EXPANSION_CAP} readings, known classes and no gap in front`, () => {
      const known = new Set([...RECOGNISERS, ...Object.keys(pack.slots)]);
      const faults = places.flatMap(([where, pattern]) => {
        try {
          const unknown: string[] = [];
          const look = (part: PatternPart): void => {
            if (part.kind === 'slot' && !known.has(part.name)) unknown.push(part.name);
            if (part.kind === 'choice') part.branches.flat().forEach(look);
          };
          const readings = expandPattern(pattern);
          readings.flat().forEach(look);
          if (readings.some(([head]) => head?.kind === 'gap')) unknown.push('a gap in front');
          return unknown.map((name) => `${where}: ${name} in ${pattern}`);
        } catch (error) {
          return [`${where}: ${String(error)}`];
        }
      });
      expect(faults).toEqual([]);
      expect(() => compilePack(pack)).not.toThrow();
    });

    test('are in normal form: lower case, NFKC, unvaried characters, no stray punctuation', () => {
      const fold = foldVariants([pack]);
      const plain = (text: string): string => [...text.normalize('NFKC').toLowerCase()].map(fold).join('');
      const written = (pattern: string): string => pattern.split('…').join('');
      const faults = places.filter(
        ([, pattern]) =>
          written(pattern) !== plain(written(pattern)) || /[，。、：；！？“”「」]/.test(pattern),
      );
      expect(faults).toEqual([]);
    });

    test('stand once for a signal', () => {
      const first = new Map<string, string>();
      const twice: string[] = [];
      for (const { id, cue } of cues) {
        for (const pattern of cue.any) {
          const key = `${cue.signal} ${pattern.replace(/\s+/g, ' ').trim()}`;
          const other = first.get(key);
          if (other === undefined) first.set(key, id);
          else twice.push(`${pattern} in ${other} and ${id}`);
        }
      }
      expect(twice).toEqual([]);
    });
  });

  test('every signal has a cue or a reason why not', () => {
    const counts = new Map<SignalId, number>();
    for (const { cue } of cues) counts.set(cue.signal, (counts.get(cue.signal) ?? 0) + 1);
    const gaps = pack.profile.gaps;
    const table = signalIds.map(
      (signal) => `${signal}: ${counts.get(signal) ?? (signal in gaps ? 'gap' : '-')}`,
    );
    const missing = signalIds.filter((signal) => !counts.has(signal) && !(signal in gaps));
    const needless = signalIds.filter((signal) => counts.has(signal) && signal in gaps);
    const reasonless = Object.entries(gaps).filter(([, reason]) => reason.trim() === '');
    if (missing.length + needless.length + reasonless.length > 0)
      throw new Error(
        `without cue or gap: ${missing.join(', ')}; gap in spite of a cue: ${needless.join(', ')}\n${table.join('\n')}`,
      );
    expect(signalIds.length).toBeGreaterThan(50);
  });

  test('the cue files hold one typed literal and nothing else', () => {
    const folder = path.resolve(__dirname, '../../src/languages', tag, 'cues');
    const files = existsSync(folder) ? readdirSync(folder) : [];
    expect(files.length > 0).toBe(cues.length > 0);
    expect(files.flatMap((file) => faultsOfCueFile(path.join(folder, file)))).toEqual([]);
  });

  describe('examples', () => {
    const trials = trialsOf(pack, cues);
    const seen = new Map<string, ReturnType<typeof spansById>>();
    const fired = (trial: string, text: string): readonly (readonly [number, number])[] => {
      let byId = seen.get(text);
      if (!byId) {
        byId = spansById(trials, tokensOf(text, pack));
        seen.set(text, byId);
      }
      return byId.get(cueId(tag, `trial/${trial}`)) ?? [];
    };

    test.each(cues.map(({ id, cue }) => [id, cue] as const))('%s', (id, cue) => {
      const faults: string[] = [];
      const plainHits = cue.hits.map((hit) => readMarks(hit).text);

      for (const hit of cue.hits) {
        const { text, spans } = readMarks(hit);
        if (spans.length === 0) faults.push(`no mark in "${text}"`);
        const found = fired(id, text);
        if (JSON.stringify(found) !== JSON.stringify(spans))
          faults.push(`should fire at its marks: ${story(pack, text, found)}`);
      }
      if (new Set(plainHits).size < Math.max(2, cue.hits.length))
        faults.push('two different hits are the least');
      cue.any.forEach((pattern, i) => {
        if (!plainHits.some((text) => fired(`${id}:pattern-${i}`, text).length > 0))
          faults.push(`no hit needs the pattern ${pattern}`);
      });
      for (const miss of cue.misses) {
        const found = fired(id, miss);
        if (found.length > 0) faults.push(`should stay silent: ${story(pack, miss, found)}`);
        const texts = new Set(tokensOf(miss, pack).texts);
        if (!cue.any.some((pattern) => shares(pack, pattern, texts)))
          faults.push(`is no near miss, it shares nothing with a pattern: "${miss}"`);
      }
      cue.unless?.forEach((exception, i) => {
        if (!cue.misses.some((miss) => fired(`${id}:without-${i}`, miss).length > 0))
          faults.push(`no miss needs the exception ${exception}`);
      });
      expect(faults).toEqual([]);
    });
  });
});

/** A lexicon file is data: type imports and one annotated literal, no calls, no spreads, not endlessly long. */
function faultsOfCueFile(file: string): string[] {
  const name = path.basename(file);
  if (!name.endsWith('.cues.ts')) return [`${name}: not a .cues.ts file`];
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2020, true);
  const faults: string[] = [];
  let literals = 0;
  const isData = (node: ts.Node): boolean => {
    if (ts.isStringLiteral(node) || ts.isNumericLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
      return true;
    if (ts.isArrayLiteralExpression(node)) return node.elements.every(isData);
    return (
      ts.isObjectLiteralExpression(node) &&
      node.properties.every((property) => ts.isPropertyAssignment(property) && isData(property.initializer))
    );
  };
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      if (!statement.importClause?.isTypeOnly) faults.push(`${name}: imports more than types`);
    } else if (ts.isVariableStatement(statement)) {
      for (const { initializer, type } of statement.declarationList.declarations) {
        literals += 1;
        if (type?.getText() !== 'CueFile') faults.push(`${name}: the literal has no CueFile annotation`);
        if (!initializer || !isData(initializer)) faults.push(`${name}: holds more than literals`);
        else if (
          ts.isObjectLiteralExpression(initializer) &&
          initializer.properties.length > MOST_CUES_A_FILE
        )
          faults.push(`${name}: more than ${MOST_CUES_A_FILE} cues`);
      }
    } else faults.push(`${name}: ${ts.SyntaxKind[statement.kind]} is no data`);
  }
  if (literals !== 1) faults.push(`${name}: ${literals} literals instead of one`);
  return faults;
}
