import {
  languagesOf,
  openPack,
  planReply,
  readMail,
  type LanguagePack,
  type LanguageTag,
  type Mail,
  type PhraseBook,
} from '../core';
import { languages, type LanguageEntry } from '../languages/registry';
import type { Engine } from '../view/engine';
import { booksFor, glossedDraft } from './glossed-draft';

const known = Object.values(languages);
const profiles = known.map(({ profile }) => profile);

/** An engine that can be told which language to expect. */
export interface ExpectantEngine extends Engine {
  /** Loads a language and makes it ready; one that is not known is nothing to do. */
  expect(tag: LanguageTag): Promise<void>;
}

/** The brain with its languages: packs are loaded when a mail first needs them and kept. */
export function createEngine(): ExpectantEngine {
  const packs = new Map<LanguageTag, Promise<LanguagePack>>();
  const books = new Map<LanguageTag, Promise<PhraseBook>>();

  const packOf = (tag: LanguageTag, entry: LanguageEntry): Promise<LanguagePack> =>
    kept(packs, tag, entry.loadPack);
  const bookOf = (tag: LanguageTag): Promise<PhraseBook> => {
    const entry = languages[tag] ?? languages.en;
    if (!entry) throw new Error('there is no English phrase book');
    return kept(books, entry.profile.tag, entry.loadPhrases);
  };
  const packsFor = (mail: Mail): Promise<LanguagePack[]> =>
    Promise.all(
      languagesOf(mail, profiles).flatMap((tag) => {
        const entry = languages[tag];
        return entry ? [packOf(tag, entry)] : [];
      }),
    );

  return {
    async expect(tag) {
      const entry = languages[tag];
      if (entry) openPack(await packOf(tag, entry));
    },
    read: async (mail, choices) => readMail(mail, await packsFor(mail), choices),
    plan: planReply,
    async draft(mail, reading, plan, wishes, paneLanguage) {
      const needed = booksFor(reading, paneLanguage);
      const [book, own] = await Promise.all([bookOf(needed.reply), bookOf(needed.own)]);
      return glossedDraft(mail, reading, plan, wishes, book, own);
    },
  };
}

/** Loads once; a failed load (a dead network before the page was cached) may be tried again. */
function kept<K, V>(cache: Map<K, Promise<V>>, key: K, load: () => Promise<V>): Promise<V> {
  let value = cache.get(key);
  if (!value) {
    value = load();
    cache.set(key, value);
    value.catch(() => cache.delete(key));
  }
  return value;
}
