import { htmlToText, looksLikeHtml, readMail } from '../../src/core';
import { pack as en } from '../../src/languages/en/pack';

test('blocks become lines, hidden text is left out, entities are words', () => {
  const { text } = htmlToText(
    '<html><head><title>t</title><style>p{}</style></head><body><p>Dear Lily,</p><p>price &amp; terms are <b>too</b> high.</p><div style="display: none">hidden</div><script>cancel()</script></body></html>',
  );
  expect(text.replace(/\n+/g, '\n').trim()).toBe('Dear Lily,\nprice & terms are too high.');
});

test('quoted blocks of mail programs are marked', () => {
  const { text } = htmlToText(
    '<div>Fine.</div><blockquote type="cite"><div>we will cancel</div></blockquote>',
  );
  expect(text).toContain('> we will cancel');
});

test('evidence from HTML stands in the source as it was given', () => {
  const body = '<div>If you do not agree we will <b>cancel&nbsp;the order</b> at once.</div>';
  const reading = readMail({ from: null, subject: '', body }, [en]);
  expect(reading.pressure.value).toBe('threat');
  expect(reading.evidence.length).toBeGreaterThan(0);
  for (const { start, end, quote } of reading.evidence) expect(body.slice(start, end)).toBe(quote);
  expect(reading.newestPart).toBe('If you do not agree we will cancel\u00a0the order at once.');
});

test.each(['<', '<p', '<div><div><div>', '</p></p>', '<!--', '<a href="', '&#xFFFFFF;', '<table><tr><td>x'])(
  'broken markup %j is read all the same',
  (source) => expect(() => htmlToText(`<html>${source}`)).not.toThrow(),
);

test('words with an angle bracket are not HTML', () => {
  expect(looksLikeHtml('a < b and c > d')).toBe(false);
  expect(looksLikeHtml('<p>Dear</p>')).toBe(true);
});
