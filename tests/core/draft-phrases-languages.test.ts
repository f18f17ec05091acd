import { PHRASES, PHRASE_IDS, type PhraseId } from '../../src/core/draft/phrase-catalogue';
import type { PhraseBook, Wordings } from '../../src/core/draft/phrase-book';
import { languages } from '../../src/languages/registry';

/** What holds for the phrases of every language; tests of meaning, per language, are in draft-phrases.test.ts. */
function wordingsOf(book: PhraseBook, id: PhraseId): readonly Wordings[] {
  const entry = book.phrases[id];
  if ('missing' in entry) return [];
  return 'plain' in entry ? [entry.warmer, entry.plain, entry.firmer] : [entry];
}

const slotsIn = (text: string): string[] =>
  [...text.matchAll(/\{([a-z_]+)\}/g)].map(([, slot]) => slot ?? '').sort();

test('all twelve languages can write', () => {
  expect(Object.keys(languages)).toHaveLength(12);
});

describe.each(Object.entries(languages))('the phrases of %s', (tag, entry) => {
  const load = async (): Promise<PhraseBook> => entry.loadPhrases();

  test('belong to the language and run in its direction', async () => {
    const book = await load();
    expect(book.tag).toBe(tag);
    expect(book.direction).toBe(entry.profile.direction);
    expect(book.gap).toBe(entry.profile.boundary === 'none' ? '' : ' ');
  });

  test('hold three different wordings each, with the slots of the catalogue', async () => {
    const book = await load();
    let looked = 0;
    for (const id of PHRASE_IDS) {
      for (const wordings of wordingsOf(book, id)) {
        expect([id, wordings.length, new Set(wordings).size]).toEqual([id, 3, 3]);
        for (const text of wordings) {
          looked += 1;
          expect([id, slotsIn(text)]).toEqual([id, [...PHRASES[id].slots].sort()]);
          expect([id, /\[|\]|undefined|TODO/.test(text)]).toEqual([id, false]);
        }
      }
    }
    expect(looked).toBeGreaterThan(200);
  });

  test('name no number before the concern is met', async () => {
    const book = await load();
    const calm = PHRASE_IDS.filter((id) => id.startsWith('calm.'));
    expect(calm.length).toBeGreaterThan(5);
    for (const id of calm)
      for (const wordings of wordingsOf(book, id))
        for (const text of wordings) expect([id, /\d|%/.test(text)]).toEqual([id, false]);
  });
});
