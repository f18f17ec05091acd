import { quotedMail } from '../../src/hosts/outlook/compose/quoted-mail';
import { answer } from '../support/outlook-host/letters';

const BODY = 'your price is far too high.';

describe('the mail below an answer', () => {
  test('is found below the words of the seller, with its sender', () => {
    const found = quotedMail(answer('a', '<p>Dear Dana, thank you.</p>').html);
    expect(found?.from).toEqual({ name: 'Dana Smith', email: 'dana@northwind.example' });
    expect(found?.body).toContain('Give us 10% discount or we cancel the order.');
    expect(found?.body).not.toContain('thank you');
    expect(found?.body).not.toContain('Subject:');
  });

  test('is found in an answer that has not a word yet', () => {
    const found = quotedMail(answer('a', '').html);
    expect(found?.body).toContain('cancel the order');
    expect(found?.body).not.toContain('Brightforge');
  });

  const written: [string, string, string | null][] = [
    [
      'a plain-text Outlook',
      `Hello\n\n-----Original Message-----\nFrom: Dana <d@n.example>\nSent: Monday\nTo: Lin\nSubject: Re\n\n${BODY}`,
      'Dana',
    ],
    [
      'a line "wrote"',
      `Hello\n\nOn Mon, Mar 3, 2025 at 9:30 AM Dana Smith <d@n.example> wrote:\n> ${BODY}\n> Regards`,
      null,
    ],
    [
      'a Chinese Outlook',
      `您好\n\n发件人: 王芳 <d@n.example>\n发送时间: 2025年3月4日 9:30\n收件人: 林\n主题: 报价\n\n${BODY}`,
      '王芳',
    ],
    [
      'a German Outlook',
      `Hallo\n\nVon: Dana <d@n.example>\nGesendet: Montag\nAn: Lin\nBetreff: Angebot\n\n${BODY}`,
      'Dana',
    ],
  ];
  test.each(written)('is found in the manner of %s', (_, text, name) => {
    const found = quotedMail(text);
    expect(found?.body.trim().startsWith(BODY)).toBe(true);
    expect(found?.from?.email).toBe('d@n.example');
    if (name !== null) expect(found?.from?.name).toBe(name);
  });

  test('carries no quotation signs, in no line', () => {
    const found = quotedMail(answer('a1', '<p>My own words.</p>').html);
    expect(found?.body).toContain('Give us 10% discount or we cancel the order.');
    expect(found?.body).not.toMatch(/^>/m);
  });

  test('keeps older mails below it, for the engine to cut', () => {
    const text = `Hi\n\nFrom: Dana <d@n.example>\nSent: Monday\nTo: Lin\nSubject: Re\n\n${BODY}\n\nFrom: Lin <l@b.example>\nSent: Sunday\nTo: Dana\nSubject: Offer\n\nHere is our offer.`;
    expect(quotedMail(text)?.from?.email).toBe('d@n.example');
    expect(quotedMail(text)?.body).toContain('Here is our offer.');
  });

  test.each([
    ['nothing', ''],
    ['own words only', '<p>Dear Pat, please find our offer.</p>'],
    ['a header without a text', 'Hi\n\nFrom: D <d@n.example>\nSent: Monday\nSubject: x\n'],
  ])('is not found in %s', (_, text) => {
    expect(quotedMail(text)).toBeNull();
  });
});
