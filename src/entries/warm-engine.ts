import type { LanguageTag, Mail } from '../core';
import type { ExpectantEngine } from './engine';

/** A sentence in a language, enough for the engine to know it by. */
const SENTENCES = {
  en: 'Dear friend, thank you for your mail; we will come back to you this week with the price.',
  zh: '您好，谢谢您的来信，我们这周会把价格发给您。',
} as const satisfies Readonly<Partial<Record<LanguageTag, string>>>;

const hasSentence = (tag: string): tag is keyof typeof SENTENCES => tag === 'en' || tag === 'zh';

/**
 * Loads a language and reads a sentence in it, while the mail program is still being waited for.
 * @param tag English where no sentence is known in it: the other languages are too many to be kept ready
 */
export function warmUp(engine: Pick<ExpectantEngine, 'expect' | 'read'>, tag: string): void {
  const known = hasSentence(tag) ? tag : 'en';
  const ready = async (): Promise<void> => {
    await engine.expect(known);
    await engine.read({ from: null, subject: '', body: SENTENCES[known] } satisfies Mail);
  };
  // What cannot be loaded now is asked for again by the first mail, which also tells of it.
  ready().catch(() => undefined);
}
