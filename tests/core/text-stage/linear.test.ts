import { bodyText, cutZones } from '../../../src/core';

/** Units of hostile text; each is repeated to the length wanted. */
const UNITS: Readonly<Record<string, string>> = {
  'only quoting signs': '>\n',
  'only line breaks': '\n',
  'no line break': 'a ',
  'header words': 'To: a\n',
  'sender lines': 'From: a\n',
  'whole header blocks': 'From: a\nSent: b 10:00\nTo: c@d.example\nSubject: d\n\n',
  'ends of attributions': 'a wrote:\n',
  'beginnings of attributions': 'On Tue, 4 May 2027 at 10:00\n',
  rules: '-----\n',
  'rules and dashes in one line': '- - - x ',
  closings: 'Best regards\nTom\n',
  'legal words': 'this message is confidential\n',
  'legal paragraphs': 'this message is confidential, delete it\n\n',
  'titles of forwarded mails': 'Begin forwarded message:\n\n',
  'blanks before a word': '          a\n',
  'open tags': '<div>',
  'open quotes in HTML': '<blockquote type="cite">a',
  'tags closed that were never opened': '<b>x</i></b>',
};
const SIZE = 60_000;

function timeOf(unit: string, size: number): number {
  const body = `${unit.startsWith('<') ? '<html>' : ''}${unit.repeat(Math.ceil(size / unit.length))}`;
  const runs = [0, 1].map(() => {
    const before = performance.now();
    cutZones(bodyText(body).text);
    return performance.now() - before;
  });
  return Math.min(...runs);
}

// By ratio and not by the clock: four times the text may take four times as long, a square would take sixteen.
test.each(Object.entries(UNITS))('%s are cut in linear time', (_what, unit) => {
  timeOf(unit, SIZE / 4);
  const small = timeOf(unit, SIZE);
  const large = timeOf(unit, SIZE * 4);
  expect(large).toBeLessThan(Math.max(small, 4) * 10);
});
