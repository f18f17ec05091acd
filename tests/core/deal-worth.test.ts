import fc from 'fast-check';
import { weighWorth, type WorthEntries } from '../../src/core/deal';
import { CREDIBILITIES } from '../../src/core/model';

const BUYER: WorthEntries = { yearlySales: '200,000', margin: '18', concession: '5' };
const shown = (value: { toString(): string } | null) => value?.toString() ?? null;

test('profit, loss and concession are reckoned for a year', () => {
  const worth = weighWorth(
    { ...BUYER, replaceable: '25', lossOnce: '3000', precedentSales: '100000' },
    'credible',
  );
  // 200,000 × 18 % = 36,000; three quarters of it and 3,000 are lost; 5 % of 200,000 and of 100,000 is given.
  expect(shown(worth.yearlyProfit)).toBe('36000');
  expect(shown(worth.costOfLosing)).toBe('30000');
  expect(shown(worth.costOfYielding)).toBe('15000');
  expect(shown(worth.precedentCost)).toBe('5000');
  expect(shown(worth.chanceNeeded)).toBe('50');
  expect(worth.advice).toBe('yield_conditionally');
  expect(shown(worth.atMost)).toBe('5');
});

test('words alone are no reason to give', () => {
  const worth = weighWorth(BUYER, 'bluff');
  expect([worth.advice, worth.atMost]).toEqual(['hold', null]);
  expect(worth.reasons).toEqual(expect.arrayContaining(['seems_bluff', 'chance_too_small']));
});

test('a valuable customer with a step under way is worth a conditional concession', () => {
  const worth = weighWorth(BUYER, 'credible');
  expect(worth.advice).toBe('yield_conditionally');
  expect(worth.reasons).toEqual(
    expect.arrayContaining(['losing_costs_more', 'hard_to_replace', 'step_under_way']),
  );
});

test('a part is advised where the whole does not pay', () => {
  // 15 of 18 %: yielding costs 30,000 of the 36,000 at stake; at a chance of 70 % 12.6 % is bearable.
  const worth = weighWorth({ ...BUYER, concession: '15' }, 'credible');
  expect([worth.advice, shown(worth.atMost)]).toEqual(['yield_conditionally', '12.6']);
});

test('a customer who would earn nothing and is easily replaced is let go', () => {
  const worth = weighWorth({ ...BUYER, margin: '4', replaceable: '80' }, 'credible');
  expect(worth.advice).toBe('let_go');
  expect(worth.reasons).toEqual(
    expect.arrayContaining(['nothing_left', 'yielding_costs_more', 'replaceable']),
  );
});

test('nobody is let go on words alone', () => {
  expect(weighWorth({ ...BUYER, margin: '4', replaceable: '80' }, 'bluff').advice).toBe('hold');
});

test('others who would ask the same can tip the scales', () => {
  expect(weighWorth(BUYER, 'unclear').advice).toBe('yield_conditionally');
  const worth = weighWorth({ ...BUYER, precedentSales: '400000' }, 'unclear');
  expect(worth.advice).toBe('hold');
  expect(worth.reasons).toContain('precedent_weighs');
});

test('what is missing is named, and what can be said is said', () => {
  const worth = weighWorth({ yearlySales: '200000', margin: '18' }, 'credible');
  expect(worth.missing).toEqual(['concession', 'replaceable', 'lossOnce', 'precedentSales']);
  expect([shown(worth.yearlyProfit), worth.advice]).toEqual(['36000', null]);
  expect(weighWorth({}, 'credible').missing).toHaveLength(6);
});

test('what cannot be read never counts as nothing', () => {
  const worth = weighWorth({ ...BUYER, lossOnce: 'much', concession: '120' }, 'credible');
  expect(worth.problems).toEqual({ lossOnce: 'not_a_number', concession: 'above_hundred' });
  expect(worth.advice).toBeNull();
});

test('the advice follows the numbers', () => {
  const percent = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(
      fc.record({
        yearlySales: fc.integer({ min: 1, max: 1e9 }),
        margin: percent,
        concession: fc.integer({ min: 1, max: 100 }),
        replaceable: percent,
        lossOnce: fc.integer({ min: 0, max: 1e6 }),
        precedentSales: fc.integer({ min: 0, max: 1e9 }),
      }),
      fc.constantFrom(...CREDIBILITIES),
      (numbers, credibility) => {
        const texts = Object.fromEntries(
          Object.entries(numbers).map(([field, value]) => [field, String(value)]),
        );
        const worth = weighWorth(texts, credibility);
        expect(worth.advice).not.toBeNull();
        // Never more than what is asked, what the customer earns, or what losing him would cost.
        if (worth.atMost !== null) {
          expect(worth.atMost.lte(numbers.concession) && worth.atMost.lte(numbers.margin)).toBe(true);
          const given = worth.atMost.times(numbers.yearlySales + numbers.precedentSales).div(100);
          expect(given.lte(worth.costOfLosing ?? 0)).toBe(true);
        }
        if (worth.advice === 'let_go') expect(credibility).toBe('credible');
        // The surer the loss, the more may be given.
        if (worth.advice === 'yield_conditionally' && credibility === 'bluff')
          expect(weighWorth(texts, 'credible').advice).toBe('yield_conditionally');
      },
    ),
    { numRuns: 1000 },
  );
});
