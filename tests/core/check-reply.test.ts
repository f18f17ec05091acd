import {
  answeredMail,
  checkReply,
  languagesToCheck,
  type CheckContext,
  type CheckRule,
  type Person,
} from '../../src/core';
import { findMoney } from '../../src/core/check/money';
import { mayBeOneName } from '../../src/core/check/short-names';
import { tokenise } from '../../src/core/text/tokens';
import { check as en } from '../../src/languages/en/check';
import { check as zh } from '../../src/languages/zh/check';
import { languages } from '../../src/languages/registry';
import { makeReading } from '../support/make-reading';

const NOTHING: CheckContext = {
  answering: null,
  recipients: [],
  floor: null,
  privateWords: [],
  sellerAtFault: false,
  sellerName: '',
};
const rulesOf = (text: string, context: Partial<CheckContext> = {}): CheckRule[] =>
  checkReply(text, [en, zh], { ...NOTHING, ...context }).map(({ rule }) => rule);
const to = (...names: string[]): { recipients: Person[] } => ({
  recipients: names.map((name) => ({ name, email: 'buyer@example.com' })),
});

test('grave is what cannot be taken back; money first only with a furious customer', () => {
  const text = 'Dear John,\n\nthe price is USD 11. It was our fault. We ship on [____]. Our cost is 8.';
  const graveOf = (heat: 2 | 3): string[] =>
    checkReply(text, [en], {
      ...NOTHING,
      ...to('Maria Lopez'),
      answering: { heat, motive: 'venting', pressure: 'threat', asks: [], customerName: '' },
      floor: { amount: 12, currency: 'USD' },
    })
      .filter(({ grave }) => grave)
      .map(({ rule }) => rule);
  expect(graveOf(2)).toEqual(['wrong_name', 'below_floor', 'blank', 'internal']);
  expect(graveOf(3)).toEqual(['wrong_name', 'money_first', 'below_floor', 'blank', 'internal']);
});

test('money may come first when nobody is angry, or nothing is known of the mail', () => {
  const text = 'The price is USD 13.';
  const answering = { motive: 'bargaining', pressure: 'threat', asks: [], customerName: '' } as const;
  expect(rulesOf(text)).toEqual([]);
  expect(rulesOf(text, { answering: { ...answering, heat: 1 } })).toEqual([]);
  expect(rulesOf(text, { answering: { ...answering, heat: 2 } })).toEqual(['money_first']);
});

test('an answer without a word of its own is not taken for a forwarded mail', () => {
  const quoted =
    '\n\nOn Mon, 3 May 2027 at 10:00, Ana wrote:\n> it was our fault, we guarantee 5 %\n> [date]';
  expect(rulesOf(quoted)).toEqual([]);
  expect(rulesOf(`It was our fault.${quoted}`)).toEqual(['liability']);
});

test('a blank in the signature counts, other words of it do not', () => {
  expect(rulesOf('Fine.\n\nBest regards\n[Your name]\nguarantee Ltd')).toEqual(['blank']);
});

test('private words are found in any case, long ones by a run of words, Chinese by a run of characters', () => {
  const privateWords = [
    'Factory Hualong',
    'he always gives in after two weeks of silence',
    '这个客户一般等两周就会让步',
  ];
  expect(rulesOf('It comes from factory  HUALONG.', { privateWords })).toEqual(['internal']);
  expect(rulesOf('As noted: gives in after two weeks.', { privateWords })).toEqual(['internal']);
  expect(rulesOf('客户一般等两周就会来电。', { privateWords })).toEqual(['internal']);
  expect(rulesOf('The factory is closed for two weeks.', { privateWords })).toEqual([]);
  expect(rulesOf('It is ok.', { privateWords: ['ok', ''] })).toEqual([]);
});

