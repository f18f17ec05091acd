import fc from 'fast-check';
import { CURRENCIES, dealDesk, EMPTY_DEAL, ROOMS, type DealEntries } from '../../src/core/deal';
import { Decimal } from '../../src/core/deal/decimal';

const money = (max: number) =>
  fc.integer({ min: 1, max: max * 100 }).map((cents) => (cents / 100).toFixed(2));
const maybe = (texts: fc.Arbitrary<string>) => fc.option(texts, { nil: '' });

/** Deals as they come: mostly sound ones, some that lose money. */
const deals: fc.Arbitrary<DealEntries> = fc
  .record({
    cost: money(500),
    markup: fc.integer({ min: -5, max: 60 }),
    cut: fc.integer({ min: 0, max: 40 }),
    quantity: fc.integer({ min: 1, max: 200_000 }),
    floorMargin: maybe(fc.integer({ min: 0, max: 30 }).map(String)),
    paymentDays: maybe(fc.integer({ min: 0, max: 180 }).map(String)),
    deposit: maybe(fc.integer({ min: 0, max: 100 }).map(String)),
    interest: maybe(fc.integer({ min: 0, max: 40 }).map(String)),
    fixedCost: maybe(money(900)),
    saving: maybe(money(20)),
    defects: fc.option(fc.integer({ min: 1, max: 100 }).map(String), { nil: '', freq: 3 }),
    currency: fc.constantFrom(...CURRENCIES),
    room: fc.constantFrom(...ROOMS),
  })
  .map(({ cost, markup, cut, quantity, currency, room, ...texts }) => {
    const quoted = new Decimal(cost).times(100 + markup).div(100);
    return {
      ...EMPTY_DEAL,
      currency,
      room,
      texts: {
        ...texts,
        cost,
        quoted: quoted.toString(),
        asked: quoted
          .times(100 - cut)
          .div(100)
          .toString(),
        quantity: String(quantity),
      },
    };
  });

const RUNS = { numRuns: 1500 };

/** Every decimal anywhere in a value. */
function decimals(value: unknown): Decimal[] {
  if (value instanceof Decimal) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(decimals) : [];
}

test('offers are worth the same to the seller within two percent', () => {
  let compared = 0;
  fc.assert(
    fc.property(deals, (entries) => {
      const { offers } = dealDesk(entries);
      if (offers.kind === 'none') return;
      const isClaim = entries.texts.defects !== '';
      // A claim can cost more than the order earns, so its offers are held against each other by what they cost.
      const worths = offers.offers.map((offer) => (isClaim ? offer.cost : offer.worth));
      for (const a of worths)
        for (const b of worths) {
          compared += 1;
          expect(a.minus(b).abs().lte(a.abs().times('0.02'))).toBe(true);
        }
    }),
    RUNS,
  );
  expect(compared).toBeGreaterThan(1000);
});

test('no offer is below the floor, dearer than quoted, or worth less than it says', () => {
  let looked = 0;
  fc.assert(
    fc.property(deals, (entries) => {
      const { offers, quoted } = dealDesk(entries);
      if (offers.kind === 'none') return;
      const floor = entries.texts.floorMargin === '' ? '0' : (entries.texts.floorMargin ?? '0');
      for (const offer of offers.offers) {
        looked += 1;
        expect(offer.worth.gte(offers.worth)).toBe(true);
        expect(offer.price.lte(quoted?.price ?? 0)).toBe(true);
        if (entries.texts.defects === '') expect(offer.margin.gte(floor)).toBe(true);
      }
    }),
    RUNS,
  );
  expect(looked).toBeGreaterThan(500);
});

test('the profit shown is the price shown times the units, less the cost', () => {
  fc.assert(
    fc.property(deals, (entries) => {
      const { offers } = dealDesk(entries);
      if (offers.kind === 'none') return;
      const offer = offers.offers.find((each) => each.offer === 'terms_for_price');
      if (offer === undefined) return;
      // Paid at shipment, so no interest enters: anybody can reckon it again.
      const cost = new Decimal(entries.texts.cost ?? 0)
        .times(offer.quantity)
        .plus(entries.texts.fixedCost || 0);
      expect(offer.price.times(offer.quantity).minus(cost).toString()).toBe(offer.worth.toString());
    }),
    RUNS,
  );
});

test('a lower asked price is never worth more to the seller, a larger room never leaves him more', () => {
  fc.assert(
    fc.property(deals, (entries) => {
      const at = (asked: string) => dealDesk({ ...entries, texts: { ...entries.texts, asked } });
      const lower = new Decimal(entries.texts.asked ?? 1).times('0.9').toString();
      const [here, below] = [at(entries.texts.asked ?? ''), at(lower)];
      expect(below.asked?.unitProfit.lt(here.asked?.unitProfit ?? 0)).toBe(true);
      expect(below.asked?.margin.lt(here.asked?.margin ?? 0)).toBe(true);
      const [none, half] = (['none', 'half'] as const).map((room) => dealDesk({ ...entries, room }).offers);
      if (none?.kind === 'offers' && half?.kind === 'offers') expect(half.worth.lte(none.worth)).toBe(true);
    }),
    RUNS,
  );
});

test('the floor rises with cost and with the margin wanted', () => {
  fc.assert(
    fc.property(deals, fc.integer({ min: 1, max: 20 }), (entries, more) => {
      const floorOf = (texts: DealEntries['texts']) => dealDesk({ ...entries, texts }).floor?.price;
      const { texts } = entries;
      const before = floorOf(texts);
      const dearer = floorOf({ ...texts, cost: new Decimal(texts.cost ?? 1).plus(more).toString() });
      const stricter = floorOf({ ...texts, floorMargin: String(Number(texts.floorMargin || 0) + more) });
      if (before !== undefined && dearer !== undefined) expect(dearer.gte(before)).toBe(true);
      if (before !== undefined && stricter !== undefined) expect(stricter.gte(before)).toBe(true);
    }),
    RUNS,
  );
});

test('a price in a currency without decimals has none', () => {
  fc.assert(
    fc.property(deals, fc.constantFrom('JPY' as const, 'KRW' as const), (entries, currency) => {
      const { offers, floor } = dealDesk({ ...entries, currency });
      const prices = [
        floor?.price,
        ...(offers.kind === 'offers' && entries.texts.defects === ''
          ? offers.offers.map(({ price }) => price)
          : []),
      ];
      for (const price of prices) expect(price?.eq(price.round(0)) ?? true).toBe(true);
    }),
    RUNS,
  );
});

test('any texts at all give a desk of real numbers', () => {
  const field = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '0',
      '0.00',
      '1e12',
      '1e-9',
      '0.000000001',
      '100',
      '200%',
      '-3',
      'NaN',
      '１２',
      '1.234,50',
      '999999999999',
    ),
    fc.double({ min: 0, max: 1e12 }).map(String),
  );
  const texts = fc.dictionary(
    fc.constantFrom(
      'cost',
      'quoted',
      'asked',
      'quantity',
      'floorMargin',
      'paymentDays',
      'deposit',
      'interest',
      'fixedCost',
      'saving',
      'defects',
      'rate',
    ),
    field,
  );
  fc.assert(
    fc.property(texts, fc.constantFrom(...CURRENCIES), fc.constantFrom(...ROOMS), (given, currency, room) => {
      const found = dealDesk({
        ...EMPTY_DEAL,
        texts: given,
        currency,
        room,
        costCurrency: 'rate' in given ? 'CNY' : null,
      });
      for (const value of decimals(found)) expect(Number.isFinite(Number(value.toString()))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
