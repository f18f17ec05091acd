import { cleanText } from '../../../src/core/text/clean-text';
import { saidOrders } from '../../../src/core/text/said-orders';
import type { LanguageTag, Mail } from '../../../src/core/model';
import { readingOf } from '../../support/readings';
import { packOf } from '../../support/packs';
import type { ReadingNotes } from '../../support/readings';

const numbered = (tag: LanguageTag) => {
  const { mentions } = packOf(tag);
  if (mentions === undefined) throw new Error(`${tag} has no words for mentions`);
  return mentions.numbered;
};

const said = (body: string, notes: ReadingNotes) => {
  const mail: Mail = { from: null, subject: '', body };
  const tag = /[\u3400-\u9fff]/.test(body) ? 'zh' : 'en';
  return saidOrders(mail, readingOf(mail, notes).facts, numbered(tag));
};

describe('order numbers', () => {
  test.each([
    ['Order no. PO-2231', 'PO-2231'],
    ['PO 2231', 'PO 2231'],
    ['order #5120', '5120'],
    ['订单 20240311', '20240311'],
    ['order 88/204', '88/204'],
  ])('%s is named as %s', (text, number) => {
    expect(said(`About ${text} please.`, { facts: [[text, 'order', null, null]] })).toEqual([number]);
  });

  test('a number that nothing calls an order is named as none: it may be a contract’s, an invoice’s, a case’s', () => {
    for (const text of ['contract TD-208', 'invoice 26-0911', 'case PP-5521'])
      expect(said(`About ${text}.`, { facts: [[text, 'order', null, null]] })).toEqual([]);
  });

  test('the number of a parcel is none', () => {
    expect(said('快递单号7714，请查收。', { facts: [['单号7714', 'order', 7714, null]] })).toEqual([]);
  });

  test('a word that looks like one is none', () => {
    expect(said('So: 11 days late.', { facts: [['So: 11', 'order', null, null]] })).toEqual([]);
  });

  test('are named whole, even where the fact stops short', () => {
    expect(said('About order 88-204, please.', { facts: [['order 88', 'order', 88, null]] })).toEqual([
      '88-204',
    ]);
  });

  test('are named whole, even where the fact begins late', () => {
    expect(said('About order 2025-114, please.', { facts: [['114', 'order', 114, null]] })).toEqual([
      '2025-114',
    ]);
    expect(said('Please cancel PI 2207.', { facts: [['PI 2207', 'order', 2207, null]] })).toEqual([
      'PI 2207',
    ]);
  });

  test('are named once each, three at most', () => {
    const body = 'PO-1 PO-2 PO-3 PO-4';
    const facts = ['PO-1', 'PO-2', 'PO-3', 'PO-4', 'PO-1'].map(
      (text) => [text, 'order', null, null] as const,
    );
    expect(said(body, { facts })).toEqual(['PO-1', 'PO-2', 'PO-3']);
  });
});

describe('a value we repeat', () => {
  test('is one visible line without half characters', () => {
    expect(cleanText('  a\n\tb\u0000c\u202e ', 20)).toBe('a b c');
    expect(cleanText('ab😀', 3)).toBe('ab');
    expect(cleanText('x\ud800y', 5)).toBe('xy');
  });

  test('is cut, and cannot pass for an open blank', () => {
    expect(cleanText('x'.repeat(900), 40)).toHaveLength(40);
    expect(cleanText('[____]', 40)).toBe('[__]');
  });
});

test('a mail of a megabyte full of facts costs little', () => {
  const body = 'We want order 4471 now. '.repeat(60_000);
  const mail: Mail = { from: null, subject: '', body };
  const one = readingOf(mail, { asks: { price: 'want' }, facts: [['order 4471', 'order', 4471, null]] });
  const facts = Array.from({ length: 50_000 }, (_, at) => ({
    ...one.facts[0]!,
    start: at * 24 + 8,
    end: at * 24 + 18,
  }));
  expect(saidOrders(mail, facts, numbered('en'))).toEqual(['4471']);
});
