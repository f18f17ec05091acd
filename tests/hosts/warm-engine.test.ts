import { createEngine, type ExpectantEngine } from '../../src/entries/engine';
import { warmUp } from '../../src/entries/warm-engine';
import type { LanguageTag } from '../../src/core/model';

const mail = (body: string) => ({ from: null, subject: '', body });
const nothing = (): undefined => undefined;

/** Counts what the engine is asked for; resolves when the last step of warming up is done. */
function watched(failing = false) {
  const real = createEngine();
  const expected: LanguageTag[] = [];
  const bodies: string[] = [];
  let finish: () => void = nothing;
  const isWarm = new Promise<void>((resolve) => (finish = resolve));
  const engine: ExpectantEngine = {
    ...real,
    expect: async (tag) => {
      expected.push(tag);
      if (failing) {
        finish();
        throw new Error('no network');
      }
      await real.expect(tag);
    },
    read: async (read, choices) => {
      bodies.push(read.body);
      const reading = await real.read(read, choices);
      finish();
      return reading;
    },
  };
  return { engine, expected, bodies, isWarm };
}

test.each([
  ['zh', 'zh'],
  ['en', 'en'],
  // Languages without a sentence, and what is no language at all.
  ['de', 'en'],
  ['', 'en'],
])('told "%s", the engine reads a sentence in %s', async (told, read) => {
  const { engine, expected, bodies, isWarm } = watched();
  warmUp(engine, told);
  await isWarm;
  expect(expected).toEqual([read]);
  expect((await createEngine().read(mail(bodies[0] ?? ''))).language).toBe(read);
});

test('a language that cannot be loaded keeps no mail from being read', async () => {
  const { engine, isWarm } = watched(true);
  warmUp(engine, 'en');
  await isWarm;
  const reading = await engine.read(mail('Give us 10% discount or we cancel the order.'));
  expect(reading.language).toBe('en');
});
