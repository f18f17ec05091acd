import type { CheckBook, LanguageTag } from '../core/model';

/**
 * The books of the check before sending, apart from the packs and phrase books: whoever only checks loads nothing else.
 */
export const checkBooks: Readonly<Partial<Record<LanguageTag, () => Promise<CheckBook>>>> = {
  en: async () => (await import(/* webpackChunkName: "check-en" */ './en/check')).check,
};
