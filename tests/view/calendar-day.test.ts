import fc from 'fast-check';
import { dayIn, isCalendarDay, localDay, workingDaysLater } from '../../src/view/calendar-day';

test.each([
  ['2026-03-05', '2026-03-05'],
  ['2026/3/5', '2026-03-05'],
  ['2026年3月5日', '2026-03-05'],
  ['3月5日', '2026-03-05'],
  ['1月5日之前', '2027-01-05'],
  ['5 March', '2026-03-05'],
  ['5th of nowhere', null],
  ['March 5', '2026-03-05'],
  ['Thursday, March 5th, 2026', '2026-03-05'],
  ['1 Feb', '2027-02-01'],
  ['30 Feb', null],
  ['03/05', null],
  ['next week', null],
  ['', null],
])('%j is %s', (text, day) => {
  expect(dayIn(text, '2026-03-02')).toBe(day);
});

test('working days leave out the weekend', () => {
  expect(workingDaysLater('2026-03-06', 1)).toBe('2026-03-09');
  expect(workingDaysLater('2026-03-07', 1)).toBe('2026-03-09');
  expect(workingDaysLater('2026-03-02', 5)).toBe('2026-03-09');
  expect(workingDaysLater('2026-12-31', 1)).toBe('2027-01-01');
});

test('a moment falls on the day of the place', () => {
  expect(localDay(new Date(2026, 2, 5, 0, 1))).toBe('2026-03-05');
  expect(localDay(new Date(2026, 2, 5, 23, 59))).toBe('2026-03-05');
});

test('only days that exist are days', () => {
  expect(['2026-02-28', '2026-02-29', '2028-02-29', '2026-13-01', '26-01-01', ''].map(isCalendarDay)).toEqual(
    [true, false, true, false, false, false],
  );
});

test('no text breaks it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const day = dayIn(text, '2026-03-02');
      expect(day === null || isCalendarDay(day)).toBe(true);
    }),
  );
});
