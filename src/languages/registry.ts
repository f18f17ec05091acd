import type { PhraseBook } from '../core/draft/phrase-book';
import type { LanguagePack, LanguageTag, Profile } from '../core/model';
import { profile as ar } from './ar/profile';
import { profile as de } from './de/profile';
import { profile as en } from './en/profile';
import { profile as es } from './es/profile';
import { profile as fr } from './fr/profile';
import { profile as it } from './it/profile';
import { profile as ja } from './ja/profile';
import { profile as ko } from './ko/profile';
import { profile as pt } from './pt/profile';
import { profile as ru } from './ru/profile';
import { profile as tr } from './tr/profile';
import { profile as zh } from './zh/profile';

/** A language the engine can read and write, loaded when first needed. */
export interface LanguageEntry {
  /** Small, always there: it decides whether the rest is loaded. */
  readonly profile: Profile;
  readonly loadPack: () => Promise<LanguagePack>;
  readonly loadPhrases: () => Promise<PhraseBook>;
}

/** One line a language; a new folder that is not listed here fails a test. */
export const languages: Readonly<Partial<Record<LanguageTag, LanguageEntry>>> = {
  en: {
    profile: en,
    loadPack: async () => (await import(/* webpackChunkName: "lang-en" */ './en/pack')).pack,
    loadPhrases: async () => (await import(/* webpackChunkName: "phrases-en" */ './en/phrases')).phrases,
  },
  zh: {
    profile: zh,
    loadPack: async () => (await import(/* webpackChunkName: "lang-zh" */ './zh/pack')).pack,
    loadPhrases: async () => (await import(/* webpackChunkName: "phrases-zh" */ './zh/phrases')).phrases,
  },
  es: {
    profile: es,
    loadPack: async () => (await import(/* webpackChunkName: "lang-es" */ './es/pack')).pack,
    loadPhrases: async () => (await import(/* webpackChunkName: "phrases-es" */ './es/phrases')).phrases,
  },
  pt: {
    profile: pt,
    loadPack: async () => (await import(/* webpackChunkName: "lang-pt" */ './pt/pack')).pack,
    loadPhrases: async () => (await import(/* webpackChunkName: "phrases-pt" */ './pt/phrases')).phrases,
  },
  fr: {
    profile: fr,
    loadPack: async () => (await import(/* webpackChunkName: "lang-fr" */ './fr/pack')).pack,
    loadPhrases: async () => (await import(/* webpackChunkName: "phrases-fr" */ './fr/phrases')).phrases,
  },
  de: {
    profile: de,
    loadPack: async () => (await import(/* webpackChunkName: "lang-de" */ './de/pack')).pack,
    loadPhrases: async () => (await import(/* webpackChunkName: "phrases-de" */ './de/phrases')).phrases,
  },
  it: {
    profile: it,
    loadPack: async () => (await import(/* webpackChunkName: "lang-it" */ './it/pack')).pack,
    loadPhrases: async () => (await import(/* webpackChunkName: "phrases-it" */ './it/phrases')).phrases,
  },
  ru: {
    profile: ru,
    loadPack: async () => (await import(/* webpackChunkName: "lang-ru" */ './ru/pack')).pack,
    loadPhrases: async () => (await import(/* webpackChunkName: "phrases-ru" */ './ru/phrases')).phrases,
  },
  ar: {
    profile: ar,
    loadPack: async () => (await import(/* webpackChunkName: "lang-ar" */ './ar/pack')).pack,
    loadPhrases: async () => (await import(/* webpackChunkName: "phrases-ar" */ './ar/phrases')).phrases,
  },
  tr: {
    profile: tr,
    loadPack: async () => (await import(/* webpackChunkName: "lang-tr" */ './tr/pack')).pack,
    loadPhrases: async () => (await import(/* webpackChunkName: "phrases-tr" */ './tr/phrases')).phrases,
  },
  ja: {
    profile: ja,
    loadPack: async () => (await import(/* webpackChunkName: "lang-ja" */ './ja/pack')).pack,
    loadPhrases: async () => (await import(/* webpackChunkName: "phrases-ja" */ './ja/phrases')).phrases,
  },
  ko: {
    profile: ko,
    loadPack: async () => (await import(/* webpackChunkName: "lang-ko" */ './ko/pack')).pack,
    loadPhrases: async () => (await import(/* webpackChunkName: "phrases-ko" */ './ko/phrases')).phrases,
  },
};
