import fc from 'fast-check';
import { languagesOf, planReply, readMail, writeDraft, type Reading } from '../../src/core';
import { EMPTY_DEAL, type DealEntries } from '../../src/core/deal';
import type { Mail } from '../../src/core/model';
import { languages } from '../../src/languages/registry';
import { dealModel, offersIntoReply, type DealInput } from '../../src/view/deal-model';
import { dealStringsFor } from '../../src/view/deal-strings';
import { moneyIsAtStake } from '../../src/view/money-at-stake';
import { mailIncoterm, mailNumbersFor, mailUnit } from '../../src/view/mail-numbers';
import { packOf } from '../support/packs';
import { factIn, judged, makeReading } from '../support/make-reading';

const BODY =
  'USD 4.85 FOB is too high. Our target is USD 4.20 CIF, 13 % less, for 3,000 pcs, paid after 60 days.';
const FACTS = [
  factIn(BODY, 'USD 4.85', 'money', 4.85, 'USD'),
  factIn(BODY, 'FOB', 'incoterm', null, null),
  factIn(BODY, 'USD 4.20', 'money', 4.2, 'USD'),
  factIn(BODY, '13 %', 'percent', 13, null),
  factIn(BODY, '3,000 pcs', 'quantity', 3000, 'pcs'),
  factIn(BODY, '60 days', 'days', 60, null),
];
const BARGAIN = makeReading({
  pressure: judged('threat'),
  credibility: judged('bluff'),
  motive: judged('bargaining'),
  asks: [judged('price')],
  facts: FACTS,
  newestPart: BODY,
});
const FILLED = { cost: '4.00', quoted: '4.85', asked: '4.20', quantity: '3000', floorMargin: '8' };

const input = (
  texts: DealEntries['texts'],
  over: Partial<DealInput> & { entries?: DealEntries } = {},
): DealInput => ({
  entries: { ...EMPTY_DEAL, texts },
  picked: null,
  reading: BARGAIN,
  plan: planReply(BARGAIN),
  paneLanguage: 'en',
  ...over,
});
const model = (texts: DealEntries['texts'], over: Partial<DealInput> = {}) =>
  dealModel(input(texts, over), dealStringsFor(over.paneLanguage ?? 'en'));
/** Space that keeps figures together looks like any other here. */
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');

describe('numbers of the mail', () => {
  test('are offered where they fit, and nothing is filled in', () => {
    const { main, more } = model({});
    const chips = Object.fromEntries(
      [...main, ...more].map(({ field, chips: all }) => [field, all.map(({ text }) => text)]),
    );
    expect(chips).toMatchObject({
      cost: [],
      quoted: ['USD 4.85', 'USD 4.20'],
      asked: ['USD 4.85', 'USD 4.20', '13 %'],
      quantity: ['3,000 pcs'],
      paymentDays: ['60 days'],
      floorMargin: [],
    });
    expect([...main, ...more].map(({ value }) => value).join('')).toBe('');
  });

  test('are offered once: what is the quoted price is no longer the asked one', () => {
    const asked = model({ quoted: '4.85' }).main.find(({ field }) => field === 'asked');
    expect(asked?.chips.map(({ text }) => text)).toEqual(['USD 4.20', '13 %']);
  });

  test('say their currency, where the desk knows it', () => {
    expect(mailNumbersFor('asked', FACTS).map(({ value, currency }) => [value, currency])).toEqual([
      ['4.85', 'USD'],
      ['4.2', 'USD'],
      ['13%', null],
    ]);
  });

  test('hold the trade term and the unit', () => {
    expect([mailIncoterm(FACTS), mailUnit(FACTS)]).toEqual(['FOB', 'pcs']);
    expect([mailIncoterm([]), mailUnit([])]).toEqual([null, null]);
  });

  test('are few, however many the mail has', () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({
      ...factIn(BODY, 'USD 4.85', 'money', at, 'USD'),
    }));
    expect(mailNumbersFor('quoted', many)).toHaveLength(4);
  });
});

