import fc from 'fast-check';
import { readMail } from '../../src/core';
import { pack as en } from '../../src/languages/en/pack';
import { pack as zh } from '../../src/languages/zh/pack';

const packs = [en, zh];
const mail = (body: string, subject = '') => ({ from: null, subject, body });

/** Text of every script and every nastiness: lone surrogates, zero-width, right-to-left marks, tags, quotes, header words. */
const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'we will cancel the order ',
      'if you do not reply ',
      '否则我们就换供应商。',
      '請取消訂單',
      'not ',
      '不',
      '\n',
      '\n\n',
      '\r\n',
      '> ',
      '> we will sue\n',
      'On Mon, 3 May 2027 at 10:00, A wrote:\n',
      '-----Original Message-----\n',
      'From: a\nSent: b\nTo: c\nSubject: d\n',
      '-- \n',
      'P.S. ',
      'Best regards\n',
      '<p>',
      '</p>',
      '<br>',
      '<div style="display:none">',
      '&amp;',
      '&lt;',
      '\u200b',
      '\u202e',
      '\ud83d',
      '\udc00',
      '\ufeff',
      'ﷺ',
      'مرحبا ',
      'ﬁ',
      '1.234,50 USD ',
      '$5 ',
      '100%',
      '!!!',
      '???',
      '…',
      'A'.repeat(200),
    ),
  },
);
const text = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

test('any text is read without an exception, twice the same, with every quote standing where it says', () => {
  let quotes = 0;
  fc.assert(
    fc.property(text, text, (body, subject) => {
      const given = mail(body, subject);
      const reading = readMail(given, packs);
      for (const { place, start, end, quote } of reading.evidence) {
        const source = place === 'subject' ? subject : body;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(source.length);
        expect(start).toBeLessThan(end);
        expect(source.slice(start, end)).toBe(quote);
        quotes += 1;
      }
      for (const span of reading.newestSpans) expect(span.start).toBeLessThan(span.end);
      expect(readMail(given, packs)).toEqual(reading);
    }),
    { numRuns: 300 },
  );
  expect(quotes).toBeGreaterThan(20);
});

const judged = (body: string) => {
  const { pressure, motive, customerTypes, credibility, levers, asks, heat } = readMail(
    mail(body, 'your offer'),
    packs,
  );
  return [pressure, motive, customerTypes, credibility, levers, asks, heat];
};
const messages = fc.constantFrom(
  'Dear Lily,\n\nyour price is too high. If you cannot do 4.20 we will move the order to another supplier.\n\nBest regards\nTom',
  'Hi, the goods arrived broken. Please send replacements this week.\n\nThanks\nAnna',
  'Hello, please quote 500 pcs of item 12.\n\nRegards\nBob',
  '王经理您好,\n\n价格太高了,如果不降5%,我们只能换供应商。\n\n谢谢\n李明',
);

test('quoted history below never changes the judgement of the newest part', () => {
  const history = fc.constantFrom(
    '\n\nOn Mon, 3 May 2027 at 10:00, Lily Chen <lily@mill.example> wrote:\n> we will sue you and cancel everything\n> unless you pay',
    '\n\n-----Original Message-----\nFrom: Lily\nSent: Monday\nTo: Tom\nSubject: x\n\nWe will cancel the contract and see you in court.',
    '\n\n________________________________\nFrom: Lily <l@mill.example>\nSent: Monday, May 3, 2027 10:00 AM\nTo: Tom\nSubject: RE: x\n\nWe refuse the goods!',
    '\n\n------------------ 原始邮件 ------------------\n发件人: "李"<l@mill.example>\n发送时间: 2027年5月3日\n收件人: "王"\n主题: x\n\n我们要取消订单并起诉你们。',
    '\n\n在 2027年5月3日,李明 <l@mill.example> 写道:\n> 取消所有订单',
    '\n\nAm 03.05.2027 um 10:00 schrieb Lily Chen <lily@mill.example>:\n> we will not pay',
  );
  fc.assert(
    fc.property(messages, history, (message, below) =>
      expect(judged(message + below)).toEqual(judged(message)),
    ),
    { numRuns: 60 },
  );
});

test('a signature or a disclaimer never changes it either', () => {
  const furniture = fc.constantFrom(
    '\n\n-- \nTom Miller | Head of Legal and Claims | Court Street 5 | Tel +44 20 5555 0101',
    '\n\nCONFIDENTIALITY NOTICE: This e-mail and any attachments are intended only for the addressee. Unauthorised use may lead to legal action, claims for damages and termination.',
    '\n\nSent from my iPhone',
    '\n\n免责声明:本邮件及其附件含有保密信息,未经授权使用者将被追究法律责任。',
  );
  fc.assert(
    fc.property(messages, furniture, (message, below) =>
      expect(judged(message + below)).toEqual(judged(message)),
    ),
    { numRuns: 40 },
  );
});

test.each([
  'a',
  '>',
  '\n',
  '<',
  '<div>',
  '&',
  'we will cancel the order, ',
  'if not, ',
  '否则换供应商',
  '1,',
  '( ',
  'no ',
  "'",
  '\u200b',
  '-----Original Message-----\n',
  'On 1 wrote:\n',
  'From: x\n',
])('a hundred thousand times %j is read, and the cost grows with the length, not with its square', (unit) => {
  const time = (count: number): number => {
    const given = mail(unit.repeat(count));
    const from = process.hrtime.bigint();
    readMail(given, packs);
    return Number(process.hrtime.bigint() - from);
  };
  time(2_000);
  const few = Math.min(time(5_000), time(5_000), time(5_000));
  const many = time(100_000);
  // Twenty times the text; a square law would need four hundred times the time.
  expect(many / few).toBeLessThan(300);
});
