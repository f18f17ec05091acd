import { cutZones } from '../../src/core';

const newest = (text: string): string =>
  cutZones(text)
    .filter((line) => line.zone === 'new')
    .map((line) => text.slice(line.start, line.end))
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();

describe('what the customer wrote now', () => {
  test.each([
    [
      'Gmail',
      'Price is fine.\n\nOn Tue, May 4, 2027 at 9:12 AM Lily Chen <lily@mill.example> wrote:\n\n> Dear Tom\n> we will cancel',
      'Price is fine.',
    ],
    [
      'a wrapped attribution',
      'Fine.\n\nOn Tue, May 4, 2027 at 9:12 AM Lily Chen from the export department\n<lily@mill.example> wrote:\n\n> old',
      'Fine.',
    ],
    [
      'Outlook',
      'Fine.\n\n________________________________\nFrom: Lily <l@mill.example>\nSent: Tuesday\nTo: Tom\nSubject: RE: offer\n\nold words',
      'Fine.',
    ],
    [
      'old Outlook',
      'Fine.\n\n-----Original Message-----\nFrom: Lily\nSent: Tuesday\nTo: Tom\nSubject: offer\n\nold',
      'Fine.',
    ],
    [
      'German Outlook',
      'Fine.\n\nVon: Lily <l@mill.example>\nGesendet: Dienstag\nAn: Tom\nBetreff: AW: offer\n\nalt',
      'Fine.',
    ],
    [
      'Foxmail',
      '可以。\n\n\n发件人: 李明\n发送时间: 2027-05-04 09:12\n收件人: 王芳\n主题: 报价\n\n旧内容',
      '可以。',
    ],
    [
      'QQ Mail',
      '可以。\n\n------------------ 原始邮件 ------------------\n发件人: "李明" <l@mill.example>;\n发送时间: 2027年5月4日(星期二)\n主题: 报价\n\n旧内容',
      '可以。',
    ],
    ['NetEase', '可以。\n\nAt 2027-05-04 09:12:01, "Lily" <l@mill.example> wrote:\n>old', '可以。'],
    [
      'Chinese attribution',
      '可以。\n\n李明 <l@mill.example> 于2027年5月4日周二 09:12写道:\n\n> 旧内容',
      '可以。',
    ],
    [
      'Apple Mail in French',
      "D'accord.\n\nLe 4 mai 2027 à 09:12, Lily <l@mill.example> a écrit :\n\n> vieux",
      "D'accord.",
    ],
  ])('%s history is left out', (_program, text, wanted) => expect(newest(text)).toBe(wanted));

  test('answers between quoted lines are new', () =>
    expect(
      newest(
        'See below.\n\n> Can you pay Friday?\nNo, the balance stays here.\n> And the next order?\nThere is none.\n',
      ),
    ).toBe('See below.\nNo, the balance stays here.\nThere is none.'));

  test('a PS belongs to it, below signature and all', () =>
    expect(
      newest(
        'Thanks for the samples.\n\nBest regards\nTom Miller\nHead of Buying\nTel +44 20 5555\n\nP.S. Without 5 % we look elsewhere.',
      ),
    ).toBe('Thanks for the samples.\nBest regards\nP.S. Without 5 % we look elsewhere.'));

  test('words after a closing that go on talking are no signature', () =>
    expect(
      newest(
        'Ok.\n\nThanks\n\nOne more thing: we will not accept the second container at this price at all.',
      ),
    ).toContain('second container'));

  test('a disclaimer is not, a paragraph about confidentiality in the middle of business is', () => {
    expect(newest('Fine.\n\nThis e-mail and any attachments are confidential and legally privileged.')).toBe(
      'Fine.',
    );
    expect(newest('Please keep our talks confidential until the fair.')).toContain('confidential');
  });

  test('a mail that only forwards is all new, without the furniture', () =>
    expect(
      newest(
        '---------- Forwarded message ---------\nFrom: Ana <a@shop.example>\nDate: Mon\nSubject: broken\nTo: Tom\n\nThe lamp is broken.',
      ),
    ).toBe('The lamp is broken.'));

  test('people who write "he wrote:" are not mail programs', () =>
    expect(newest('As my boss wrote:\nno discount, no order.\nPlease react.')).toContain('no discount'));

  test('empty and blank texts have no lines of words', () => {
    expect(newest('')).toBe('');
    expect(newest(' \n\t\n')).toBe('');
  });
});
