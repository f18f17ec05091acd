import {
  glossDraft,
  writeDraft,
  type LanguageTag,
  type Mail,
  type PaneLanguage,
  type PhraseBook,
  type Reading,
  type ReplyPlan,
  type ReplyWishes,
} from '../core';
import type { GlossedDraft } from '../view/engine';

/** Whose phrase books a reply needs: the customer's language for the text, the seller's for the gloss. */
export function booksFor(
  reading: Reading,
  paneLanguage: PaneLanguage,
): { readonly reply: LanguageTag; readonly own: LanguageTag } {
  return { reply: reading.language ?? 'en', own: paneLanguage === 'zh-CN' ? 'zh' : 'en' };
}

/** The draft in the words of `book`, with the same sentences in the words of `own` unless both are one language. */
export function glossedDraft(
  mail: Mail,
  reading: Reading,
  plan: ReplyPlan,
  wishes: ReplyWishes,
  book: PhraseBook,
  own: PhraseBook,
): GlossedDraft {
  const draft = writeDraft(mail, reading, plan, book, wishes);
  if (book.tag === own.tag) return { draft, glosses: [] };
  return { draft, glosses: glossDraft(draft, mail, reading, plan, own, wishes) };
}