describe('what the desk says', () => {
  test('money is at stake when it is bargained or asked for', () => {
    expect(moneyIsAtStake(BARGAIN)).toBe(true);
    expect(moneyIsAtStake(makeReading({ asks: [judged('refund')] }))).toBe(true);
    expect(moneyIsAtStake(makeReading({ asks: [judged('documents')] }))).toBe(false);
  });

  test('an empty desk asks for what it needs', () => {
    const found = model({});
    expect(found.missing).toMatch(/^Fill in to see more: Your cost per unit, /);
    expect([found.lines, found.gap, found.offers, found.ways]).toEqual([[], [], null, null]);
  });

  test('the result stands in the money and the language of the seller', () => {
    const found = model(FILLED);
    expect(
      found.lines.map(({ name, price, margin, orderProfit }) => [
        name,
        plain(price),
        margin,
        plain(orderProfit),
      ]),
    ).toEqual([
      ['Your price', 'USD 4.85', '17.5%', 'USD 2,550.00'],
      ['They ask', 'USD 4.20', '4.8%', 'USD 600.00'],
      ['Your floor', 'USD 4.35', '8%', 'USD 1,050.00'],
    ]);
    expect(found.gap.map(plain)).toEqual([
      'They ask for USD 0.65 less per unit (13.4%).',
      'Giving it all would cost you USD 1,950.00 on this order.',
      'At that price you would need 12,750 units to earn the same.',
    ]);
    expect(found.findings).toEqual([{ tone: 'warning', text: 'The price they ask is below your floor.' }]);
    expect(model(FILLED, { paneLanguage: 'zh-CN' }).lines[0]?.name).toBe('您的报价');
  });

  test('yen have no decimals', () => {
    const yen = {
      ...EMPTY_DEAL,
      currency: 'JPY' as const,
      texts: { cost: '1000', quoted: '1200', asked: '1100', quantity: '50' },
    };
    expect(plain(model({}, { entries: yen }).lines[0]?.orderProfit)).toBe('JPY 10,000');
  });

  test('a way that does not exist is said to be none', () => {
    expect(
      model({ cost: '4', quoted: '4.85', asked: '0.2', quantity: '10', floorMargin: '8', fixedCost: '900' })
        .ways,
    ).toEqual([]);
  });

  test('a number that can be read in two ways is read back', () => {
    const quantity = (typed: string) =>
      model({ quantity: typed }).main.find(({ field }) => field === 'quantity')?.readAs;
    expect([quantity('3.000'), quantity('3,000'), quantity('3000'), quantity('1.2万')]).toEqual([
      'Read as 3,000',
      'Read as 3,000',
      null,
      'Read as 12,000',
    ]);
  });

  test('every problem has words', () => {
    const { main } = model({ cost: 'x', quoted: '-1', asked: '200%', quantity: '0', floorMargin: '101' });
    expect(main.map(({ problem }) => problem)).toEqual([
      'This is not a number.',
      'It cannot be below zero.',
      'A cut of 100% or more would leave no price at all.',
      'Zero leaves nothing to reckon with.',
      'More than 100% is not possible here.',
    ]);
  });

  test('another trade term in the mail is pointed out', () => {
    const entries: DealEntries = { ...EMPTY_DEAL, texts: {}, incoterm: 'CIF' };
    const found = model({}, { entries });
    expect(found.incotermWarning).toBe(
      'The mail speaks of FOB, your price is CIF. Compare like with like first.',
    );
    expect(found.covers).toMatch(/^Main freight is in your price/);
    expect(model({}).incotermChip?.text).toBe('FOB');
  });
});

