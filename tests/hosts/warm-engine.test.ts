import { createEngine, type ExpectantEngine } from '../../src/entries/engine';
import { warmEngine } from '../../src/entries/warm-engine';
import type { LanguageTag } from '../../src/core/model';
import type { Unsaved } from '../../src/ports/unsaved';

const mail = (body: string) => ({ from: null, subject: '', body });
const nothing = (): undefined => undefined;

function memoryWith(kept: Record<string, unknown>): Unsaved {
  return {
    get: (key) => kept[key],
    put: (key, value) => void (kept[key] = value),
  } as Unsaved;
}

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
      if (expected.length > 0) finish();
      return reading;
    },
  };
  return { engine, expected, bodies, isWarm };
}

test('nothing is done in the turn in which the engine is made', () => {
  const { engine, bodies } = watched();
  warmEngine(engine, memoryWith({}));
  expect(bodies).toEqual([]);
});

test('the language of the last mail is made ready, English when there was none', async () => {
  const first = watched();
  warmEngine(first.engine, memoryWith({}));
  await first.isWarm;
  expect(first.expected).toEqual(['en']);

  const kept: Record<string, unknown> = {};
  const chinese = warmEngine(createEngine(), memoryWith(kept));
  await chinese.read(mail('你们的价格太高了，如果不降价，我们就取消订单。'));
  const next = watched();
  warmEngine(next.engine, memoryWith(kept));
  await next.isWarm;
  expect(next.expected).toEqual(['zh']);
  const last = next.bodies[next.bodies.length - 1] ?? '';
  expect((await createEngine().read(mail(last))).language).toBe('zh');
});

test('a language that cannot be loaded keeps no mail from being read', async () => {
  const { engine, isWarm } = watched(true);
  const warm = warmEngine(engine, memoryWith({}));
  await isWarm;
  const reading = await warm.read(mail('Give us 10% discount or we cancel the order.'));
  expect(reading.language).toBe('en');
});
