import { dealDesk, EMPTY_DEAL, type DealDesk, type DealEntries, type PricedOffer } from '../../src/core/deal';

type Texts = DealEntries['texts'];

const desk = (texts: Texts, over: Partial<DealEntries> = {}): DealDesk =>
  dealDesk({ ...EMPTY_DEAL, ...over, texts });

const PUMPS: Texts = {
  cost: '4.00',
  quoted: '4.85',
  asked: '4.20',
  quantity: '3000',
  floorMargin: '8',
};

const offersOf = ({ offers }: DealDesk): readonly PricedOffer[] =>
  offers.kind === 'offers' ? offers.offers : [];
const offer = (found: DealDesk, name: PricedOffer['offer']) =>
  offersOf(found).find((each) => each.offer === name);
const whyNot = ({ offers }: DealDesk, name: PricedOffer['offer']) =>
  offers.kind === 'offers' ? offers.left.find((each) => each.offer === name)?.why : offers.why;
const shown = (value: { toString(): string } | null | undefined) => value?.toString() ?? null;

describe('margins', () => {
  test('are reckoned on the price, per unit and for the order', () => {
    const { quoted, asked } = desk(PUMPS);
    expect([shown(quoted?.unitProfit), shown(quoted?.orderProfit), quoted?.margin.toFixed(2)]).toEqual([
      '0.85',
      '2550',
      '17.53',
    ]);
    expect([shown(asked?.unitProfit), shown(asked?.orderProfit), asked?.margin.toFixed(2)]).toEqual([
      '0.2',
      '600',
      '4.76',
    ]);
  });

  test('are exact where binary fractions are not', () => {
    const { quoted } = desk({ cost: '0.1', quoted: '0.3', quantity: '3' });
    expect([shown(quoted?.unitProfit), shown(quoted?.orderProfit)]).toEqual(['0.2', '0.6']);
  });

  test('count interest on what is paid late, and only on that', () => {
    // 4.85 × 70 % × 6 % × 60 / 365
    const { quoted } = desk({ ...PUMPS, paymentDays: '60', interest: '6', deposit: '30' });
    expect(quoted?.unitProfit.toFixed(6)).toBe((0.85 - (4.85 * 0.7 * 0.06 * 60) / 365).toFixed(6));
  });

  test('count the fixed cost of an order over its units', () => {
    const { quoted } = desk({ ...PUMPS, fixedCost: '300' });
    expect([shown(quoted?.unitProfit), shown(quoted?.orderProfit)]).toEqual(['0.75', '2250']);
  });

  test('take a cost in another currency by the exchange rate', () => {
    const entries = { ...PUMPS, cost: '28.40', rate: '7.1' };
    const { quoted } = desk(entries, { costCurrency: 'CNY' });
    expect(shown(quoted?.unitProfit)).toBe('0.85');
    const without = desk({ ...PUMPS, cost: '28.40' }, { costCurrency: 'CNY' });
    expect(without.missing).toContain('rate');
    expect(without.quoted).toBeNull();
  });

  test('may be negative, and this is said', () => {
    const { quoted, findings, offers } = desk({ ...PUMPS, cost: '5' });
    expect(quoted?.margin.lt(0)).toBe(true);
    expect(findings).toContain('loss_at_quoted');
    expect(offers).toEqual({ kind: 'none', why: 'no_profit' });
  });
});

describe('the floor', () => {
  test('is the lowest price that keeps the margin, rounded up', () => {
    // 4.00 / 0.92 = 4.3478…
    const { floor, findings } = desk(PUMPS);
    expect(shown(floor?.price)).toBe('4.35');
    expect(floor?.margin.gte(8)).toBe(true);
    expect(findings).toEqual(['asked_below_floor']);
  });

  test('is the cost where no margin is given', () => {
    const found = desk({ ...PUMPS, floorMargin: '' });
    expect(shown(found.floor?.price)).toBe('4');
    expect(found.findings).toEqual(['floor_is_break_even']);
    expect(found.missing).toEqual(['floorMargin']);
  });

  test('has no decimals in yen', () => {
    const yen = desk(
      { cost: '1000', quoted: '1200', floorMargin: '7', quantity: '500' },
      { currency: 'JPY' },
    );
    expect(shown(yen.floor?.price)).toBe('1076');
  });

  test('cannot be reached by any price when the margin is the whole of it', () => {
    const found = desk({ ...PUMPS, floorMargin: '100' });
    expect([found.floor, found.findings, found.offers]).toEqual([
      null,
      ['floor_unreachable'],
      { kind: 'none', why: 'floor_unreachable' },
    ]);
  });

  test('above the quoted price leaves nothing to offer', () => {
    const found = desk({ ...PUMPS, floorMargin: '30' });
    expect(found.findings).toContain('quoted_below_floor');
    expect(found.offers).toEqual({ kind: 'none', why: 'below_floor' });
  });
});

describe('the gap', () => {
  test('says what yielding costs and how many units would make up for it', () => {
    const { gap } = desk(PUMPS);
    expect([
      shown(gap?.perUnit),
      gap?.percent.toFixed(1),
      shown(gap?.perOrder),
      shown(gap?.sameProfitQuantity),
    ]).toEqual(['0.65', '13.4', '1950', '12750']);
  });

  test('can be given as a cut', () => {
    expect(shown(desk({ ...PUMPS, asked: '10%' }).asked?.price)).toBe('4.365');
    expect(shown(desk({ ...PUMPS, asked: '-10 %' }).asked?.price)).toBe('4.365');
    expect(desk({ ...PUMPS, asked: '200%' }).problems).toEqual({ asked: 'cut_too_deep' });
  });

  test('is none when the asked price is not lower', () => {
    const found = desk({ ...PUMPS, asked: '5' });
    expect([found.gap, found.findings]).toEqual([null, ['asked_not_lower']]);
  });
});

