import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { createEngine } from '../../src/entries/engine';
import { readAsJson } from '../../src/entries/read-as-json';
import { loadCorpus } from '../support/corpus';
import { built, ensureBuilt } from '../support/ensure-built.cjs';

/**
 * Builds hold languages compiled, tests compile them when they need them (docs/decisions/009). Both have to read alike: some
 * mails of every language through the built library and through the sources.
 */
const EACH = 12;

jest.setTimeout(180_000);
beforeAll(() => {
  ensureBuilt();
});

test('a built language reads what its sources read', async () => {
  const seen = new Map<string, number>();
  const mails = loadCorpus()
    .filter(({ language }) => {
      const count = seen.get(language) ?? 0;
      seen.set(language, count + 1);
      return count < EACH;
    })
    .map(({ id, subject, body }) => ({ id, from: null, subject, body, senderHistory: null }));
  expect(seen.size).toBe(12);

  const library = JSON.stringify(path.join(path.dirname(built), 'undertone.mjs'));
  const script = `
    import { readFileSync } from 'node:fs';
    import { readMail } from ${library};
    const readings = [];
    for (const mail of JSON.parse(readFileSync(0, 'utf8'))) readings.push(await readMail(mail));
    process.stdout.write(JSON.stringify(readings));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    input: JSON.stringify(mails),
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(stderr).toBe('');

  const engine = createEngine();
  const fromSources = [];
  for (const mail of mails) fromSources.push(await readAsJson(engine, mail, {}));
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(fromSources)));
});
