import { ASKS, CREDIBILITIES, CUSTOMER_TYPES, LEVERS, MOTIVES } from '../../src/core/model';
import { loadCorpus } from '../support/corpus';
import { languageFolders } from '../support/packs';
import { loadPassages } from '../support/passages';

const passages = languageFolders.flatMap(loadPassages);

test('there are passages, each once, and none of them stands in a mail that figures are measured on', () => {
  expect(passages.length).toBeGreaterThan(1000);
  const bodies = passages.map(({ body }) => body);
  expect(new Set(bodies).size).toBe(bodies.length);
  const mails = new Set(loadCorpus().map(({ body }) => body.trim()));
  expect(bodies.filter((body) => mails.has(body))).toEqual([]);
});

test('labels of passages are sound', () => {
  const isOneOf = <T>(values: readonly T[], all: readonly T[]): boolean =>
    values.every((value) => all.includes(value));
  const wrong = passages.filter(({ labels, body }) => {
    const threat = labels.pressure === 'threat';
    return !(
      body.length > 3 &&
      threat === labels.levers.length > 0 &&
      threat === (labels.credibility !== null) &&
      (labels.pressure === 'none') === (labels.motive === 'none') &&
      [0, 1, 2, 3].includes(labels.heat) &&
      isOneOf(labels.levers, LEVERS) &&
      isOneOf(labels.asks, ASKS) &&
      isOneOf(labels.customerTypes, CUSTOMER_TYPES) &&
      (labels.motive === 'none' || isOneOf([labels.motive], MOTIVES)) &&
      (labels.credibility === null || isOneOf([labels.credibility], CREDIBILITIES))
    );
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
