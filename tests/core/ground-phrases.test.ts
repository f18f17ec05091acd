import { groundPhrases } from '../../src/core/draft/ground-phrases';
import type { PhraseId } from '../../src/core/draft/phrase-catalogue';
import type { Reading } from '../../src/core/model';
import { mentionsIn } from '../../src/core/text/mentions';
import { foldVariants } from '../../src/core/text/variants';
import { judged, makeReading } from '../support/make-reading';
import { packOf } from '../support/packs';

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
  areAllPoints: false,
} as const;

test('offers are compared where another one has been named', () => {
  expect(said(VALUE, {})).toEqual(['ground.price']);
  expect(said(VALUE, { levers: [judged('switch_supplier')] })).toEqual(VALUE);
});

test.each([
  ['en', 'See the photos.'],
  ['de', 'Fotos anbei.'],
  ['zh', '照片在附件里。'],
  ['zh', '照片在附件裡。'],
  ['ja', '写真を添付しました。'],
  ['ar', 'صور مرفقة'],
  ['ru', 'Фото во вложении'],
  ['ko', '사진을 첨부했습니다.'],
  ['tr', 'Resimler ekte.'],
  ['fr', 'Voir pièce jointe.'],
  ['es', 'Adjunto las fotos.'],
  ['pt', 'Seguem as fotos.'],
  ['it', 'Foto in allegato.'],
] as const)('pictures that have come are not asked for: %s, %s', (tag, newestPart) => {
  const { mentions: words } = packOf(tag);
  if (words === undefined) throw new Error(`${tag} has no words for mentions`);
  const enclosed = (text: string) => ({
    mentions: mentionsIn(
      {
        newestPart: text,
        subject: '',
        facts: [],
        mail: { from: null, subject: '', body: text },
        found: { asks: [], trouble: null },
      },
      words,
      foldVariants([packOf(tag)]),
    ),
  });
  expect(said(CHECK, enclosed(newestPart))).toEqual(['ground.check_goods']);
  expect(said(CHECK, enclosed('Half of 90.'))).toEqual(CHECK);
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
