import { readMail } from '../../src/core';
import type { Mail } from '../../src/core/model';

const marcy = { name: 'Marcy Delgado', email: 'm.delgado@fans.example' };
const newest = (subject: string, body: string, from: Mail['from'] = marcy): string =>
  readMail({ from, subject, body }, []).newestPart;

const GMAIL = '---------- Forwarded message ---------\n';
const THREAT = 'Tell them 5 % or the program goes out to bid.';

describe('a mail that is passed on from the customer’s own house is what he says now', () => {
  test.each([
    [
      'only named',
      'Fwd: motors',
      `${GMAIL}From: Rick Obermeier\nTo: Marcy Delgado\nSubject: motors\n\n${THREAT}`,
    ],
    [
      'with an address of the house',
      'motors',
      `${GMAIL}From: Legal <legal@fans.example>\nSubject: motors\nTo: <m.delgado@fans.example>\n\n${THREAT}`,
    ],
    [
      'whose writer is hidden',
      'FW: motors',
      `-----Original Message-----\nTo: Purchasing\nSubject: motors\n\n${THREAT}`,
    ],
    [
      'quoted with a header',
      'WG: Motoren',
      `> Von: Recht & Compliance\n> An: Einkauf\n> Betreff: Motoren\n>\n> ${THREAT}`,
    ],
    [
      'from a department that the note names',
      'Fwd: motors',
      `${GMAIL}From: Below Legal <legal@fans.example>\nSubject: motors\nTo: <m.delgado@fans.example>\n\n${THREAT}`,
    ],
    ['quoted without one', 'FW: motors', `> ${THREAT}`],
    ['in Chinese', 'FW: 电机', `---------- 转发 ----------\n发件人：戴总\n主题：电机\n\n${THREAT}`],
  ])('%s', (_how, subject, quoted) => {
    const text = newest(subject, `Hi Amy, please see below.\nMarcy\n\n${quoted}`);
    expect(text).toContain('please see below');
    expect(text).toContain(THREAT);
    expect(text).not.toMatch(/Subject|Betreff|主题/);
  });

  it('but for what that mail quotes itself', () => {
    const quoted = `${GMAIL}From: Rick\nTo: Marcy\nSubject: motors\n\n${THREAT}\n\nOn Tue, May 4, 2027 at 9:12 AM Lily <lily@mill.example> wrote:\n> We offer 1 %.`;
    expect(newest('Fwd: motors', `Hi Amy, see below.\n\n${quoted}`)).not.toContain('We offer');
  });
});

describe('history stays history', () => {
  const header = (from: string, to = 'Marcy Delgado'): string =>
    `-----Original Message-----\nFrom: ${from}\nSent: Tuesday, 4 May 2027\nTo: ${to}\nSubject: motors\n\n${THREAT}`;

  test.each([
    ['an answer', 'RE: motors', header('Rick Obermeier')],
    ['the sender’s own earlier mail', 'FW: motors', header('Marcy Delgado', 'Amy Lin')],
    ['the same under a first name', 'FW: motors', header('Marcy', 'Amy Lin')],
    ['the seller’s mail, who is greeted above', 'FW: motors', header('Amy Lin')],
    ['a mail of another house', 'FW: motors', header('Joe <joe@forwarder.example>')],
    ['a colleague’s mail to the seller', 'FW: motors', header('Rick Obermeier', 'Amy <amy@mill.example>')],
    [
      'a mail to the seller whose writer is hidden',
      'FW: motors',
      `-----Original Message-----\nTo: Amy <amy@mill.example>\nSubject: motors\n\n${THREAT}`,
    ],
    ['what is quoted twice', 'FW: motors', `>> ${THREAT}`],
    ['what stands under "wrote:"', 'FW: motors', `> On 4 May 2027, Lily wrote:\n> ${THREAT}`],
  ])('%s', (_what, subject, quoted) => {
    const text = newest(subject, `Hi Amy, all is well now, thank you.\n\n${quoted}`);
    expect(text).toContain('all is well');
    expect(text).not.toContain(THREAT);
  });

  it('where the house is a public mailbox', () => {
    const from = { name: 'Marcy', email: 'marcy@gmail.com' };
    const quoted = header('Rick <rick@gmail.com>');
    expect(newest('FW: motors', `Hi Amy, all is well.\n\n${quoted}`, from)).not.toContain(THREAT);
  });
});
