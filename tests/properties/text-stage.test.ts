import fc from 'fast-check';
import { cutZones, readMail } from '../../src/core';
import { pack as en } from '../../src/languages/en/pack';
import { pack as zh } from '../../src/languages/zh/pack';
import { HEADER_WORDS } from '../../src/core/text/header-words';
import { LANGUAGES } from '../core/text-stage/languages';
import { even, newest } from '../core/text-stage/newest';
import { loadCorpus } from '../support/corpus';

const mail = (body: string) => ({ from: null, subject: '', body });
const quoted = (text: string): string => text.replace(/^/gm, '> ');
const old = 'We will cancel the order and sue you.\nYour price is a joke!\nLily';

/** A header block made of the core's own words, one language and any order of the fields below the sender. */
const headerBlock = fc
  .constantFrom(...HEADER_WORDS)
  .chain(({ from, sent, to, subject }) =>
    fc
      .tuple(
        fc.constantFrom(...from.split('|')),
        fc.shuffledSubarray(
          [
            `${sent.split('|')[0]}: 2027-05-04 09:12`,
            `${to.split('|')[0]}: Tom <tom@shop.example>`,
            `${subject.split('|')[0]}: offer`,
          ],
          { minLength: 3 },
        ),
        fc.constantFrom(':', ' :', '：', '\u00a0:'),
      )
      .map(([first, rest, colon]) =>
        [`${first}: Lily <lily@mill.example>`, ...rest].map((line) => line.replace(':', colon)).join('\n'),
      ),
  );
const sample = fc.constantFrom(...LANGUAGES);
const history = fc.oneof(
  headerBlock.map((block) => `\n\n${block}\n\n${old}`),
  sample.map(({ outlook }) => `\n\n________________________________\n${outlook}\n\n${old}`),
  sample.map(({ original, outlook }) => `\n\n${original}\n${outlook}\n\n${old}`),
  sample.map(({ original }) => `\n\n${original}\n\n${old}`),
  sample.map(({ attribution }) => `\n\n${attribution}\n\n${quoted(old)}`),
  sample.map(({ attribution }) => `\n\n${attribution}\n\n${old}`),
);
const furniture = fc.oneof(
  sample.map(({ device }) => `\n\n${device}`),
  sample.map(({ notice }) => `\n\n${notice}`),
  sample.map(({ signature }) => `\n-- \n${signature}`),
);

/** Words of the languages, in one to four paragraphs. */
const words = fc
  .array(
    sample.map((language) => language.words),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join('\n\n'));

test('history of any program in any language never changes the newest part', () => {
  fc.assert(
    fc.property(words, history, (own, tail) => expect(newest(own + tail)).toBe(even(own))),
    { numRuns: 600 },
  );
});

test('device lines, notices and signatures of any language never change what is said', () => {
  fc.assert(
    fc.property(words, fc.array(furniture, { minLength: 1, maxLength: 2 }), history, (own, parts, tail) => {
      expect(newest(own + parts.join(''))).toBe(even(own));
      expect(newest(own + parts.join('') + tail)).toBe(even(own));
    }),
    { numRuns: 400 },
  );
});

test('a signature with closing words leaves every sentence and nothing but the closing', () => {
  fc.assert(
    fc.property(words, sample, history, (own, { signature, closing }, tail) =>
      expect(newest(`${own}\n\n${signature}${tail}`)).toBe(even(`${own} ${closing}`)),
    ),
    { numRuns: 300 },
  );
});

const pieces = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '\n',
    '\r\n',
    '\r',
    '\u2028',
    '> ',
    '>> ',
    '| ',
    '\u2063',
    '\u202e',
    '\u200f',
    '\ud83d',
    '\udc00',
    '\ufeff',
    '\u00a0',
    '：',
    'From: a\n',
    'Subject: b\n',
    'To: a@b.example\n',
    'Von: a\n',
    '发件人：a\n',
    '-----Original Message-----\n',
    '---',
    '____\n',
    '-- \n',
    'On 4 May 2027 at 10:00, A <a@b.example> wrote:\n',
    'Best regards\n',
    'P.S. ',
    'Sent from my iPhone\n',
    'see my answers below\n',
    '==> no\n',
    'This e-mail is confidential, delete it\n',
    '[EXTERNAL]\n',
    'مرحبا ',
    '价格',
    '<p>',
    '</p>',
    '<br>',
    '<blockquote type="cite">',
    '<div class="gmail_signature">',
    '<div id="divRplyFwdMsg">',
    '<span style="color:red">',
    '</div>',
    '&amp;',
  ),
);
const anything = fc.array(pieces, { maxLength: 50 }).map((parts) => parts.join(''));

test('any text is cut without an exception into lines in order and in bounds, twice the same', () => {
  fc.assert(
    fc.property(anything, fc.boolean(), (body, isHtml) => {
      const text = isHtml ? `<html>${body}` : body;
      const lines = cutZones(text);
      let last = 0;
      for (const { start, end } of lines) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThanOrEqual(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      expect(cutZones(text)).toEqual(lines);
      expect(newest(text)).toBe(newest(text));
      for (const { place, start, end, quote } of readMail(mail(text), [en, zh]).evidence)
        if (place === 'body') expect(text.slice(start, end)).toBe(quote);
    }),
    { numRuns: 300 },
  );
});

test('a million of the same sign is no trouble', () => {
  for (const sign of ['\u200b', '\ud83d', '\u202e', '>', '-', '\n', '：', '\u00a0', '价']) {
    const text = sign.repeat(1_000_000);
    const lines = cutZones(text);
    expect(lines[lines.length - 1]?.end).toBe(text.length);
  }
});

const corpus = loadCorpus((language, batch) => (language === 'en' || language === 'zh') && batch === 'a')
  .filter(({ body }) => !/^[>＞]|^\s*(?:From|发件人)\s*[:：]|wrote:|写道/m.test(body))
  .slice(0, 90);

test('the pressure of real mails does not change with history, device line or notice behind them', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(60);
  const tails = fc.sample(fc.tuple(fc.option(furniture, { nil: '' }), history), {
    numRuns: corpus.length,
    seed: 7,
  });
  corpus.forEach(({ id, from, subject, body }, at) => {
    const [part, tail] = tails[at] as [string, string];
    const plain = readMail({ from, subject, body }, [en, zh]);
    const long = readMail({ from, subject, body: `${body}${part}${tail}` }, [en, zh]);
    const verdict = ({ pressure, levers, motive, heat }: typeof plain) => [
      id,
      pressure.value,
      levers.map((lever) => lever.value),
      motive.value,
      heat.value,
    ];
    expect(verdict(long)).toEqual(verdict(plain));
  });
});
