import type { CheckBook, LanguagePack, LanguageTag, PhraseBook, Profile } from '../core';
import { profile as ar } from '../languages/ar/profile';
import { profile as de } from '../languages/de/profile';
import { profile as en } from '../languages/en/profile';
import { profile as es } from '../languages/es/profile';
import { profile as fr } from '../languages/fr/profile';
import { profile as it } from '../languages/it/profile';
import { profile as ja } from '../languages/ja/profile';
import { profile as ko } from '../languages/ko/profile';
import { profile as pt } from '../languages/pt/profile';
import { profile as ru } from '../languages/ru/profile';
import { profile as tr } from '../languages/tr/profile';
import { profile as zh } from '../languages/zh/profile';

/** A language whose parts can be had at once; each is evaluated when it is first asked for, not before. */
export interface LanguageAtHand {
  readonly profile: Profile;
  readonly pack: () => LanguagePack;
  readonly phrases: () => PhraseBook;
  readonly check: () => CheckBook;
}

type PackFile = { readonly pack: LanguagePack };
type PhrasesFile = { readonly phrases: PhraseBook };
type CheckFile = { readonly check: CheckBook };

/* eslint-disable @typescript-eslint/no-require-imports --
   `import()` answers with a promise, and a card has to be returned at once. `require` inside a function is the one way
   to have a module in the bundle, unevaluated, and to get it synchronously. */

/** The languages of the registry, for hosts that cannot wait; a language that is missing here does not compile. */
export const languagesAtHand: Readonly<Record<LanguageTag, LanguageAtHand>> = {
  en: {
    profile: en,
    pack: () => (require('../languages/en/pack') as PackFile).pack,
    phrases: () => (require('../languages/en/phrases') as PhrasesFile).phrases,
    check: () => (require('../languages/en/check') as CheckFile).check,
  },
  zh: {
    profile: zh,
    pack: () => (require('../languages/zh/pack') as PackFile).pack,
    phrases: () => (require('../languages/zh/phrases') as PhrasesFile).phrases,
    check: () => (require('../languages/zh/check') as CheckFile).check,
  },
  es: {
    profile: es,
    pack: () => (require('../languages/es/pack') as PackFile).pack,
    phrases: () => (require('../languages/es/phrases') as PhrasesFile).phrases,
    check: () => (require('../languages/es/check') as CheckFile).check,
  },
  pt: {
    profile: pt,
    pack: () => (require('../languages/pt/pack') as PackFile).pack,
    phrases: () => (require('../languages/pt/phrases') as PhrasesFile).phrases,
    check: () => (require('../languages/pt/check') as CheckFile).check,
  },
  fr: {
    profile: fr,
    pack: () => (require('../languages/fr/pack') as PackFile).pack,
    phrases: () => (require('../languages/fr/phrases') as PhrasesFile).phrases,
    check: () => (require('../languages/fr/check') as CheckFile).check,
  },
  de: {
    profile: de,
    pack: () => (require('../languages/de/pack') as PackFile).pack,
    phrases: () => (require('../languages/de/phrases') as PhrasesFile).phrases,
    check: () => (require('../languages/de/check') as CheckFile).check,
  },
  it: {
    profile: it,
    pack: () => (require('../languages/it/pack') as PackFile).pack,
    phrases: () => (require('../languages/it/phrases') as PhrasesFile).phrases,
    check: () => (require('../languages/it/check') as CheckFile).check,
  },
  ru: {
    profile: ru,
    pack: () => (require('../languages/ru/pack') as PackFile).pack,
    phrases: () => (require('../languages/ru/phrases') as PhrasesFile).phrases,
    check: () => (require('../languages/ru/check') as CheckFile).check,
  },
  ar: {
    profile: ar,
    pack: () => (require('../languages/ar/pack') as PackFile).pack,
    phrases: () => (require('../languages/ar/phrases') as PhrasesFile).phrases,
    check: () => (require('../languages/ar/check') as CheckFile).check,
  },
  tr: {
    profile: tr,
    pack: () => (require('../languages/tr/pack') as PackFile).pack,
    phrases: () => (require('../languages/tr/phrases') as PhrasesFile).phrases,
    check: () => (require('../languages/tr/check') as CheckFile).check,
  },
  ja: {
    profile: ja,
    pack: () => (require('../languages/ja/pack') as PackFile).pack,
    phrases: () => (require('../languages/ja/phrases') as PhrasesFile).phrases,
    check: () => (require('../languages/ja/check') as CheckFile).check,
  },
  ko: {
    profile: ko,
    pack: () => (require('../languages/ko/pack') as PackFile).pack,
    phrases: () => (require('../languages/ko/phrases') as PhrasesFile).phrases,
    check: () => (require('../languages/ko/check') as CheckFile).check,
  },
};
