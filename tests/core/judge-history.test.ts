import { readMail } from '../../src/core';
import type { KnownHistory } from '../../src/core/model';
import { packOf } from '../support/packs';

const BODY = 'The price went up again. Please come back to 4.20, otherwise we place it elsewhere.';

/** From -1, surely credible, to 1, surely a bluff. */
function bluff(senderHistory: KnownHistory | null): number {
  const { credibility } = readMail({ from: null, subject: '', body: BODY, senderHistory }, [packOf('en')]);
  if (credibility === null) throw new Error('no threat');
  return { bluff: 1, unclear: 0, credible: -1 }[credibility.value] * credibility.confidence;
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
  expect(bluff(history({}))).toBeGreaterThan(unknown + 0.02);
  expect(bluff(history({ carriedOut: 2 }))).toBeLessThan(unknown - 0.02);
});

test('orders nobody has counted say nothing', () => {
  expect(bluff(history({ threats: 0 }))).toBeCloseTo(bluff(null), 6);
  const types = (orders: number | null): readonly string[] =>
    readMail(
      { from: null, subject: '', body: BODY, senderHistory: history({ messages: 12, threats: 0, orders }) },
      [packOf('en')],
    ).customerTypes.map(({ value }) => value);
  expect(types(null)).not.toContain('old');
  expect(types(5)).toContain('old');
});
