import { requestSentence, troubleSentence } from '../../src/core/draft/own-sentences';
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
    ['Your lamps do not switch on. Sorry.', 'Your lamps do not switch on', 'Your lamps do not switch on.'],
    ['Hi Amy, half the lids do not fit.', 'Hi Amy, half the lids do not fit', 'Half the lids do not fit.'],
    [
      'Herr Lindner, die Deckel passen nicht.',
      'Herr Lindner, die Deckel passen nicht',
      'Die Deckel passen nicht.',
    ],
    ['王经理，这批货有三箱是空的。', '王经理，这批货有三箱是空的', '这批货有三箱是空的。'],
  ])('%s', (body, sentence, said) => {
    expect(trouble(body, sentence)).toBe(said);
  });

  test.each([
    ['speaks of what the seller did', 'You never answered my mails at all'],
    ['speaks to the seller', 'Das war das letzte Mal, dass ihr einen Auftrag seht'],
    ['sighs', 'I am furious about these toys of mine'],
    ['asks', 'What happened to the lids this time?'],
    ['quotes', 'The label says “top quality” on each box'],
    ['cries out', 'THE LIDS DO NOT FIT THE JARS'],
    ['is no more than a heading', 'Broken lids again'],
    ['is too long to be taken in', `The lids are ${'very '.repeat(30)}bad`],
  ])('is left alone where it %s', (_why, body) => {
    expect(trouble(body, body.replace(/\?$/, ''))).toBeNull();
  });

  test('is left alone where it holds a threat, stands in the history, or was written in fury', () => {
    const body = 'The lids leak and we stop paying.';
    const lever = evidenceIn(body, 'we stop paying', 'lever:withhold_payment');
    expect(trouble(body, 'The lids leak and we stop paying')).not.toBeNull();
    expect(trouble(body, 'The lids leak and we stop paying', { evidence: [lever] })).toBeNull();
    expect(trouble(body, 'The lids leak and we stop paying', { newestSpans: [] })).toBeNull();
    expect(trouble(body, 'The lids leak and we stop paying', { heat: judged(3) })).toBeNull();
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

describe('the sentence of the request', () => {
  const asking = (body: string, sentence: string): string | null =>
    requestSentence(
      mailOf(body),
      complaint(body, { asks: [judged('documents', 0.95, [whole(body, sentence, 'ask:documents')])] }),
    )?.text ?? null;

  test.each([
    [
      'Can you send the test report? Regards',
      'Can you send the test report',
      'Can you send the test report?',
    ],
    ['Please send the test report.', 'Please send the test report', 'Please send the test report.'],
    ['请把检测报告发给我。', '请把检测报告发给我', '请把检测报告发给我。'],
  ])('%s', (body, sentence, said) => {
    expect(asking(body, sentence)).toBe(said);
  });

  test('is not cut at the dot of a figure', () => {
    const body = '1.8メートルのものを30枚、値段を出してください。';
    expect(requestSentence(mailOf(body), makeReading({ newestPart: body }))?.text).toBe(body);
  });

  test('is none that only states something', () => {
    expect(asking('No test report came with the goods.', 'No test report came with the goods')).toBeNull();
  });

  test('of an ordinary mail is the first that asks, named by the tables or not', () => {
    const body = 'The hoods came, thank you. Please go ahead with the burgundy as well.\nIs 300 possible?';
    const reading = makeReading({ newestPart: body });
    expect(requestSentence(mailOf(body), reading)).toEqual({
      text: 'Please go ahead with the burgundy as well.',
      asks: false,
    });
    expect(requestSentence(mailOf(body), { ...reading, pressure: judged('threat') })).toBeNull();
  });
});
