import type { LanguageTag } from '../core';
import type { Engine } from '../view/engine';
import type { Unsaved } from '../ports/unsaved';

const KEY = 'last-language';

/** The language of the last mail that was read on this device, as kept; English when there was none. */
export function lastLanguage(memory: Unsaved): string {
  const last = memory.get(KEY);
  return typeof last === 'string' ? last : ('en' satisfies LanguageTag);
}

/** The engine, remembering which language the last mail had. */
export function rememberingLanguage(engine: Engine, memory: Unsaved): Engine {
  return {
    read: async (mail, choices) => {
      const reading = await engine.read(mail, choices);
      if (reading.language !== null && reading.language !== lastLanguage(memory))
        memory.put(KEY, reading.language);
      return reading;
    },
    plan: (reading, wishes) => engine.plan(reading, wishes),
    draft: (mail, reading, plan, wishes, paneLanguage) =>
      engine.draft(mail, reading, plan, wishes, paneLanguage),
  };
}
