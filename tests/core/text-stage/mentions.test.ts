import type { Fact, LanguageTag } from '../../../src/core/model';
import { mentionsIn } from '../../../src/core/text/mentions';
import { foldVariants } from '../../../src/core/text/variants';
import { languageFolders, packOf } from '../../support/packs';

const NOTHING_FOUND = { asks: [], trouble: null };
const asIs = (char: string): string => char;
const day = (text: string): Fact => ({
  kind: 'date',
  place: 'body',
  start: 0,
  end: 1,
  text,
  amount: null,
  unit: null,
});
const found = (tag: LanguageTag, newestPart: string, subject = '', days: readonly string[] = []) => {
  const { mentions } = packOf(tag);
  if (mentions === undefined) throw new Error(`${tag} has no words for mentions`);
  return mentionsIn(
    {
      newestPart,
      subject,
      facts: days.map(day),
      mail: { from: null, subject, body: newestPart },
      found: NOTHING_FOUND,
    },
    mentions,
    foldVariants([packOf(tag)]),
  );
};

test('papers are those that are asked for, not those that are there', () => {
  expect(
    found('en', 'The invoice is attached. Could you send the test report and a packing list?').papers,
  ).toEqual(['test_report', 'packing_list']);
  expect(found('en', 'The invoice is attached.').papers).toEqual([]);
  expect(found('zh', '請把檢測報告和發票寄給我。').papers).toEqual(['test_report', 'invoice']);
});

test('a word is no part of another one', () => {
  const words = { ...packOf('en').mentions, danger: ['fire'] } as never;
  const danger = (newestPart: string): boolean =>
    mentionsIn(
      {
        newestPart,
        subject: '',
        facts: [],
        mail: { from: null, subject: '', body: newestPart },
        found: NOTHING_FOUND,
      },
      words,
      asIs,
    ).danger;
  expect(danger('We misfired.')).toBe(false);
  expect(danger('A fire broke out.')).toBe(true);
  expect(danger('(fire)')).toBe(true);
});

test('what is asked is counted by sentences, with or without a mark', () => {
  expect(found('en', 'Please send the PI. When does it ship? We wait.').requests).toHaveLength(2);
  expect(found('de', 'Bitte senden Sie die Rechnung. Danke.').requests).toHaveLength(1);
  expect(found('en', 'All arrived, 1.8 m as agreed.').requests).toHaveLength(0);
});

describe('a limit', () => {
  test.each([
    ['en', 'Please send it by 8 January. Thanks.', ['8 January'], 'by 8 January'],
    ['en', 'Please send it before the 15th.', ['15th'], 'before the 15th'],
    ['en', 'Please send it. We met on 8 January.', ['8 January'], null],
    ['en', 'We stood by. 8 January is a Sunday.', ['8 January'], null],
    ['de', 'Bitte schicken Sie es bis Freitag.', ['Freitag'], 'bis Freitag'],
    ['zh', '请在16号前发给我。', ['16号'], '16号前'],
    ['ja', '18日までに送ってください。', ['18日'], '18日までに'],
  ] as const)('%s: %s', (tag, text, days, limit) => {
    expect(found(tag, text, '', days).limit).toBe(limit);
  });

  test('that is asked for comes before one that is told; of two none is the one', () => {
    const told = 'Customs waits until Friday. ';
    expect(found('en', `${told}Please send it by Monday.`, '', ['Friday', 'Monday']).limit).toBe('by Monday');
    expect(
      found('en', 'Please send one by Monday, one by Friday.', '', ['Friday', 'Monday']).limit,
    ).toBeNull();
  });
});

test('who writes for a customer is told from who speaks of his lawyer', () => {
  expect(found('en', 'We act for Harbour Homes Ltd. Without prejudice.').lawyer).toBe(true);
  expect(found('en', 'I will talk to my lawyer tomorrow.').lawyer).toBe(false);
});

test('another bank account is seen', () => {
  expect(found('en', 'We got new bank details from you. Is this your account in Lisbon?').bankChange).toBe(
    true,
  );
  expect(found('en', 'We paid to your bank today.').bankChange).toBe(false);
});

describe.each(languageFolders)('%s', (tag) => {
  const mentions = packOf(tag).mentions;

  test('has words for every paper and every occasion, in lower case, each once', () => {
    const lists = Object.values({ ...mentions?.papers, ...mentions?.occasions });
    expect(lists.length).toBeGreaterThan(20);
    const { bulk = [], ordering = [] } = mentions ?? {};
    const { danger = [], unread = [], lawyer = [], bank_change = [] } = mentions ?? {};
    const more = [bulk, ordering, danger, unread, lawyer, bank_change];
    for (const list of [...lists, ...more]) {
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
