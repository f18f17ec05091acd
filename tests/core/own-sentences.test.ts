import { troubleSentence } from '../../src/core/draft/own-sentences';
import { readMail } from '../../src/core';
import { NO_MENTIONS } from '../../src/core/model';
import type { Evidence, LanguageTag, Reading } from '../../src/core/model';
import { isIdle, saidBack } from '../../src/core/text/said-back';
import { evidenceIn, judged, makeReading } from '../support/make-reading';
import { languageFolders, packOf } from '../support/packs';

const courtesiesOf = (tag: LanguageTag) => {
  const { mentions } = packOf(tag);
  if (mentions === undefined) throw new Error(`${tag} has no words for mentions`);
  return mentions.courtesies;
};

/** A complaint in which the given words are the sentence the engine has found. */
function complaint(body: string, found: Partial<Reading> = {}): Reading {
  return makeReading({
    pressure: judged('complaint'),
    motive: judged('venting'),
    newestPart: body,
    newestSpans: [{ place: 'body', start: 0, end: body.length }],
    ...found,
  });
}

const whole = (body: string, quote: string, signal: Evidence['signal']): Evidence => ({
  ...evidenceIn(body, quote, signal),
  cue: 'en/sentence',
});

function trouble(
  body: string,
  sentence: string,
  found: Partial<Reading> = {},
  tag: LanguageTag = 'en',
): string | null {
  const about = whole(body, sentence, 'problem:quality');
  const end = /^[.。?]?/.exec(body.slice(body.indexOf(sentence) + sentence.length))?.[0] ?? '';
  const mentions = { ...NO_MENTIONS, trouble: saidBack(sentence + end, courtesiesOf(tag), 120) };
  return troubleSentence(complaint(body, { trouble: about, mentions, ...found }));
}

describe('the sentence of the trouble', () => {
  test.each([
    ['The 40W drivers hum. Please help.', 'The 40W drivers hum', 'The 40W drivers hum.'],
    [
      'Your 9 lamps do not switch on. Sorry.',
      'Your 9 lamps do not switch on',
      'Your 9 lamps do not switch on.',
    ],
    [
      'Hi Amy, half of 90 lids do not fit.',
      'Hi Amy, half of 90 lids do not fit',
      'Half of 90 lids do not fit.',
    ],
    [
      'Herr Lindner, 80 Deckel passen nicht.',
      'Herr Lindner, 80 Deckel passen nicht',
      '80 Deckel passen nicht.',
    ],
    ['王经理，这批货有3箱是空的。', '王经理，这批货有3箱是空的', '这批货有3箱是空的。'],
    [
      'The label says “40 W” on 9 boxes.',
      'The label says “40 W” on 9 boxes',
      'The label says ‘40 W’ on 9 boxes.',
    ],
    ['It is 1.8 m and not 2.0 m long.', 'It is 1.8 m and not 2.0 m long', 'It is 1.8 m and not 2.0 m long.'],
  ])('%s', (body, sentence, said) => {
    const tag = /[\u3400-\u9fff]/.test(body) ? 'zh' : body.startsWith('Herr') ? 'de' : 'en';
    expect(trouble(body, sentence, {}, tag)).toBe(said);
  });

  test.each([
    ['speaks of what the seller did', 'You never answered my 9 mails at all'],
    ['has no figure', 'The lids do not fit the jars at all'],
    ['praises', 'Breaking 40 of 40 mirrors is a fantastic result'],
    ['speaks to the seller', 'Das waren die letzten 2 Male, dass ihr einen Auftrag seht'],
    ['sighs', 'I am furious about these 9 toys of mine'],
    ['asks', 'What happened to the 9 lids this time?'],
    ['breaks off in a quotation', 'The label says “top quality on 9 boxes'],
    ['cries out', 'THE 9 LIDS DO NOT FIT THE JARS'],
    ['is no more than a heading', '9 lids again'],
    ['is too long to be taken in', `The 9 lids are ${'very '.repeat(30)}bad`],
  ])('is left alone where it %s', (_why, body) => {
    expect(trouble(body, body.replace(/\?$/, ''))).toBeNull();
  });

  test('is left alone where it holds a threat, stands in the history, or was written in fury', () => {
    const body = 'The 9 lids leak and we stop paying.';
    const lever = evidenceIn(body, 'we stop paying', 'lever:withhold_payment');
    expect(trouble(body, 'The 9 lids leak and we stop paying')).not.toBeNull();
    expect(trouble(body, 'The 9 lids leak and we stop paying', { evidence: [lever] })).toBeNull();
    expect(trouble(body, 'The 9 lids leak and we stop paying', { newestSpans: [] })).toBeNull();
    expect(trouble(body, 'The 9 lids leak and we stop paying', { heat: judged(2) })).toBeNull();
    expect(trouble(body, 'The 9 lids leak and we stop paying', { motive: judged('security') })).toBeNull();
  });

  test('is said as a reader sees it where the mail is HTML', () => {
    const body =
      '<p>Hello,</p><p>17 of the 40&nbsp;drivers <b>hum</b> and three are broken.</p><p>This is a bad surprise for us.</p>';
    const { mentions } = readMail({ from: null, subject: 'Faulty drivers', body }, [packOf('en')]);
    expect(mentions.trouble).toBe('17 of the 40 drivers hum and three are broken.');
  });
});

describe('nothing is asked by', () => {
  test.each([
    ['en', 'How are you and the family?'],
    ['en', 'Please do not call the plant.'],
    ['en', 'It is a simple thing, no?'],
    ['en', 'Please just tell me by Wednesday.'],
    ['de', 'Bitte um kurze Rückmeldung bis Freitag.'],
    ['es', '¿Qué tal la familia?'],
    ['ru', 'Как дела?'],
    ['zh', '盼好，请放心。'],
    ['ja', '何卒よろしくお願いいたします。'],
    ['ko', '확인 부탁드립니다.'],
    ['it', 'Come sta Lei?'],
    ['en', 'Could you send me your cat? Hahaha'],
  ] as const)('%s: %s', (tag, sentence) => {
    expect(isIdle(sentence, courtesiesOf(tag))).toBe(true);
  });

  test.each([
    ['en', 'Please send me the corrected invoice.'],
    ['en', 'How is the container loaded?'],
    ['de', 'Bitte senden Sie uns die Rechnung.'],
    ['zh', '请把发票寄给我们。'],
    ['ja', '図面を送ってください。'],
  ] as const)('but something by %s: %s', (tag, sentence) => {
    expect(isIdle(sentence, courtesiesOf(tag))).toBe(false);
  });

  test.each(languageFolders)('words of %s that are all expressions', (tag) => {
    const all: readonly string[] = Object.values(courtesiesOf(tag)).flat() as string[];
    expect(all.length).toBeGreaterThan(20);
    for (const source of all) expect(() => new RegExp(source, 'i')).not.toThrow();
  });
});
