import { LANGUAGES } from './languages';
import { even, newest } from './newest';

const quoted = (text: string): string => text.replace(/^/gm, '> ');
const old = 'We will cancel the order.\nBest regards\nLily';

/** The new part is in English throughout: the language of the program says nothing about the language of the mail. */
const own = 'The second lot is worse than the first. We return it.';

describe.each(LANGUAGES)('$language', (sample) => {
  test.each(
    Object.entries({
      'Outlook header block': `${own}\n\n${sample.outlook}\n\n${old}`,
      'Outlook header block below a rule': `${own}\n\n________________________________\n${sample.outlook}\n\n${old}`,
      'header block with empty lines between': `${own}\n\n${sample.outlook.replace(/\n/g, '\n\n')}\n\n${old}`,
      'header block in bold, with no-break blanks': `${own}\n\n${sample.outlook.replace(/^([^:]+?) ?:/gm, '*$1\u00a0:*')}\n\n${old}`,
      'header block with full-width colons': `${own}\n\n${sample.outlook.replace(/^([^:]+?) ?:/gm, '$1：')}\n\n${old}`,
      'header block without addresses': `${own}\n\n${sample.outlook.replace(/ <[^>]*>/g, '')}\n\n${old}`,
      'header block between bidi marks': `${own}\n\n${sample.outlook.replace(/^/gm, '\u200f\u202b')}\n\n${old}`,
      'original message': `${own}\n\n${sample.original}\n\n${old}`,
      'original message with header block': `${own}\n${sample.original}\n${sample.outlook}\n\n${old}`,
      'attribution and quoted lines': `${own}\n\n${sample.attribution}\n\n${quoted(old)}`,
      'attribution and lines that are not marked': `${own}\n\n${sample.attribution}\n\n${old}`,
      'attribution wrapped before the address': `${own}\n\n${sample.attribution.replace(/ (?=\(?<)/, '\n')}\n\n${quoted(old)}`,
      'device line': `${own}\n\n${sample.device}`,
      'device line and history': `${own}\n\n${sample.device}\n\n${sample.attribution}\n${quoted(old)}`,
      notice: `${own}\n\n${sample.notice}`,
      'quoted in HTML': `<html><body><div>${own}</div><div><div class="gmail_quote"><div>${sample.attribution.replace(/</g, '&lt;')}</div><blockquote class="gmail_quote"><p>We will cancel the order.</p></blockquote></div></div></body></html>`,
      'Outlook in HTML': `<html><body><p class="MsoNormal">${own}</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${sample.outlook.replace(/</g, '&lt;').replace(/\n/g, '<br>')}</p></div><p>We will cancel the order.</p></body></html>`,
    }),
  )('%s', (_name, body) => expect(newest(body)).toBe(own));

  test('own words stay, signature and notice go, the closing is said to the reader', () =>
    expect(
      newest(`${sample.words}\n\n${sample.signature}\n\n${sample.notice}\n\n${sample.outlook}\n\n${old}`),
    ).toBe(even(`${sample.words} ${sample.closing}`)));

  test('a forwarded mail with nothing above is what the sender shows', () =>
    expect(newest(`${sample.original}\n${sample.outlook}\n\n${sample.words}`)).toBe(even(sample.words)));
});
