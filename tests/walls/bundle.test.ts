import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { compileLanguage } from '../../src/core/match/compile-language';
import { languageFolders, packOf } from '../support/packs';

const dist = path.resolve(__dirname, '..', '..', 'dist');

/** Scripts of a build, by their name without the hash. */
function scripts(folder: string): ReadonlyMap<string, string> {
  const full = path.join(dist, folder);
  if (!existsSync(full)) throw new Error(`dist/${folder} is not there: run "npm run build" first`);
  return new Map(
    readdirSync(full)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [
        name.replace(/\.[0-9a-f]{8}\.js$/, '.js'),
        readFileSync(path.join(full, name), 'utf8'),
      ]),
  );
}

/** Budgets in bytes after gzip. A plain add-in of this stack (React, Fluent UI, ten components) is about 140,000. */
const budgets: readonly [build: string, script: string, bytes: number][] = [
  ['outlook', 'outlook.js', 210_000],
  // Runs before everything else.
  ['outlook', 'outlook-reader.js', 6_000],
  ['outlook', 'reader.js', 113_000],
  ['web', 'web.js', 466_000],
  // The ribbon commands run without React; the check on sending also runs where a large file would be felt.
  ['outlook', 'commands.js', 150_000],
  ['outlook', 'compose.js', 60_000],
  ['outlook', 'events.js', 203_000],
  ['outlook', 'learned.js', 416_000],
  ['outlook', 'lang-en.js', 212_000],
  ['outlook', 'lang-zh.js', 199_000],
  ...languageFolders
    .filter((tag) => tag !== 'en' && tag !== 'zh')
    .map((tag): [string, string, number] => ['outlook', `lang-${tag}.js`, 174_000]),
  ...languageFolders.map((tag): [string, string, number] => ['outlook', `phrases-${tag}.js`, 17_000]),
];

test.each(budgets)('%s/%s stays within its budget', (build, script, bytes) => {
  const source = scripts(build).get(script);
  expect(source).toBeDefined();
  expect(gzipSync(source as string).length).toBeLessThan(bytes);
});

test('the learned words of a language stay under 80 KB gzip', () => {
  expect(languageFolders.length).toBeGreaterThan(1);
  for (const tag of languageFolders) {
    const words = JSON.stringify(packOf(tag).learnedWords ?? {});
    expect([tag, gzipSync(words).length > 1000]).toEqual([tag, true]);
    // As a file that is compressed once and served often.
    expect(gzipSync(words, { level: 9 }).length).toBeLessThan(80_000);
  }
});

test('examples of cues do not ship', () => {
  let looked = 0;
  for (const build of ['web', 'outlook']) {
    const all = [...scripts(build).values()].join('\n');
    for (const tag of languageFolders) {
      for (const file of Object.values(packOf(tag).cues)) {
        for (const cue of Object.values(file)) {
          const example = cue.misses?.[0];
          // Short ones may be words that licences and libraries use too.
          if (!example || example.length < 30) continue;
          expect([example, all.includes(example)]).toEqual([example, false]);
          looked += 1;
        }
      }
    }
  }
  expect(looked).toBeGreaterThan(50);
});

test('the language is loaded only when a mail needs it', () => {
  const main = ['outlook.js', 'outlook-reader.js', 'reader.js', 'engine.js']
    .map((name) => scripts('outlook').get(name) as string)
    .join('\n');
  const own = scripts('outlook').get('lang-en.js') as string;
  const compiled = compileLanguage(packOf('en'));
  for (const part of [compiled.cues, compiled.classes.words.labels])
    expect([own.includes(part), main.includes(part)]).toEqual([true, false]);
});

test('cues ship compiled, not as they are written', () => {
  const own = scripts('outlook').get('lang-en.js') as string;
  const patterns = Object.values(packOf('en').cues)
    .flatMap((file) => Object.values(file).flatMap(({ any }) => any))
    .filter((pattern) => pattern.length > 30);
  expect(patterns.length).toBeGreaterThan(500);
  expect(patterns.filter((pattern) => own.includes(pattern))).toEqual([]);
});

test('what runs without a pane knows no React', () => {
  for (const name of ['commands.js', 'events.js']) {
    const source = scripts('outlook').get(name) as string;
    expect([name, /react\.(?:transitional\.)?element|useLayoutEffect/.test(source)]).toEqual([name, false]);
  }
});
