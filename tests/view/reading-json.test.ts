import type { Draft, Mail, Reading } from '../../src/core/model';
import { draftJson, readingJson } from '../../src/view/reading-json';
import { evidenceIn, judged, makeReading } from '../support/make-reading';

const body = 'Lower the price to USD 2.10 or we cancel the order.';
const mail: Mail = { id: 'm1', from: null, subject: 'last chance', body };
const cancel = evidenceIn(body, 'we cancel the order', 'lever:cancel_order');
const inSubject = { ...evidenceIn(mail.subject, 'last chance', 'step:deadline'), place: 'subject' as const };
const threat: Partial<Reading> = {
  pressure: judged('threat', 0.91234, [cancel]),
  levers: [judged('cancel_order', 0.9, [cancel])],
  motive: judged('bargaining', 0.8),
  secondMotive: 'venting',
  customerType: judged('old', 0.7),
  customerTypes: [judged('old', 0.7), judged('big', 0.4)],
  credibility: judged('bluff', 0.6, [inSubject]),
  asks: [judged('price', 0.9)],
  heat: judged(1),
  newestPart: body,
};

test('the contract has exactly these keys, in this order', () => {
  const json = readingJson(mail, makeReading(threat), 'There is room in the price.');
  expect(json).toEqual({
    id: 'm1',
    language: 'en',
    pressure: 'threat',
    levers: ['cancel_order'],
    motive: 'bargaining',
    secondMotive: 'venting',
    customerType: 'old',
    customerTypes: ['old', 'big'],
    credibility: 'bluff',
    asks: ['price'],
    heat: 1,
    confidence: { pressure: 0.912, motive: 0.8, customerType: 0.7, credibility: 0.6 },
    subtext: 'There is room in the price.',
    evidence: [
      {
        cue: 'en/test/step:deadline',
        signal: 'step:deadline',
        start: 0,
        end: 11,
        quote: 'last chance',
        in: 'subject',
      },
      {
        cue: 'en/test/lever:cancel_order',
        signal: 'lever:cancel_order',
        start: 31,
        end: 50,
        quote: 'we cancel the order',
      },
    ],
    newestPart: body,
  });
  expect(Object.keys(json)).toEqual(
    'id language pressure levers motive secondMotive customerType customerTypes credibility asks heat confidence subtext evidence newestPart'.split(
      ' ',
    ),
  );
});

test('what is not there is null or empty, never left out', () => {
  const json = readingJson({ ...mail, id: undefined }, makeReading({ language: null }), '');
  expect(json).toMatchObject({
    id: null,
    language: null,
    credibility: null,
    secondMotive: null,
    evidence: [],
    levers: [],
  });
  expect(json.confidence.credibility).toBeNull();
});

test('a number stays a number as an id', () => {
  expect(readingJson({ ...mail, id: 7 }, makeReading(), '').id).toBe(7);
});

test('a draft lists its moves without greeting and closing, its blanks and its options', () => {
  const draft: Draft = {
    language: 'en',
    script: null,
    direction: 'ltr',
    sentences: [
      { move: 'greeting', parts: ['Dear Marco,'], phrase: 'greeting' },
      { move: 'calm', parts: ['I see the pressure you are under.'], phrase: 'calm.price' },
      { move: 'calm', parts: ['Thank you for saying it openly.'], phrase: 'calm.thanks' },
      { move: 'options', parts: ['We could:'], phrase: 'options.lead' },
      {
        move: 'options',
        parts: ['take ', { blank: 'volume_discount', value: null }, ' off.'],
        offer: 'volume_for_price',
        phrase: 'offer.volume',
      },
      { move: 'closing', parts: ['Best regards'], phrase: 'closing' },
    ],
    blanks: [{ id: 'volume_discount', kind: 'percent', value: null, suggestions: ['3%'] }],
    offers: ['volume_for_price'],
    text: 'text',
    html: '<p>text</p>',
  };
  expect(draftJson(draft)).toEqual({
    language: 'en',
    text: 'text',
    html: '<p>text</p>',
    moves: [
      { move: 'calm', text: 'I see the pressure you are under. Thank you for saying it openly.' },
      { move: 'options', text: 'We could: take [____] off.' },
    ],
    blanks: [{ id: 'volume_discount', kind: 'percent', value: null, suggestions: ['3%'] }],
    options: [{ offer: 'volume_for_price', text: 'take [____] off.' }],
  });
  expect(draftJson({ ...draft, language: 'zh' }).moves[0]?.text).toBe(
    'I see the pressure you are under.Thank you for saying it openly.',
  );
});
