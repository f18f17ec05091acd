import { BLANK_IDS, POINT_NUMBERS, LANGUAGE_TAGS, OWN_VARIABLES } from '../../src/core/model';
import type { PhraseBook, Wordings } from '../../src/core/draft/phrase-book';
import { PHRASES, PHRASE_IDS, VALUE_SLOTS } from '../../src/core/draft/phrase-catalogue';
import type { PhraseId } from '../../src/core/draft/phrase-catalogue';
import { phrases as en } from '../../src/languages/en/phrases';
import { phrases as zh } from '../../src/languages/zh/phrases';

const books: readonly [string, PhraseBook][] = [
  ['en', en],
  ['zh', zh],
];

/** Words that lay down a condition, defend or turn: none may stand before the concern is met. */
const CONDITIONS: Readonly<Record<string, RegExp>> = {
  en: /\d|[%$€]|\b(?:if|unless|but|however|only|provided|although|price reduction|discount|offer)\b/i,
  zh: /\d|[%$€]|如果|除非|但|不过|只有|折扣|优惠|降价|报价/,
};

/** Words that ask for something in return, or that leave the offer open. */
const IN_RETURN: Readonly<Record<string, RegExp>> = {
  en: /\b(?:if|once|with|for an order of|from|in return|give us|because|at the quoted price|instead of|in place of|put)\b/i,
  zh: /如果|起，|后|前提|由|换|按所报价格|分担/,
};
const OPEN: Readonly<Record<string, RegExp>> = {
  en: /\b(?:can|could|would)\b/,
  zh: /可以|可/,
};

const SORRY: Readonly<Record<string, RegExp>> = {
  en: /\bsorry\b|apolog|regret/gi,
  zh: /抱歉|歉意|道歉|对不起|遗憾/g,
};
const LIABILITY: Readonly<Record<string, RegExp>> = {
  en: /\b(?:our|my) (?:mistake|fault|error)\b|\bliab|\bresponsib|mistake is on our side|fault lies with us/i,
  zh: /失误|过错|错误|责任|我们的错/,
};

function wordingsOf(book: PhraseBook, id: PhraseId): readonly Wordings[] {
  const entry = book.phrases[id];
  if ('missing' in entry) return [];
  return 'plain' in entry ? [entry.warmer, entry.plain, entry.firmer] : [entry];
}

const slotsIn = (text: string): string[] =>
  [...text.matchAll(/\{([a-z_]+)\}/g)].map(([, slot]) => slot ?? '').sort();

test('slots that come from the mail and blanks have different names', () => {
  expect(VALUE_SLOTS.filter((slot) => (BLANK_IDS as readonly string[]).includes(slot))).toEqual([]);
});

test('every blank is asked for by some phrase, or by the variables of own phrases', () => {
  const used = new Set<string | null>([
    ...PHRASE_IDS.flatMap((id) => PHRASES[id].slots as readonly string[]),
    ...Object.values(OWN_VARIABLES),
    ...POINT_NUMBERS.map((point) => `answer_${String(point)}`),
  ]);
  expect(BLANK_IDS.filter((id) => !used.has(id))).toEqual([]);
});

describe.each(books)('the phrases of %s', (tag, book) => {
  const all = PHRASE_IDS.flatMap((id) =>
    wordingsOf(book, id).flatMap((wordings) => wordings.map((text) => ({ id, text }))),
  );

  test('belong to a known language', () => {
    expect(LANGUAGE_TAGS).toContain(book.tag);
    expect(book.tag).toBe(tag);
    expect(all.length).toBeGreaterThanOrEqual(PHRASE_IDS.length * 3);
  });

  test('use exactly the slots the catalogue gives them', () => {
    const wrong = all.filter(({ id, text }) => slotsIn(text).join() !== [...PHRASES[id].slots].sort().join());
    expect(wrong).toEqual([]);
  });

  test('have three different wordings, none of which is another phrase', () => {
    const texts = all.map(({ text }) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  test('hold nothing that looks like an open blank, markup or a stray brace', () => {
    const odd = all.filter(({ text }) => /[[\]<>&]|____|[{}]/.test(text.replace(/\{[a-z_]+\}/g, '')));
    expect(odd).toEqual([]);
  });

  test('calm without a number, a condition or a defence', () => {
    const calm = all.filter(({ id }) => id.startsWith('calm.'));
    expect(calm.length).toBeGreaterThan(30);
    expect(calm.filter(({ text }) => CONDITIONS[tag]?.test(text))).toEqual([]);
  });

  test('say sorry in the phrases of regret only, once each', () => {
    const times = (text: string) => text.match(SORRY[tag] ?? /$^/g)?.length ?? 0;
    const regret = all.filter(({ id }) => id.startsWith('calm.sorry_'));
    expect(regret.length).toBe(24);
    expect(regret.filter(({ text }) => times(text) !== 1)).toEqual([]);
    expect(all.filter(({ id, text }) => !id.startsWith('calm.sorry_') && times(text) > 0)).toEqual([]);
  });

  test('speak of fault only where the seller has said it is his', () => {
    const own = all.filter(({ id }) => id === 'calm.own_fault');
    expect(own.every(({ text }) => LIABILITY[tag]?.test(text))).toBe(true);
    expect(all.filter(({ id, text }) => id !== 'calm.own_fault' && LIABILITY[tag]?.test(text))).toEqual([]);
  });

  test('offer nothing for nothing, and promise nothing', () => {
    const offers = all.filter(({ id }) => id.startsWith('offer.'));
    expect(offers.length).toBe(51);
    expect(offers.filter(({ text }) => !IN_RETURN[tag]?.test(text))).toEqual([]);
    expect(offers.filter(({ text }) => !OPEN[tag]?.test(text))).toEqual([]);
  });

  test('hold no number of their own', () => {
    expect(all.filter(({ text }) => /\d/.test(text))).toEqual([]);
  });
});

test('warmer, plain and firmer say different things', () => {
  for (const [, book] of books) {
    for (const id of PHRASE_IDS) {
      const tones = wordingsOf(book, id);
      if ('toned' in PHRASES[id]) expect(tones).toHaveLength(3);
    }
  }
  expect(PHRASE_IDS.filter((id) => 'toned' in PHRASES[id]).length).toBeGreaterThan(5);
});
