import fc from 'fast-check';
import { checkReply, type CheckBook, type CheckContext } from '../../src/core';
import { checkBooks } from '../../src/languages/check-registry';

let books: readonly CheckBook[];
beforeAll(async () => {
  books = await Promise.all(Object.values(checkBooks).map((load) => load()));
});

const CONTEXT: CheckContext = {
  answering: { heat: 3, motive: 'venting', pressure: 'threat', asks: ['price'], customerName: 'Ana' },
  recipients: [{ name: 'Maria Lopez', email: 'maria.lopez@example.com' }],
  floor: { amount: 12.5, currency: 'USD' },
  privateWords: ['9.85', 'gives in after two reminders', '', '\n'],
  sellerAtFault: false,
  sellerName: 'Li Na',
};

const pieces = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'Dear John,\n',
      '王经理，\n',
      '田中様\n',
      'we give you 5 % discount. ',
      'it was our fault. ',
      'we guarantee it. ',
      'sorry. ',
      'USD 11.80 per piece ',
      '我们保证',
      '底价',
      '老板说先别告诉客户',
      '[____]',
      '[[[[',
      '【',
      '{name}',
      '<date>',
      '____',
      'XXX ',
      '9.85 ',
      '?!',
      '???',
      '\n',
      '\r\n',
      '> quoted\n',
      'On Mon, 3 May 2027 at 10:00, A wrote:\n',
      '-- \n',
      'Best regards\n',
      '\u200b',
      '\u202e',
      '\ud83d',
      '\udc00',
      '\u0130',
      'ﬁ',
      '١٢٫٥ دولار ',
    ),
  },
);
const text = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

test('any text is checked without an exception, twice the same, every quote standing where it says, in order', () => {
  let quotes = 0;
  fc.assert(
    fc.property(text, (given) => {
      const findings = checkReply(given, books, CONTEXT);
      let before = 0;
      for (const { start, end, quote } of findings) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(given.length);
        expect(given.slice(start, end)).toBe(quote);
        before = start;
        quotes += 1;
      }
      expect(checkReply(given, books, CONTEXT)).toEqual(findings);
    }),
    { numRuns: 200 },
  );
  expect(quotes).toBeGreaterThan(100);
});

test('what is quoted below is not checked, whatever stands there', () => {
  fc.assert(
    fc.property(text, (given) => {
      const quoted = given.replace(/\r\n?|[\n\u2028\u2029]/g, '\n> ');
      const mail = `Dear Maria,\n\nfine.\n\nLin\n\n> ${quoted}`;
      expect(checkReply(mail, books, CONTEXT)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('time grows with the length and no faster', () => {
  const time = (given: string): number => {
    const started = performance.now();
    checkReply(given, books, CONTEXT);
    return performance.now() - started;
  };
  const hostile = [
    '[',
    '!?',
    '_',
    'we give you 5 % discount ',
    'X ',
    '底价',
    'USD 11 ',
    '{',
    'sorry ',
    '\n> a',
    'A ',
  ];
  time('warm up, please');
  for (const piece of hostile) {
    const short = Math.max(20, time(piece.repeat(Math.ceil(50_000 / piece.length))));
    const long = time(piece.repeat(Math.ceil(500_000 / piece.length)));
    // Ten times as long may take ten times as long, and a busy machine three times that.
    expect([piece, long < short * 30]).toEqual([piece, true]);
  }
});
