import { cleanText } from '../../src/core/draft/clean-text';
import { saidFacts } from '../../src/core/draft/said-facts';
import type { Mail } from '../../src/core/model';
import { readingOf } from '../support/readings';
import type { ReadingNotes } from '../support/readings';

const said = (body: string, notes: ReadingNotes) => {
  const mail: Mail = { from: null, subject: '', body };
  return saidFacts(mail, readingOf(mail, notes));
};

describe('order numbers', () => {
  test.each([
    ['Order no. PO-2231', 'PO-2231'],
    ['PO 2231', 'PO 2231'],
    ['#5120', '5120'],
    ['订单 20240311', '20240311'],
    ['order 88/204', '88/204'],
  ])('%s is named as %s', (text, number) => {
    expect(said(`About ${text} please.`, { facts: [[text, 'order', null, null]] }).orders).toEqual([number]);
  });

  test('are named whole, even where the fact stops short', () => {
    expect(said('About order 88-204, please.', { facts: [['order 88', 'order', 88, null]] }).orders).toEqual([
      '88-204',
    ]);
  });

  test('are named whole, even where the fact begins late', () => {
    expect(said('About 2025-114, please.', { facts: [['114', 'order', 114, null]] }).orders).toEqual([
      '2025-114',
    ]);
    expect(said('Please cancel PI 2207.', { facts: [['PI 2207', 'order', 2207, null]] }).orders).toEqual([
      'PI 2207',
    ]);
  });

  test('are named once each, three at most', () => {
    const body = 'PO-1 PO-2 PO-3 PO-4';
    const facts = ['PO-1', 'PO-2', 'PO-3', 'PO-4', 'PO-1'].map(
      (text) => [text, 'order', null, null] as const,
    );
    expect(said(body, { facts }).orders).toEqual(['PO-1', 'PO-2', 'PO-3']);
  });
});

describe('figures', () => {
  test('are those that stand with an ask or a problem', () => {
    const body = 'We were founded with USD 500. Give us USD 4.20 now.';
    const notes: ReadingNotes = {
      asks: { price: 'Give us' },
      facts: [
        ['USD 500', 'money', 500, 'USD'],
        ['USD 4.20', 'money', 4.2, 'USD'],
      ],
    };
    expect(said(body, notes).figures).toEqual(['USD 4.20']);
  });

  test('leave out half a list', () => {
    const body = 'Could you quote 500 and 1,000 pcs?';
    const notes: ReadingNotes = {
      asks: { price: 'Could you quote' },
      facts: [['1,000 pcs', 'quantity', 1000, 'pcs']],
    };
    expect(said(body, notes).figures).toEqual([]);
  });

  test('never repeat what is threatened', () => {
    const body = 'Give us 5% off or we deduct 10% from the balance.';
    const notes: ReadingNotes = {
      asks: { price: 'Give us 5% off' },
      levers: { withhold_payment: 'we deduct' },
      facts: [
        ['5%', 'percent', 5, null],
        ['10%', 'percent', 10, null],
      ],
    };
    expect(said(body, notes).figures).toEqual(['5%']);
  });

  test('of two over the same words the longer one stands', () => {
    const notes: ReadingNotes = {
      asks: { price: 'Quote' },
      facts: [
        ['the 200', 'date', null, null],
        ['200 lamps', 'quantity', 200, 'lamps'],
      ],
    };
    expect(said('Quote the 200 lamps', notes).figures).toEqual(['200 lamps']);
  });

  test('a bare number says nothing', () => {
    expect(
      said('We want 30 now', { asks: { price: 'want' }, facts: [['30', 'quantity', 30, null]] }).figures,
    ).toEqual([]);
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
  const body = 'We want 5% now. '.repeat(60_000);
  const mail: Mail = { from: null, subject: '', body };
  const one = readingOf(mail, { asks: { price: 'want' }, facts: [['5%', 'percent', 5, null]] });
  const evidence = Array.from({ length: 50_000 }, (_, at) => ({
    ...one.evidence[0]!,
    start: at * 16,
    end: at * 16 + 4,
  }));
  const facts = Array.from({ length: 50_000 }, (_, at) => ({
    ...one.facts[0]!,
    start: at * 16 + 8,
    end: at * 16 + 10,
  }));
  expect(saidFacts(mail, { ...one, evidence, facts }).figures).toEqual(['5%']);
});
