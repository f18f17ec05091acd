import { JSDOM } from 'jsdom';
import type { Draft, Mail, Reading, SenderHistory } from '../../src/core';
import { engineAtHand } from '../../src/entries/engine-at-hand';

// Mails at the edge of what comes in, from the text to the draft with the real engine.
jest.setTimeout(60_000);

interface Corner {
  readonly about: string;
  readonly from?: string;
  readonly subject?: string;
  readonly body: string;
  readonly history?: SenderHistory;
}

const OLD: SenderHistory = { messages: 30, orders: 5, threats: 2, carriedOut: 0 };
const CORNERS: readonly Corner[] = [
  { about: 'no name, no subject', body: 'Your price is too high. Give us 20% off or we cancel the order.' },
  {
    about: 'five asks at once',
    from: 'Tom Baker',
    body: 'We need a better price, 60 days payment, free samples, freight paid, and a refund for the last batch. Otherwise we go to another supplier.',
    history: OLD,
  },
  {
    about: 'two languages in one mail',
    from: 'Paolo Neri',
    subject: 'Order 2231',
    body: 'Buongiorno, i pezzi sono arrivati rotti. This is unacceptable, please send replacements at once or we will cancel the next order.',
  },
  { about: 'a cut of 200 %', from: 'Tom', body: 'Cut the price by 200 % or the order is gone.' },
  {
    about: 'zero pieces at no price',
    from: 'Tom',
    subject: 'PO 118',
    body: 'We now order 0 pcs. If you do not lower the price from USD 0.00 we go elsewhere.',
  },
  {
    about: 'a sarcastic subject',
    from: 'Rita Blum',
    subject: 'Great job, truly world class',
    body: 'Bravo. Third time in a row that the boxes came crushed. You must be so proud.',
  },
  {
    about: 'capitals',
    from: 'RITA BLUM',
    subject: 'WHERE ARE MY GOODS',
    body: 'WHERE ARE MY GOODS??? THREE WEEKS LATE. IF THEY ARE NOT HERE BY FRIDAY I CANCEL EVERYTHING.',
  },
  {
    about: 'yen',
    from: '田中 宏',
    subject: '見積り',
    body: '御見積りの1,200円は高すぎます。980円にしていただけない場合は他社に切り替えます。',
  },
  {
    about: 'absurd numbers',
    from: 'Dan',
    body: 'Your price of USD 999,999,999,999 is too expensive, we want USD 0.0000001 or we cancel the order.',
  },
  {
    about: 'markup everywhere',
    from: '<b>Evil</b>',
    subject: '<script>alert(1)</script>',
    body: 'Your goods are defective & late. Refund <b>now</b> or I sue you. <img src=x onerror=alert(1)>',
  },
  {
    about: 'right to left',
    from: 'Ahmed Al-Farsi',
    subject: 'عاجل جدا',
    body: 'جودة البضاعة سيئة جدا. الطلبية رقم PO-7781 تالفة ونريد استرداد 8.500 دولار وإلا سنلغي الطلبية القادمة.',
  },
  { about: 'an address for a name', from: 'info@acme.example', subject: 'Sales', body: 'ok' },
  { about: 'nothing at all', body: '' },
];

function drafted({ from, subject = '', body, history }: Corner): {
  readonly mail: Mail;
  readonly reading: Reading;
  readonly draft: Draft;
} {
  const sender = from === undefined ? null : { name: from, email: 'x@buyer.example' };
  const mail: Mail = { from: sender, subject, body, senderHistory: history ?? null };
  const reading = engineAtHand.read(mail);
  const plan = engineAtHand.plan(reading);
  return { mail, reading, draft: engineAtHand.draft(mail, reading, plan, {}, 'en').draft };
}

const marks = /[\u2066-\u2069]/g;

describe.each(CORNERS.map((corner) => [corner.about, corner] as const))('%s', (_about, corner) => {
  const { mail, reading, draft } = drafted(corner);

  test('is answered in its language, whole and within the limit', () => {
    expect(draft.language).toBe(reading.language ?? 'en');
    expect(draft.html.length).toBeLessThanOrEqual(32_768);
    expect(draft.text).not.toMatch(/undefined|\{|\}|NaN| {2}/);
    expect(draft.sentences.map(({ move }) => move).slice(0, 2)).toEqual(['greeting', 'calm']);
  });

  test('the HTML is safe and says what the text says', () => {
    const { document } = new JSDOM(draft.html).window;
    expect(document.querySelectorAll('script, img, a, [onerror], [style]')).toHaveLength(0);
    const squeezed = (text: string | null): string =>
      (text ?? '').replace(marks, '').replace(/^- /gm, '').replace(/\s+/g, '');
    expect(squeezed(document.body.textContent)).toBe(squeezed(draft.text));
    expect(document.querySelector('div')?.getAttribute('dir')).toBe(draft.direction);
  });

  test('no figure is invented, no blank unseen, nothing counted before the calm sentence is over', () => {
    const source = `${mail.subject} ${mail.body}`;
    const figures = draft.text.replace(marks, '').match(/\p{Nd}[\p{Nd}.,]*\p{Nd}|\p{Nd}/gu) ?? [];
    expect(figures.filter((figure) => !source.includes(figure))).toEqual([]);
    // One value may stand in two places, such as the quantity from which two offers hold.
    const open = draft.sentences.flatMap(({ parts }) =>
      parts.flatMap((part) => (typeof part === 'string' ? [] : [part.blank])),
    );
    expect(draft.text.match(/\[____\]/g) ?? []).toHaveLength(open.length);
    expect(draft.blanks.map(({ id }) => id).sort()).toEqual([...new Set(open)].sort());
    const calm = draft.sentences.filter(({ move }) => move === 'calm').flatMap(({ parts }) => parts);
    const said = calm.map((part) => (typeof part === 'string' ? part : (part.value ?? ''))).join('');
    expect(said.replace(marks, '')).not.toMatch(/\p{Nd}|%/u);
  });
});

test('what the corners stand for is met', () => {
  const textOf = (about: string): string => {
    const corner = CORNERS.find((each) => each.about === about);
    if (corner === undefined) throw new Error(`no corner ${about}`);
    return drafted(corner).draft.text;
  };
  expect(textOf('a cut of 200 %')).not.toContain('200');
  expect(textOf('a sarcastic subject')).not.toContain('world class');
  expect(textOf('capitals')).toContain('Dear Rita Blum');
  expect(textOf('capitals')).not.toContain('WHERE');
  expect(textOf('yen')).not.toMatch(/円\.|\.00/);
  expect(textOf('markup everywhere')).not.toMatch(/Evil|script|alert/);
  expect(textOf('no name, no subject')).toMatch(/^Dear Sir or Madam,/);
  expect(textOf('an address for a name')).not.toContain('Sales');
});
