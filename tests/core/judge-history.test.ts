import { readMail } from '../../src/core';
import type { KnownHistory } from '../../src/core/model';
import { packOf } from '../support/packs';

const BODY = 'If you cannot deliver by Friday we will cancel the order and buy elsewhere.';

/** How sure the reading is that the threat is a bluff; 0 where it is taken for something else. */
function bluff(senderHistory: KnownHistory | null): number {
  const { credibility } = readMail({ from: null, subject: '', body: BODY, senderHistory }, [packOf('en')]);
  return credibility?.value === 'bluff' ? credibility.confidence : 0;
}

const history = (part: Partial<KnownHistory>): KnownHistory => ({
  messages: 0,
  orders: null,
  threats: 2,
  carriedOut: 0,
  ...part,
});

test('threats that were never carried out make the next one less credible, carried out ones more', () => {
  const unknown = bluff(null);
  expect(bluff(history({}))).toBeGreaterThan(unknown + 0.05);
  expect(bluff(history({ carriedOut: 2 }))).toBeLessThan(unknown);
});

test('orders nobody has counted say nothing', () => {
  expect(bluff(history({ threats: 0 }))).toBeCloseTo(bluff(null), 6);
  const types = (orders: number | null): readonly string[] =>
    readMail({ from: null, subject: '', body: BODY, senderHistory: history({ threats: 0, orders }) }, [
      packOf('en'),
    ]).customerTypes.map(({ value }) => value);
  expect(types(null)).not.toContain('old');
  expect(types(5)).toContain('old');
});
