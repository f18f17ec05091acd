import type { Reading } from '../model';
import type { PhraseBook, Tone, Wordings } from './phrase-book';

/** Is the customer on familiar terms? Who is angry has left the friend aside. */
export const isFriend = ({ mentions, heat }: Reading): boolean => mentions.familiar && heat.value <= 1;

const thrice = (text: string): Wordings => [text, text, text];

const isToned = (entry: unknown): entry is Readonly<Record<Tone, string>> => typeof entry === 'object';

/** The book in its familiar form; as it is where it has none. */
export function familiarBook(book: PhraseBook): PhraseBook {
  const { familiar } = book;
  if (familiar === undefined) return book;
  const said = Object.entries<string | Readonly<Record<Tone, string>>>(familiar.phrases).map(
    ([id, entry]) => [
      id,
      isToned(entry)
        ? { warmer: thrice(entry.warmer), plain: thrice(entry.plain), firmer: thrice(entry.firmer) }
        : thrice(entry),
    ],
  );
  const { closing } = familiar;
  return {
    ...book,
    greeting: familiar.greeting,
    closing: { warmer: closing, plain: closing, firmer: closing },
    asks: { ...book.asks, ...familiar.asks },
    wants: { ...book.wants, ...familiar.wants },
    problems: { ...book.problems, ...familiar.problems },
    headings: { ...book.headings, ...familiar.headings },
    phrases: { ...book.phrases, ...(Object.fromEntries(said) as Partial<PhraseBook['phrases']>) },
  };
}
