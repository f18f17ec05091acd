import { checkReply, languagesToCheck, type CheckBook, type LanguageTag } from '../core';
import { checkBooks } from '../languages/check-registry';
import { languages } from '../languages/registry';
import type { Checker } from '../view/checker';

const profiles = Object.values(languages).map(({ profile }) => profile);

/** The check before sending with its books: each is loaded when a text first needs it and kept. */
export function createChecker(): Checker {
  const books = new Map<LanguageTag, Promise<CheckBook>>();
  const bookOf = (tag: LanguageTag): Promise<CheckBook> => {
    let book = books.get(tag);
    if (!book) {
      book = checkBooks[tag]();
      books.set(tag, book);
      // A failed load (a dead network before the page was cached) may be tried again.
      book.catch(() => books.delete(tag));
    }
    return book;
  };
  return async (text, context) =>
    checkReply(text, await Promise.all(languagesToCheck(text, profiles).map(bookOf)), context);
}
