import { missing } from '../../src/core/draft/phrase-book';
import type { PhraseBook } from '../../src/core/draft/phrase-book';
import { glossDraft, writeDraft } from '../../src/core/draft/write-draft';
import { BLANK_IDS, OFFERS } from '../../src/core/model';
import type { Mail, ReplyWishes } from '../../src/core/model';
import { planReply } from '../../src/core/plan/plan-reply';
import { phrases as en } from '../../src/languages/en/phrases';
import { phrases as zh } from '../../src/languages/zh/phrases';
import { readingOf } from '../support/readings';
import type { ReadingNotes } from '../support/readings';

const haggling: ReadingNotes = {
  pressure: 'threat',
  motive: 'bargaining',
  credibility: 'bluff',
  asks: { price: 'lower the price' },
  levers: { switch_supplier: 'we look elsewhere' },
};

function reply(
  from: string | null,
  notes: ReadingNotes = haggling,
  wishes: ReplyWishes = {},
  book: PhraseBook = en,
) {
  const mail: Mail = {
    from: from === null ? null : { name: from, email: 'x@example.com' },
    subject: 's'.repeat(5000),
    body: 'Please lower the price by 5 % for 2,000 pcs before 30 June, or we look elsewhere.',
  };
  const reading = readingOf(mail, notes);
  const plan = planReply(reading, wishes);
  return { mail, reading, plan, draft: writeDraft(mail, reading, plan, book, wishes) };
}

describe('greeting and closing', () => {
  test('a hostile name does not reach the draft', () => {
    const { draft } = reply('<img src=x onerror=alert(1)>');
    expect(draft.text).toMatch(/^Dear Sir or Madam,\n/);
    expect(draft.html).not.toContain('<img');
  });

  test('a name in a right-to-left script stays whole in a left-to-right draft', () => {
    const { draft } = reply('محمد علي');
    expect(draft.text).toMatch(/^Dear محمد علي,\n/);
    expect(draft.html).toMatch(/^<div lang="en" dir="ltr"><p>Dear محمد علي,<\/p>/);
  });

  test('the seller’s name stands under the formula, or nothing does', () => {
    expect(reply('Anna', haggling, { sellerName: ' Li\nNa ' }).draft.text).toMatch(
      /\n\nBest regards,\nLi Na$/,
    );
    expect(reply('Anna').draft.text).toMatch(/\n\nBest regards,$/);
    expect(reply('Anna', haggling, { sellerName: '<b>' }).draft.html).toContain('<br>&lt;b&gt;');
  });
});

describe('blanks', () => {
  test('stand open, in the order of the draft, with fitting values of the mail offered and none taken', () => {
    const { draft } = reply('Anna', {
      ...haggling,
      facts: [
        ['5 %', 'percent', 5, null],
        ['2,000 pcs', 'quantity', 2000, 'pcs'],
        ['30 June', 'date', null, null],
      ],
    });
    expect(draft.blanks).toEqual([
      { id: 'min_quantity', kind: 'quantity', value: null, suggestions: ['2,000 pcs'] },
      { id: 'volume_discount', kind: 'percent', value: null, suggestions: ['5 %'] },
      { id: 'terms_discount', kind: 'percent', value: null, suggestions: ['5 %'] },
      { id: 'reply_date', kind: 'date', value: null, suggestions: ['30 June'] },
    ]);
    expect(draft.text.match(/\[____\]/g)).toHaveLength(4);
  });

  test('a typed value is put in as it is, escaped', () => {
    const { draft } = reply('Anna', haggling, { blanks: { volume_discount: ' <3 % ', reply_date: ' ' } });
    expect(draft.text).toContain('a price reduction of <3 %.');
    expect(draft.html).toContain('a price reduction of &lt;3 %.');
    expect(draft.blanks.find(({ id }) => id === 'reply_date')?.value).toBeNull();
  });

  test('the longest values there can be stay within what a reply form takes', () => {
    const blanks = Object.fromEntries(BLANK_IDS.map((id) => [id, '"'.repeat(100_000)]));
    const { draft } = reply('Anna', haggling, { blanks, offers: OFFERS, sellerName: '"'.repeat(100_000) });
    expect(draft.offers).toEqual(OFFERS);
    expect(draft.html).toContain('&quot;');
    expect(draft.html.length).toBeLessThan(32_000);
  });
});

describe('the script of a Chinese customer', () => {
  const hant: ReadingNotes = {
    ...haggling,
    language: 'zh',
    script: 'Hant',
    facts: [['5 %', 'percent', 5, null]],
  };

  test('is followed by our words, not forced on names and values', () => {
    const { draft } = reply('刘洋', hant, { sellerName: '张敏', blanks: { min_quantity: '两个柜' } }, zh);
    expect(draft.script).toBe('Hant');
    expect(draft.html).toContain('lang="zh-Hant"');
    expect(draft.text).toMatch(/^刘洋，您好！/);
    expect(draft.text).toContain('數量：');
    expect(draft.text).not.toContain('数量：');
    expect(draft.text).toContain('两个柜');
    expect(draft.text).toMatch(/\n张敏$/);
  });
});

describe('a language that lacks a phrase', () => {
  const gappy: PhraseBook = {
    ...en,
    phrases: { ...en.phrases, 'ground.compare': missing('not translated yet') },
  };

  test('leaves its sentence out', () => {
    const { draft } = reply('Anna', haggling, {}, gappy);
    expect(draft.sentences.map(({ phrase }) => phrase)).not.toContain('ground.compare');
    expect(draft.sentences.map(({ phrase }) => phrase)).toContain('ground.compare_why');
  });

  test('gives an empty gloss in its place', () => {
    const { draft, mail, reading, plan } = reply('Anna', haggling, {}, zh);
    const glosses = glossDraft(draft, mail, reading, plan, gappy);
    expect(glosses).toHaveLength(draft.sentences.length);
    const at = draft.sentences.findIndex(({ phrase }) => phrase === 'ground.compare');
    expect(at).toBeGreaterThan(0);
    expect(glosses[at]).toBe('');
    expect(glosses.filter((gloss) => gloss === '')).toHaveLength(1);
  });
});
