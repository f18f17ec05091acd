import { groundPhrases } from '../../src/core/draft/ground-phrases';
import type { PhraseId } from '../../src/core/draft/phrase-catalogue';
import type { Reading } from '../../src/core/model';
import { judged, makeReading } from '../support/make-reading';

const VALUE: readonly PhraseId[] = ['ground.price', 'ground.compare', 'ground.compare_why'];
const CHECK: readonly PhraseId[] = ['ground.check_goods', 'ground.evidence'];

const said = (
  phrases: readonly PhraseId[],
  found: Partial<Reading>,
  asks: readonly ('freight' | 'freebies')[] = [],
  calm: readonly PhraseId[] = [],
): readonly PhraseId[] =>
  groundPhrases(phrases, { reading: makeReading(found), values: { ...NOTHING, asks } }, calm);

const NOTHING = {
  point: 'matter',
  asks: [],
  wants: [],
  rest: [],
  orders: [],
  quote: '',
  limit: '',
  papers: [],
  points: [],
} as const;

test('offers are compared where another one has been named', () => {
  expect(said(VALUE, {})).toEqual(['ground.price']);
  expect(said(VALUE, { levers: [judged('switch_supplier')] })).toEqual(VALUE);
});

test.each([
  'See the photos.',
  'Fotos anbei.',
  '照片在附件里。',
  '写真を添付しました。',
  'صور مرفقة',
  'Фото во вложении',
])('pictures that have come are not asked for: %s', (newestPart) => {
  expect(said(CHECK, { newestPart })).toEqual(['ground.check_goods']);
  expect(said(CHECK, { newestPart: 'Half of them are dead.' })).toEqual(CHECK);
});

test('freight is not explained with free items nobody has asked for', () => {
  expect(said(['ground.extras'], {}, ['freight'])).toEqual(['ground.freight']);
  expect(said(['ground.extras'], {}, ['freight', 'freebies'])).toEqual(['ground.extras']);
});

test('fury is given no list of things to send', () => {
  expect(said(CHECK, { heat: judged(1) })).toEqual(CHECK);
  expect(said(CHECK, { heat: judged(2) })).toEqual(['ground.check_goods']);
});

test('who deals with it himself does not add that others look into it', () => {
  expect(said(['ground.check_matter'], {})).toEqual(['ground.check_matter']);
  expect(said(['ground.check_matter', 'ground.check_goods'], {}, [], ['calm.attention'])).toEqual([
    'ground.check_goods',
  ]);
});