describe('offers', () => {
  test('are ticked up to three, those that fit the mail first', () => {
    const { offers } = model({ ...FILLED, saving: '0.2' });
    expect(offers?.offers.map(({ offer, checked }) => [offer, checked])).toEqual([
      ['volume_for_price', true],
      ['terms_for_price', true],
      ['material_for_price', true],
      ['loyalty_advantage', false],
    ]);
    expect(plain(offers?.intro)).toMatch(/^Each leaves you about USD 2,\d{3}\.\d\d on this order/);
    expect(plain(offers?.offers[0]?.terms)).toMatch(/^USD 4\.\d+ per unit, [\d.]+% off · from [\d,]+ units$/);
  });

  test('alone sound like an ultimatum', () => {
    expect(model(FILLED, { picked: ['volume_for_price'] }).offers?.warning).toMatch(/ultimatum/);
  });

  test('that are not possible say why', () => {
    expect(model(FILLED).offers?.left).toEqual([
      'Lower cost by changed details: fill in what other material or packing saves',
    ]);
  });

  test('fill the blanks of the reply in the language of the customer', () => {
    const wishes = offersIntoReply(input(FILLED), { tone: 'warmer', blanks: { reply_date: '5 June' } }, 'de');
    expect(wishes).toMatchObject({
      tone: 'warmer',
      offers: ['volume_for_price', 'terms_for_price', 'loyalty_advantage'],
      blanks: { reply_date: '5 June' },
    });
    expect(plain(wishes.blanks?.min_quantity)).toMatch(/^\d\.\d00 pcs$/);
    expect(plain(wishes.blanks?.volume_discount)).toMatch(/^\d+(,\d+)? %$/);
  });

  test('are written in Western digits to an Arabic customer', () => {
    expect(offersIntoReply(input(FILLED), {}, 'ar').blanks?.volume_discount).toMatch(/[0-9]/);
  });
});

describe('what stays with the seller', () => {
  const mail: Mail = {
    from: { name: 'Anna', email: 'anna@example.com' },
    subject: 'Price',
    body: 'Your price is far too high. Give us a discount or we move all orders to another supplier.',
  };
  let reading: Reading;
  let book: Awaited<ReturnType<NonNullable<typeof languages.en>['loadPhrases']>>;
  beforeAll(async () => {
    expect(languagesOf(mail, [packOf('en').profile])).toEqual(['en']);
    reading = readMail(mail, [packOf('en')]);
    if (languages.en === undefined) throw new Error('no English');
    book = await languages.en.loadPhrases();
  });

  test('neither cost nor floor nor margin is ever in the draft', () => {
    let drafts = 0;
    fc.assert(
      fc.property(
        // Figures that no offer could have by chance.
        fc.integer({ min: 11, max: 79 }).map((n) => `3.${String(n)}7913`),
        fc.integer({ min: 1, max: 9 }).map((n) => `${String(n)}.737`),
        fc.constantFrom('none' as const, 'quarter' as const, 'half' as const),
        fc.constantFrom('', '4'),
        (cost, floorMargin, room, defects) => {
          const entries: DealEntries = {
            ...EMPTY_DEAL,
            room,
            texts: {
              cost,
              floorMargin,
              quoted: '4.85',
              asked: '4.40',
              quantity: '3000',
              saving: '0.1937',
              fixedCost: '51.77',
              interest: '6.77',
              paymentDays: '67',
              defects,
            },
          };
          const plan = planReply(reading);
          const given: DealInput = { entries, picked: null, reading, plan, paneLanguage: 'en' };
          const wishes = offersIntoReply(given, {}, 'en');
          const draft = writeDraft(mail, reading, planReply(reading, wishes), book, wishes);
          const shown = dealModel(given, dealStringsFor('en'));
          const own = shown.lines.flatMap(({ unitProfit, margin, orderProfit }) => [
            unitProfit,
            margin,
            orderProfit,
          ]);
          const floor = shown.lines.find(({ name }) => name === 'Your floor')?.price;
          const secrets = [
            cost,
            floorMargin,
            '0.1937',
            '51.77',
            '6.77',
            ...own.map((text) => text.replace(/^USD\s/, '')),
            floor?.replace(/^USD\s/, ''),
          ];
          const open = (shown.offers?.offers ?? []).map(({ terms }) => terms).join(' ');
          for (const secret of secrets) {
            // A margin may happen to be the same figure as a discount that is meant to be seen.
            if (secret === undefined || secret.length < 4) continue;
            if (open.includes(secret)) continue;
            expect(draft.text).not.toContain(secret);
            expect(draft.html).not.toContain(secret);
          }
          expect(JSON.stringify(wishes)).not.toMatch(
            new RegExp(`${cost}|${floorMargin.replace('.', '\\.')}`),
          );
          drafts += 1;
        },
      ),
    );
    expect(drafts).toBeGreaterThan(50);
  });
});
