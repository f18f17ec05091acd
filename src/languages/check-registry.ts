import type { CheckBook, LanguageTag } from '../core/model';

/**
 * The books of the check before sending, apart from the packs and phrase books: whoever only checks loads nothing else.
 */
export const checkBooks: Readonly<Record<LanguageTag, () => Promise<CheckBook>>> = {
  en: async () => (await import(/* webpackChunkName: "check-en" */ './en/check')).check,
  zh: async () => (await import(/* webpackChunkName: "check-zh" */ './zh/check')).check,
  es: async () => (await import(/* webpackChunkName: "check-es" */ './es/check')).check,
  pt: async () => (await import(/* webpackChunkName: "check-pt" */ './pt/check')).check,
  fr: async () => (await import(/* webpackChunkName: "check-fr" */ './fr/check')).check,
  de: async () => (await import(/* webpackChunkName: "check-de" */ './de/check')).check,
  it: async () => (await import(/* webpackChunkName: "check-it" */ './it/check')).check,
  ru: async () => (await import(/* webpackChunkName: "check-ru" */ './ru/check')).check,
  ar: async () => (await import(/* webpackChunkName: "check-ar" */ './ar/check')).check,
  tr: async () => (await import(/* webpackChunkName: "check-tr" */ './tr/check')).check,
  ja: async () => (await import(/* webpackChunkName: "check-ja" */ './ja/check')).check,
  ko: async () => (await import(/* webpackChunkName: "check-ko" */ './ko/check')).check,
};
