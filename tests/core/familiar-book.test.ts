import { familiarBook } from '../../src/core/draft/familiar-book';
import type { PhraseBook } from '../../src/core/draft/phrase-book';
import { PHRASES, PHRASE_IDS } from '../../src/core/draft/phrase-catalogue';
import { languages } from '../../src/languages/registry';
import { packOf } from '../support/packs';

const withFriends = ['es', 'pt', 'fr', 'it', 'de', 'ru', 'tr'] as const;
const bookOf = async (tag: keyof typeof languages): Promise<PhraseBook> => {
  const entry = languages[tag];
  if (entry === undefined) throw new Error(`no language ${tag}`);
  return entry.loadPhrases();
};

/** Every text a draft can be made of, in all tones. */
const textsOf = (book: PhraseBook): readonly string[] => [
  ...Object.values(book.greeting),
  ...Object.values(book.closing),
  ...Object.values(book.asks),
  ...Object.values(book.wants),
  ...Object.values(book.problems),
  ...PHRASE_IDS.flatMap((id) => Object.values(book.phrases[id]).flat() as string[]),
];

describe.each(withFriends)('%s', (tag) => {
  test('says nothing formal to a friend', async () => {
    const book = await bookOf(tag);
    const formal = new Set(packOf(tag).mentions?.formal);
    expect(formal.size).toBeGreaterThan(0);
    const left = textsOf(familiarBook(book)).filter((text) =>
      text
        .toLowerCase()
        .split(/[^\p{L}\p{M}]+/u)
        .some((word) => formal.has(word)),
    );
    expect(left).toEqual([]);
    // The list means something: the book for everybody does use such words.
    expect(
      textsOf(book).some((text) =>
        text
          .toLowerCase()
          .split(/[^\p{L}\p{M}]+/u)
          .some((word) => formal.has(word)),
      ),
    ).toBe(true);
  });

  test('says it with the same values', async () => {
    const book = familiarBook(await bookOf(tag));
    for (const id of PHRASE_IDS)
      for (const text of Object.values(book.phrases[id]).flat() as string[])
        expect([id, (text.match(/\{[a-z_]+\}/g) ?? []).sort()]).toEqual([
          id,
          PHRASES[id].slots.map((slot) => `{${slot}}`).sort(),
        ]);
  });
});

test('a language without a familiar form is as it is', async () => {
  const book = await bookOf('ja');
  expect(familiarBook(book)).toBe(book);
});
