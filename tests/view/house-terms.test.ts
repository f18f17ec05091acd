import fc from 'fast-check';
import { EMPTY_DEAL, type DealEntries } from '../../src/core/deal';
import { packHouseTerms, unpackHouseTerms } from '../../src/view/house-terms';

const OWN: DealEntries = {
  texts: {
    cost: '4',
    quoted: '5',
    asked: '4.5',
    quantity: '100',
    floorMargin: '8',
    interest: '6',
    rate: '7.1',
    fixedCost: '90',
  },
  currency: 'EUR',
  costCurrency: 'CNY',
  incoterm: 'FOB',
  room: 'half',
};

test('usual terms are kept, cost and prices are not', () => {
  const packed = packHouseTerms(OWN);
  expect(unpackHouseTerms(packed)).toEqual({
    ...OWN,
    texts: { floorMargin: '8', interest: '6', rate: '7.1' },
  });
  expect(packed).not.toMatch(/cost"|quoted|asked|fixed/);
  expect(packed.length).toBeLessThan(300);
});

test('whatever is stored, the desk can begin', () => {
  expect(unpackHouseTerms(null)).toEqual(EMPTY_DEAL);
  expect(unpackHouseTerms('{"texts":{"cost":"9","floorMargin":5},"currency":"XXX","room":1}')).toEqual(
    EMPTY_DEAL,
  );
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
      const { texts, currency } = unpackHouseTerms(stored);
      expect(Object.keys(texts).every((field) => field !== 'cost')).toBe(true);
      expect(typeof currency).toBe('string');
    }),
  );
});
