import type { PhraseBook } from '../core/draft/phrase-book';
import type { LanguagePack, LanguageTag, Profile } from '../core/model';
import { profile as en } from './en/profile';
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
};
