import { troubleSentence } from '../../src/core/draft/own-sentences';
import type { Evidence, Mail, Reading } from '../../src/core/model';
import { evidenceIn, judged, makeReading } from '../support/make-reading';

const mailOf = (body: string): Mail => ({ from: null, subject: '', body });

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

function trouble(body: string, sentence: string, found: Partial<Reading> = {}): string | null {
  const about = whole(body, sentence, 'problem:quality');
  return troubleSentence(mailOf(body), complaint(body, { trouble: about, ...found }));
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
    ['It is 1.8 m and not 2.0 m long.', 'It is 1.8 m and not 2.0 m long', 'It is 1.8 m and not 2.0 m long.'],
  ])('%s', (body, sentence, said) => {
    expect(trouble(body, sentence)).toBe(said);
  });

  test.each([
    ['speaks of what the seller did', 'You never answered my 9 mails at all'],
    ['has no figure', 'The lids do not fit the jars at all'],
    ['praises', 'Breaking 40 of 40 mirrors is a fantastic result'],
    ['speaks to the seller', 'Das waren die letzten 2 Male, dass ihr einen Auftrag seht'],
    ['sighs', 'I am furious about these 9 toys of mine'],
    ['asks', 'What happened to the 9 lids this time?'],
    ['quotes', 'The label says “top quality” on 9 boxes'],
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
    const body = '<p>The 40W&nbsp;drivers <b>hum</b>.</p>';
    const about = {
      ...whole(body, '40W&nbsp;drivers <b>hum', 'problem:quality'),
      words: 'The 40W drivers hum',
    };
    expect(troubleSentence(mailOf(body), complaint(body, { trouble: about }))).toBe('The 40W drivers hum');
  });
});
