import type { LanguageTag } from '../../../src/core/model';
import { mentionsIn } from '../../../src/core/text/mentions';
import { foldVariants } from '../../../src/core/text/variants';
import { languageFolders, packOf } from '../../support/packs';

const asIs = (char: string): string => char;
const found = (tag: LanguageTag, text: string) => {
  const { mentions } = packOf(tag);
  if (mentions === undefined) throw new Error(`${tag} has no words for mentions`);
  return mentionsIn(text, mentions, foldVariants([packOf(tag)]));
};

test('papers are those that are asked for, not those that are there', () => {
  expect(
    found('en', 'The invoice is attached. Could you send the test report and a packing list?').papers,
  ).toEqual(['test_report', 'packing_list']);
  expect(found('en', 'The invoice is attached.').papers).toEqual([]);
  expect(found('zh', '請把檢測報告和發票寄給我。').papers).toEqual(['test_report', 'invoice']);
});

test('a word is no part of another one', () => {
  const words = { ...packOf('en').mentions, danger: ['fire'], unread: [], familiar: [] } as never;
  expect(mentionsIn('We misfired.', words, asIs).danger).toBe(false);
  expect(mentionsIn('A fire broke out.', words, asIs).danger).toBe(true);
  expect(mentionsIn('(fire)', words, asIs).danger).toBe(true);
});

test('what is asked is counted by sentences, with or without a mark', () => {
  expect(found('en', 'Please send the PI. When does it ship? We wait.').requests).toHaveLength(2);
  expect(found('de', 'Bitte senden Sie die Rechnung. Danke.').requests).toHaveLength(1);
  expect(found('en', 'All arrived, 1.8 m as agreed.').requests).toHaveLength(0);
});

describe.each(languageFolders)('%s', (tag) => {
  const mentions = packOf(tag).mentions;

  test('has words for every paper and every occasion, in lower case, each once', () => {
    const lists = Object.values({ ...mentions?.papers, ...mentions?.occasions });
    expect(lists.length).toBeGreaterThan(20);
    for (const list of [...lists, mentions?.danger ?? [], mentions?.unread ?? []]) {
      expect(list.length).toBeGreaterThan(0);
      expect(new Set(list).size).toBe(list.length);
      for (const word of list) expect(word).toBe(word.toLowerCase());
    }
  });

  test('a text of a megabyte costs no more than its beginning', () => {
    const text = 'fire invoice? '.repeat(80_000);
    expect(found(tag, text).requests.length).toBeLessThan(21);
  });
});
