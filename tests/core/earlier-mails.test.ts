import { withEarlierMails } from '../../src/core';
import { judged, makeReading } from '../support/make-reading';

const known = (...types: ('old' | 'new' | 'big' | 'emotional')[]) =>
  makeReading({
    customerType: judged(types[0] ?? 'unknown', 0.8),
    customerTypes: types.map((type) => judged(type, 0.8)),
  });

test('an earlier mail tells the kind of customer where the newest does not, a little less surely and without evidence', () => {
  const reading = withEarlierMails(known(), [known(), known('big', 'old')]);
  expect(reading.customerType).toMatchObject({ value: 'big', evidence: [], bySeller: false });
  expect(reading.customerType.confidence).toBeCloseTo(0.68);
  expect(reading.customerTypes.map(({ value }) => value)).toEqual(['big', 'old']);
});

test('what the newest mail shows stays, and so does what the seller has set', () => {
  expect(withEarlierMails(known('new'), [known('old')]).customerType.value).toBe('new');
  const set = makeReading({ customerType: { ...judged('unknown' as const, 1), bySeller: true } });
  expect(withEarlierMails(set, [known('old')])).toBe(set);
});

test('a temper is no kind of customer that lasts', () => {
  expect(withEarlierMails(known(), [known('emotional')]).customerType.value).toBe('unknown');
  expect(withEarlierMails(known(), [known('emotional', 'old')]).customerType.value).toBe('old');
  expect(withEarlierMails(known(), []).customerType.value).toBe('unknown');
});
