import type { LanguageTag, Mail } from '../core';
import type { Engine } from '../view/engine';
import type { Unsaved } from '../ports/unsaved';
import type { ExpectantEngine } from './engine';

/** A sentence in a language, enough for the engine to know it by. */
const SENTENCES = {
  en: 'Dear friend, thank you for your mail; we will come back to you this week with the price.',
  zh: '您好，谢谢您的来信，我们这周会把价格发给您。',
} as const satisfies Readonly<Partial<Record<LanguageTag, string>>>;
/** In no language: takes only the stages that need none. */
const NO_WORDS = '1.';
const KEY = 'last-language';

const hasSentence = (tag: unknown): tag is keyof typeof SENTENCES => tag === 'en' || tag === 'zh';

/**
 * Brings the language of the last mail into the engine while the mail program is still being waited for, so that the first
 * reading does not have to; returns an engine that remembers which language that is.
 */
export function warmEngine(engine: ExpectantEngine, memory: Unsaved): Engine {
  const last = memory.get(KEY);
  // What cannot be loaded now is asked for again by the first mail, which also tells of it.
  warmUp(engine, hasSentence(last) ? last : 'en').catch(() => undefined);
  return {
    read: async (mail, choices) => {
      const reading = await engine.read(mail, choices);
      if (reading.language !== null && reading.language !== memory.get(KEY))
        memory.put(KEY, reading.language);
      return reading;
    },
    plan: (reading, wishes) => engine.plan(reading, wishes),
    draft: (mail, reading, plan, wishes, paneLanguage) =>
      engine.draft(mail, reading, plan, wishes, paneLanguage),
  };
}

/** In steps, between which the add-in library can go on with the talk it has to lead with its host. */
async function warmUp(engine: ExpectantEngine, tag: keyof typeof SENTENCES): Promise<void> {
  const read = (body: string) => engine.read({ from: null, subject: '', body } satisfies Mail);
  await nextTurn();
  await read(NO_WORDS);
  await nextTurn();
  await engine.expect(tag);
  await nextTurn();
  await read(SENTENCES[tag]);
}

const nextTurn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));
