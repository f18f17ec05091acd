import {
  CREDIBILITIES,
  CUSTOMER_TYPES,
  LEVERS,
  MOTIVES,
  NO_MENTIONS,
  PANE_LANGUAGES,
  PROBLEMS,
  type PaneLanguage,
  type Reading,
} from '../../src/core/model';
import { subtextOf } from '../../src/view/subtext';
import { judged, makeReading } from '../support/make-reading';

const types = [...CUSTOMER_TYPES, 'unknown'] as const;
const motives = [...MOTIVES, 'none'] as const;
const levers = [...LEVERS, null] as const;

/** Every threat the table speaks of: lever (or none) × motive (or none) × type (or unknown) × credibility. */
function everyThreat(): Reading[] {
  return levers.flatMap((lever) =>
    motives.flatMap((motive) =>
      types.flatMap((type) =>
        CREDIBILITIES.map((credibility) =>
          makeReading({
            pressure: judged('threat'),
            levers: lever === null ? [] : [judged(lever)],
            motive: judged(motive),
            customerType: judged(type),
            credibility: judged(credibility),
          }),
        ),
      ),
    ),
  );
}

function everyComplaint(): Reading[] {
  return motives.flatMap((motive) =>
    types.map((type) =>
      makeReading({ pressure: judged('complaint'), motive: judged(motive), customerType: judged(type) }),
    ),
  );
}

const name = (reading: Reading): string =>
  [
    reading.pressure.value,
    reading.levers[0]?.value ?? 'no lever',
    reading.motive.value,
    reading.customerType.value,
    reading.credibility?.value ?? '-',
  ].join(' / ');

/** What is wrong with the text as writing, or null. */
function flaw(text: string, language: PaneLanguage): string | null {
  if (text !== text.trim() || text === '') return 'blank or padded';
  if (/\s{2}/.test(text)) return 'two blanks in a row';
  if (/[.,:;!?。，：；！？]{2}/.test(text)) return 'two marks in a row';
  if (/undefined|null|\$\{|\[|\]/.test(text)) return 'a value missing';
  if (language === 'en') {
    if (!/^[A-Z]/.test(text) || !text.endsWith('.')) return 'no capital or no full stop';
    if (/\. [a-z]|[.,:;][A-Za-z]/.test(text)) return 'sentences run together';
    if (/[^\x20-\x7e]/.test(text)) return 'a foreign sign';
    return null;
  }
  if (!text.endsWith('。')) return 'no full stop';
  if (/[,:;!?.]/.test(text)) return 'half-width punctuation';
  if (/[a-z\s]/i.test(text)) return 'foreign letters or blanks';
  return null;
}

describe.each(PANE_LANGUAGES)('subtext in %s', (language) => {
  const readings = [...everyThreat(), ...everyComplaint(), makeReading()];

  it('covers the whole table', () => {
    expect(everyThreat()).toHaveLength(11 * 4 * 5 * 3);
    expect(everyComplaint()).toHaveLength(4 * 5);
  });

  it('is well written for every combination', () => {
    const flaws = readings.flatMap((reading) => {
      const text = subtextOf(reading, language);
      const found = flaw(text, language);
      return found === null ? [] : [`${name(reading)}: ${found}: ${text}`];
    });
    expect(flaws).toEqual([]);
  });

  it('says something of its own for every named lever, motive, type and credibility', () => {
    const named = readings.filter(
      (reading) =>
        reading.pressure.value !== 'threat' || (reading.levers.length > 0 && reading.motive.value !== 'none'),
    );
    const byText = new Map<string, string[]>();
    for (const reading of named) {
      const text = subtextOf(reading, language);
      byText.set(text, [...(byText.get(text) ?? []), name(reading)]);
    }
    expect(byText.size).toBeGreaterThan(400);
    expect([...byText.values()].filter((names) => names.length > 1)).toEqual([]);
  });

  it('is short enough to be read at a glance', () => {
    const limit = language === 'en' ? 420 : 140;
    const long = readings.filter((reading) => subtextOf(reading, language).length > limit).map(name);
    expect(long).toEqual([]);
  });

  it('shares no whole sentence between two levers of the same motive', () => {
    const firstSentences = MOTIVES.flatMap((motive) =>
      LEVERS.map((lever) =>
        subtextOf(
          makeReading({
            pressure: judged('threat'),
            levers: [judged(lever)],
            motive: judged(motive),
          }),
          language,
        ),
      ),
    );
    expect(new Set(firstSentences).size).toBe(LEVERS.length * MOTIVES.length);
  });

  it.each(PROBLEMS)('names what hurts when %s is vented about', (problem) => {
    const parts: Partial<Reading> = { pressure: judged('complaint'), motive: judged('venting') };
    const plain = subtextOf(makeReading(parts), language);
    const hurt = subtextOf(makeReading({ ...parts, problems: [judged(problem)] }), language);
    expect(hurt.startsWith(plain)).toBe(true);
    expect(hurt.length).toBeGreaterThan(plain.length);
    expect(flaw(hurt, language)).toBeNull();
  });
});

describe('the pairs every export salesperson knows', () => {
  const threat = (
    lever: (typeof LEVERS)[number],
    motive: (typeof MOTIVES)[number],
    parts: Partial<Reading> = {},
  ) => makeReading({ pressure: judged('threat'), levers: [judged(lever)], motive: judged(motive), ...parts });

  it.each([
    ['cut the price or I cancel', threat('cancel_order', 'bargaining'), /room in the price/, /还有空间/],
    [
      'compensate me or orders stop',
      threat('claim_compensation', 'venting'),
      /reasonable solution/,
      /合理的解决办法/,
    ],
    [
      'do as we ask or we go elsewhere',
      threat('switch_supplier', 'venting'),
      /take our needs seriously/,
      /重视我的需求/,
    ],
    [
      'I will expose you',
      threat('public_exposure', 'venting'),
      /responsibility and make good/,
      /负起责任、弥补损失/,
    ],
    [
      'late, so I deduct',
      threat('withhold_payment', 'venting', { problems: [judged('delay')] }),
      /explanation and a fair compensation.*schedule/,
      /解释.*补偿.*计划被打乱/,
    ],
  ])('%s', (_said, reading, english, chinese) => {
    expect(subtextOf(reading, 'en')).toMatch(english);
    expect(subtextOf(reading, 'zh-CN')).toMatch(chinese);
  });

  it('takes the surest lever, not the first', () => {
    const both = threat('switch_supplier', 'bargaining', {
      levers: [judged('switch_supplier', 0.4), judged('cancel_order', 0.9)],
    });
    expect(subtextOf(both, 'en')).toBe(subtextOf(threat('cancel_order', 'bargaining'), 'en'));
  });
});

test.each(PANE_LANGUAGES)('%s: of a mail to many it is said that nobody waits for an answer', (language) => {
  const mentions = { ...NO_MENTIONS, bulk: true };
  const newsletter = makeReading({ mentions });
  expect(subtextOf(newsletter, language)).not.toBe(subtextOf(makeReading({}), language));
  const order = makeReading({ mentions: { ...mentions, occasion: 'order' } });
  expect(subtextOf(order, language)).toBe(subtextOf(makeReading({}), language));
});