describe('whom the greeting names', () => {
  test.each([
    ['Dear John,', to('Maria Lopez', 'Peter Smith')],
    ['Dear Anna,', { recipients: [{ name: '', email: 'john.smith@example.com' }] }],
    ['Dear Li Na,', { sellerName: 'Li Na' }],
    [
      'Dear Bob,',
      { answering: { heat: 0, motive: 'none', pressure: 'none', asks: [], customerName: 'Ana' } as const },
    ],
  ])('%s is somebody else', (text, context) => {
    expect(rulesOf(text, context)).toEqual(['wrong_name']);
  });

  test.each([
    ['Dear John,', {}],
    ['Dear Peter,', to('Maria Lopez', 'Peter Smith')],
    ['Dear Anna,', to('Maria Lopez', '王伟')],
    ['Dear Anna,', to('Maria Lopez', 'Sales Team')],
    ['Dear Anna,', { recipients: [{ name: '', email: 'info@example.com' }] }],
    ['Dear Anna,', { recipients: [{ name: '', email: 'anna.k@example.com' }] }],
    ['Dear Bill,', to('William Brown')],
    ['Dear José,', to('JOSE GARCIA')],
    ['Dear Kathryn,', to('Katherine Hill')],
    ['Dear Mr. Müller,', to('Müller, Hans')],
    ['Dear Chris,', to('Christina Wolf')],
    ['To whom it may concern,', to('Maria Lopez')],
    ['Dear Acme Team,', to('Maria Lopez')],
    ['Hello, Noted!', to('Maria Lopez')],
    ['Maria, please see below.', to('John Smith')],
  ])('%s may be right', (text, context) => {
    expect(rulesOf(text, context)).toEqual([]);
  });

  test('two spellings of one name', () => {
    expect([mayBeOneName('jon', 'john'), mayBeOneName('maria', 'mraia'), mayBeOneName('m', 'maria')]).toEqual(
      [true, true, true],
    );
    expect([mayBeOneName('john', 'peter'), mayBeOneName('anna', 'hanna'), mayBeOneName('li', 'lin')]).toEqual(
      [false, true, false],
    );
  });
});

test.each([
  ['USD 11.80', 11.8, 'USD'],
  ['11,80 €', 11.8, 'EUR'],
  ['$1,200.50', 1200.5, 'USD'],
  ['1 200,50 EUR', 1200.5, 'EUR'],
  ['US$ 0.085', 0.085, 'USD'],
  ['HK$ 90', 90, 'HKD'],
  ['12.5美元', 12.5, 'USD'],
  ['3万元', 30000, 'CNY'],
  ['١٢ دولار', 12, 'USD'],
  ['11.90달러로', 11.9, 'USD'],
  ['USD 12k', 12000, 'USD'],
])('%s is money', (text, amount, currency) => {
  const line = { start: 0, end: text.length, zone: 'new' as const };
  const money = findMoney(tokenise({ subject: '', text, lines: [line] }, (char) => char));
  expect(money.map((one) => [one.amount, one.currency])).toEqual([[amount, currency]]);
});

test('the books a text needs: its languages, English for a short one, Chinese for an aside', () => {
  const profiles = Object.values(languages).map(({ profile }) => profile);
  expect(languagesToCheck('OK, USD 11.90 per piece.', profiles)).toContain('en');
  expect(languagesToCheck('Sehr geehrte Frau Schmidt, wir liefern die Ware. '.repeat(6), profiles)).toEqual([
    'de',
  ]);
  const aside = `${'We will send the goods to you on Monday as agreed. '.repeat(6)}先别告诉客户`;
  expect(languagesToCheck(aside, profiles)).toEqual(['en', 'zh']);
});

test('a reading becomes what the check needs of it', () => {
  const mail = { from: { name: 'LOPEZ, Maria', email: 'm@example.com' }, subject: '', body: 'Late again.' };
  expect(answeredMail(mail, makeReading({}))).toMatchObject({
    customerName: 'Maria Lopez',
    pressure: 'none',
  });
});