describe('a price asked below the floor', () => {
  const ways = (texts: Texts) =>
    desk({ ...PUMPS, ...texts }).ways.map((way) =>
      way.way === 'lower_cost'
        ? `${way.way} ${way.perUnit.toFixed(3)}`
        : 'quantity' in way
          ? `${way.way} ${way.quantity.toString()}`
          : way.way,
    );

  test('needs a lower cost when nothing else helps', () => {
    // 4.20 × 0.92 = 3.864
    expect(ways({})).toEqual(['lower_cost 0.136']);
  });

  test('may be possible with early payment', () => {
    expect(ways({ asked: '4.38', paymentDays: '90', interest: '8' })).toEqual([
      'earlier_payment',
      expect.stringMatching(/^lower_cost /),
    ]);
  });

  test('may be possible with volume when a fixed cost is spread', () => {
    // 4.40 × 0.92 − 4 = 0.048; 600 / 0.048 = 12,500
    expect(ways({ asked: '4.40', fixedCost: '600' })).toEqual([
      'volume 12500',
      expect.stringMatching(/^lower/),
    ]);
  });

  test('is not reached by any volume below the bare cost', () => {
    expect(ways({ asked: '3.90', fixedCost: '600' })).toEqual([expect.stringMatching(/^lower/)]);
    expect(desk({ ...PUMPS, asked: '3.90' }).findings).toContain('asked_below_cost');
  });

  test('needs no way when it is not below', () => {
    expect(ways({ asked: '4.40' })).toEqual([]);
  });
});

describe('offers', () => {
  test('are worth the same, keep the floor and ask for something', () => {
    const found = desk({ ...PUMPS, saving: '0.15', paymentDays: '60', interest: '6' });
    expect(offersOf(found).map((each) => each.offer)).toEqual([
      'volume_for_price',
      'terms_for_price',
      'material_for_price',
      'loyalty_advantage',
    ]);
    for (const each of offersOf(found)) {
      expect(each.margin.gte(8)).toBe(true);
      expect(each.price.lt('4.85')).toBe(true);
    }
    expect(offer(found, 'volume_for_price')?.quantity.gt(3000)).toBe(true);
  });

  test('fill the blanks of the draft', () => {
    const fills = offer(desk(PUMPS), 'volume_for_price')?.fills.map(({ blank, value }) => [
      blank,
      value.toString(),
    ]);
    expect(fills).toEqual([
      ['min_quantity', expect.stringMatching(/^\d+$/)],
      ['volume_discount', expect.stringMatching(/^\d+(\.\d+)?$/)],
    ]);
  });

  test('that give nothing away pay for themselves', () => {
    const found = desk({ ...PUMPS, paymentDays: '90', interest: '8' }, { room: 'none' });
    expect(offersOf(found).map(({ offer: name, cost }) => [name, cost.lte(0)])).toEqual([
      ['volume_for_price', true],
      ['terms_for_price', true],
    ]);
    expect(whyNot(found, 'loyalty_advantage')).toBe('needs_room');
    expect(whyNot(found, 'material_for_price')).toBe('needs_saving');
  });

  test('need cost, price and quantity', () => {
    expect(desk({ ...PUMPS, quantity: '' }).offers).toEqual({ kind: 'none', why: 'numbers_missing' });
  });

  test('are left out rather than unfair when a step of the currency is too coarse', () => {
    const found = desk({ cost: '9', quoted: '10', asked: '9.5', quantity: '1000' }, { currency: 'JPY' });
    expect(offersOf(found).every(({ price }) => price.eq(price.round(0)))).toBe(true);
    expect(whyNot(found, 'loyalty_advantage')).toBe('too_thin');
  });
});

describe('a claim', () => {
  const CLAIM: Texts = { ...PUMPS, asked: '', defects: '5' };

  test('is answered by offers that cost the same, between new goods and a refund', () => {
    const found = desk(CLAIM);
    expect(offersOf(found).map((each) => each.offer)).toEqual([
      'replacement_and_next_discount',
      'repair_or_credit_note',
    ]);
    // 5 % of 3000 units: 600 to make again, 727.50 to pay back; a quarter of the way is 631.875.
    const costs = offersOf(found).map(({ cost }) => Number(cost.toString()));
    for (const cost of costs) {
      expect(cost).toBeGreaterThan(631.875 * 0.99);
      expect(cost).toBeLessThanOrEqual(631.875);
    }
    expect(found.concessions.map(({ concession, cost }) => [concession, cost.toString()])).toEqual([
      ['one_percent', '145.5'],
      ['refund_bad', '727.5'],
      ['replace_bad', '600'],
    ]);
  });
});

describe('what cannot be read', () => {
  test('is named, and the rest still works', () => {
    const found = desk({
      ...PUMPS,
      asked: 'cheap',
      quantity: '0',
      floorMargin: '120',
      paymentDays: '9999',
      cost: '4%',
    });
    expect(found.problems).toEqual({
      asked: 'not_a_number',
      quantity: 'zero',
      floorMargin: 'above_hundred',
      paymentDays: 'too_many_days',
      cost: 'no_percent_here',
    });
    expect(desk({ ...PUMPS, quantity: '0' }).quoted?.unitProfit.toString()).toBe('0.85');
    expect(desk({ ...PUMPS, quantity: '1e30' }).problems).toEqual({ quantity: 'too_large' });
  });

  test('and what is empty is asked for', () => {
    expect(desk({}).missing).toEqual(['cost', 'quoted', 'asked', 'quantity', 'floorMargin']);
    expect(desk({}).findings).toEqual([]);
  });
});
