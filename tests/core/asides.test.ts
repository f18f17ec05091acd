import { postscriptOf } from '../../src/core/text/postscript';
import { cutZones } from '../../src/core/text/zones';
import { readMail } from '../../src/core/read-mail';
import { packOf } from '../support/packs';

const of = (text: string): string | null => postscriptOf(text, cutZones(text));

test.each([
  ['Thanks.\n\nMark\n\nPS: one more thing', 'one more thing'],
  ['Thanks.\nP.S. one\nmore', 'one\nmore'],
  ['多谢\n又及：下周再说', '下周再说'],
  ['ありがとうございます。\n追伸 来週また', '来週また'],
  ['Teşekkürler\nNot: yarın ararım', 'yarın ararım'],
])('the postscript of %j is %j', (text, words) => {
  expect(of(text)).toBe(words);
});

test.each([
  'PS: nothing stands above it',
  'We shall\nnot pay for that',
  'Psoriasis cream, 200 pcs\nPS5 cases, 300 pcs',
  'Thanks.\nPS:',
  'Thanks.\n\nOn Mon, Ann wrote:\n> Hello\n> PS: quoted',
])('%j has none', (text) => {
  expect(of(text)).toBeNull();
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
