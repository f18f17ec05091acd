import type { Evidence, SignalId } from '../../src/core/model';
import { factFrom, isPossible } from '../../src/core/text/facts';

const date = (quote: string) => {
  const evidence: Evidence = {
    place: 'body',
    start: 0,
    end: quote.length,
    cue: 'en/facts/date',
    signal: 'fact:date',
    quote,
  };
  return factFrom('fact:date' satisfies SignalId, evidence);
};

test.each(['the 22nd', '14 March', 'March 2026', 'week 46', '2026-03-14', '20260314', 'Tuesday', '3月8日'])(
  '%s can be a date',
  (text) => {
    expect(isPossible(date(text))).toBe(true);
  },
);

test.each(['the 600', 'Mar 54', '4419 号'])('%s cannot', (text) => {
  expect(isPossible(date(text))).toBe(false);
});

test('only dates have such bounds', () => {
  expect(isPossible({ ...date('the 600'), kind: 'quantity' })).toBe(true);
});

test('"SO 4411" is an order and "so 8 cards" is none', () => {
  expect(isPossible({ ...date('SO 4411'), kind: 'order' })).toBe(true);
  expect(isPossible({ ...date('so 8'), kind: 'order' })).toBe(false);
  expect(isPossible({ ...date('proforma for 3,500'), kind: 'order' })).toBe(false);
});
