import { asidesOf, type AsideKind } from '../../src/core/text/asides';
import { cutZones } from '../../src/core/text/zones';
import { readMail } from '../../src/core/read-mail';
import { packOf } from '../support/packs';

/** The words of every aside of a kind. */
const of = (kind: AsideKind, text: string, subject = ''): readonly string[] =>
  asidesOf(subject, text, cutZones(text))
    .filter((aside) => aside.kind === kind)
    .map(({ lines }) => lines.map(({ start, end }) => text.slice(start, end)).join('\n'));

test.each([
  ['Thanks.\n\nMark\n\nPS: one more thing', 'one more thing'],
  ['Thanks.\nP.S. one\nmore', 'one\nmore'],
  ['多谢\n又及：下周再说', '下周再说'],
  ['ありがとうございます。\n追伸 来週また', '来週また'],
  ['Teşekkürler\nNot: yarın ararım', 'yarın ararım'],
])('the postscript of %j is %j', (text, words) => {
  expect(of('postscript', text)).toEqual([words]);
});

test.each([
  'PS: nothing stands above it',
  'We shall\nnot pay for that',
  'Psoriasis cream, 200 pcs\nPS5 cases, 300 pcs',
  'Thanks.\nPS:',
  'Thanks.\n\nOn Mon, Ann wrote:\n> Hello\n> PS: quoted',
])('%j has no postscript', (text) => {
  expect(of('postscript', text)).toEqual([]);
});

test('answers between quoted lines are asides, each by itself', () => {
  const text =
    '> Is the colour right?\nYes.\n\n> May we ship on the 20th?\nNo, on the 5th.\nAs agreed.\n\nPS: hello to Li';
  expect(of('answer', text)).toEqual(['Yes.', 'No, on the 5th.\nAs agreed.']);
  expect(of('postscript', text)).toEqual(['hello to Li']);
});

test('a mail in one piece has no answers, and its subject is an aside only beside a message', () => {
  expect(of('answer', 'One.\n\nTwo.', 'Three')).toEqual([]);
  expect(of('subject', 'One.', 'Three')).toHaveLength(1);
  expect(of('subject', 'One.', '  ')).toEqual([]);
});

describe('a postscript is a message of its own', () => {
  const friendly = `Hi Lily,

Thanks for the pictures of the cartons, they look fine. Please keep the barcode on the short side as last time, and send the packing list by Thursday so our forwarder can book.

The showroom in Leeds liked the new lids. We will need 3,200 for spring, colours to follow.

Best regards
Mark

`;
  const pressureWith = (postscript: string): string =>
    readMail({ from: null, subject: 'Cartons and schedule', body: friendly + postscript }, [packOf('en')])
      .pressure.value;

  test('one that threatens makes the mail a threat', () => {
    expect(
      pressureWith(
        'PS: If the April lot is not refunded by Monday, we cancel the spring order and buy from Hanoi.',
      ),
    ).toBe('threat');
  });

  test.each(['', 'PS: My daughter says hello, she still wears your scarf.'])('%j does not', (postscript) => {
    expect(pressureWith(postscript)).toBe('none');
  });
});
