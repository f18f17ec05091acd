import fc from 'fast-check';
import { readNumber } from '../../src/core/deal';

const read = (text: string, fraction?: 'likely' | 'unlikely'): string => {
  const found = readNumber(text, fraction);
  if (found.kind === 'number') return `${found.value.toString()}${found.isPercent ? '%' : ''}`;
  return found.kind === 'empty' ? 'empty' : found.problem;
};

test.each([
  ['', 'empty'],
  ['  \u3000', 'empty'],
  ['11.20', '11.2'],
  ['11,20', '11.2'],
  ['1.234,50', '1234.5'],
  ['1,234.50', '1234.5'],
  ['1 234,5', '1234.5'],
  ['1\u202f234,5', '1234.5'],
  ["1'234.50", '1234.5'],
  ['1,234', '1234'],
  ['1.234', '1.234'],
  ['0.234', '0.234'],
  ['0,234', '0.234'],
  ['.5', '0.5'],
  ['5.', '5'],
  ['1.234.567', '1234567'],
  ['1,234,567.8', '1234567.8'],
  ['12,34,567', '1234567'],
  ['１２', '12'],
  ['１２．５', '12.5'],
  ['١٢', '12'],
  ['١٬٢٣٤٫٥', '1234.5'],
  ['۱۲٫۵', '12.5'],
  ['१२', '12'],
  ['USD 11.20', '11.2'],
  ['$11.20', '11.2'],
  ['US$ 11.20', '11.2'],
  ['11,20 €', '11.2'],
  ['￥85', '85'],
  ['3000 pcs', '3000'],
  ['3000pcs.', '3000'],
  ['1.2万', '12000'],
  ['12%', '12%'],
  ['12,5 %', '12.5%'],
  ['％１２', '12%'],
  ['+5', '5'],
  ['-0', '0'],
  ['-5', 'negative'],
  ['−5', 'negative'],
  ['USD -5', 'negative'],
  ['1e30', 'too_large'],
  ['1E999', 'too_large'],
  ['1e3', '1000'],
  ['9999999999999', 'too_large'],
  ['9'.repeat(200), 'not_a_number'],
  ['1,2,3', 'unclear'],
  ['1.2.3', 'unclear'],
  ['1,23.45', 'unclear'],
  ['1 2', 'unclear'],
  ['12 or 13', 'not_a_number'],
  ['about', 'not_a_number'],
  ['NaN', 'not_a_number'],
  ['Infinity', 'not_a_number'],
  ['0x10', 'not_a_number'],
  ['--5', 'not_a_number'],
])('%j is read as %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test('a lone point before three digits means thousands where there are no fractions', () => {
  expect(read('1.234', 'unlikely')).toBe('1234');
  expect(read('1.23', 'unlikely')).toBe('1.23');
});

describe('every country reads back what it writes', () => {
  test.each([
    'en-US',
    'de-DE',
    'fr-FR',
    'de-CH',
    'en-IN',
    'pt-BR',
    'ru-RU',
    'ar-EG',
    'fa-IR',
    'ja-JP',
    'tr-TR',
    'es-ES',
  ])('%s', (locale) => {
    const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (cents) => {
        const value = cents / 100;
        expect([locale, format.format(value), Number(read(format.format(value)))]).toEqual([
          locale,
          format.format(value),
          value,
        ]);
      }),
    );
  });
});

test('any text gives a number from 0 to a million million, or a problem', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const found = readNumber(text);
      if (found.kind !== 'number') return;
      expect(found.value.gte(0) && found.value.lte('1e12')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
