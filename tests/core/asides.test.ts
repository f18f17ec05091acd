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

test('a subject is an aside only beside a message, a postscript ends with the last new line', () => {
  expect(of('subject', 'One.', 'Three')).toHaveLength(1);
  expect(of('subject', 'One.', '  ')).toEqual([]);
  expect(of('subject', ' \n', 'Three')).toEqual([]);
  expect(of('postscript', '> May we ship?\nNo, on the 5th.\n\nPS: hello to Li\n\nand Wang')).toEqual([
    'hello to Li\nand Wang',
  ]);
});

describe('an aside is a message of its own', () => {
  const friendly = `Hi Lily,

Thanks for the pictures of the cartons, they look fine. Please keep the barcode on the short side as last time, and send the packing list by Thursday so our forwarder can book.

The showroom in Leeds liked the new lids. We will need 3,200 for spring, colours to follow.

Best regards
Mark

`;
  const readWith = (postscript: string, subject = 'Cartons and schedule') =>
    readMail({ from: null, subject, body: friendly + postscript }, [packOf('en')]);

  test('a postscript that threatens makes the mail a threat, with its own lever, shown where it stands', () => {
    const postscript =
      'PS: If the April lot is not refunded by Monday, we cancel the spring order and buy from Hanoi.';
    const { pressure, levers } = readWith(postscript);
    expect(pressure.value).toBe('threat');
    expect(levers.map(({ value }) => value)).toContain('cancel_order');
    const shown = levers.flatMap(({ evidence }) => evidence);
    expect(shown.length).toBeGreaterThan(0);
    for (const { place, start, end, quote } of shown) {
      expect(place).toBe('body');
      expect(start).toBeGreaterThanOrEqual(friendly.length);
      expect((friendly + postscript).slice(start, end)).toBe(quote);
    }
  });

  test('so does a subject', () => {
    const { pressure, motive, levers } = readWith(
      '',
      'Lower price this week or we place all orders with another supplier',
    );
    expect(pressure.value).toBe('threat');
    expect(pressure.evidence.map(({ place }) => place)).toEqual(['subject']);
    expect(motive.value).toBe('bargaining');
    expect(levers.map(({ value }) => value)).toEqual(['switch_supplier']);
  });

  test.each(['', 'PS: My daughter says hello, she still wears your scarf.'])('%j does not', (postscript) => {
    expect(readWith(postscript).pressure.value).toBe('none');
  });
});
