import { createEngine } from '../../src/entries/engine';
import { lastLanguage, rememberingLanguage } from '../../src/entries/last-language';
import type { Unsaved } from '../../src/ports/unsaved';

function memoryWith(kept: Record<string, unknown>): Unsaved {
  return {
    get: (key) => kept[key],
    put: (key, value) => void (kept[key] = value),
  } as Unsaved;
}

test('English is expected where nothing was read yet, or where what is kept makes no sense', () => {
  expect(lastLanguage(memoryWith({}))).toBe('en');
  expect(lastLanguage(memoryWith({ 'last-language': 7 }))).toBe('en');
});

test('the language of the last mail is remembered, and a mail in none changes nothing', async () => {
  const memory = memoryWith({});
  const engine = rememberingLanguage(createEngine(), memory);
  await engine.read({ from: null, subject: '', body: '你们的价格太高了，如果不降价，我们就取消订单。' });
  expect(lastLanguage(memory)).toBe('zh');
  await engine.read({ from: null, subject: '', body: '1.' });
  expect(lastLanguage(memory)).toBe('zh');
});
