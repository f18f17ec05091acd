import type { LanguageTag } from '../core';
import type { Engine } from '../view/engine';
import type { Unsaved } from '../ports/unsaved';

/** A sentence in a language, enough for the engine to know it by. */
const SENTENCES: Readonly<Partial<Record<LanguageTag, string>>> = {
  en: 'Dear friend, thank you for your mail; we will come back to you this week with the price.',
  zh: '您好，谢谢您的来信，我们这周会把价格发给您。',
};
const KEY = 'last-language';

/**
 * Brings the language of the last mail into the engine while the mail program is still being waited for, so that the first
 * reading does not have to; returns an engine that remembers which language that is.
 */
export function warmEngine(engine: Engine, memory: Unsaved): Engine {
  const last = memory.get(KEY);
  const sentence = SENTENCES[last as LanguageTag] ?? SENTENCES.en ?? '';
  // What cannot be loaded now is asked for again by the first mail, which also tells of it.
  engine.read({ from: null, subject: '', body: sentence }).catch(() => undefined);
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
