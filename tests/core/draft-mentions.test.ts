import { readMail, writeDraft } from '../../src/entries/library';
import { addresseeOf } from '../../src/core/draft/addressee';
import { NO_MENTIONS } from '../../src/core/model';
import { createEngine } from '../../src/entries/engine';
import { judged, makeReading } from '../support/make-reading';
import type { DraftJson } from '../../src/view/reading-json';

const engine = createEngine();

const draftOf = (body: string, more: object = {}, wishes: object = {}): Promise<DraftJson> =>
  writeDraft(
    { from: { name: 'Anna Weber', email: 'anna@kaufhof.example' }, subject: '', body, ...more },
    { wishes },
  );

test('papers are called by their names, in the words of the language', async () => {
  expect(
    (await draftOf('Dear Amy, could you send me the test report and the packing list? Anna')).text,
  ).toMatch(/the test report and the packing list/i);
  expect(
    (
      await draftOf(
        'Guten Tag Frau Li, die Muster sind da, danke. Könnten Sie mir noch den Prüfbericht schicken? Viele Grüße, Weber',
      )
    ).text,
  ).toMatch(/Prüfbericht/);
});

test('what is asked is answered point by point, each in the customer’s words with a blank of its own', async () => {
  const { text, blanks, html } = await draftOf(
    'Hello Amy, how are you? Is the bowl there in blue? What does the lid cost in 2026? Anna',
  );
  expect(text).toContain('On the points you raise:\n- “Is the bowl there in blue?” [____]\n- “What does');
  expect(text).not.toMatch(/how are you/i);
  // Nothing is left open beside the two, so that no date is asked for.
  expect(blanks.map(({ id }) => id)).toEqual(['answer_1', 'answer_2']);
  expect(html).toContain('<li>“Is the bowl there in blue?” <mark>[____]</mark></li>');
});

test('without the move that lists them, the points are still promised an answer', async () => {
  const body = 'Hello Amy, do you have the bowl in blue? What does the lid cost in 2026? Anna';
  const wishes = { movesOff: ['restate'] as const };
  const mail = { from: null, subject: '', body };
  const reading = await engine.read(mail);
  const { draft } = await engine.draft(mail, reading, engine.plan(reading, wishes), wishes, 'en');
  expect(draft.text).not.toMatch(/On the points? you raise/);
  expect(draft.text).toMatch(/each of your points/);
});

test('what cannot be repeated is left out of the list, and still promised an answer', async () => {
  for (const body of [
    'Do you have it in blue? What does the <script>lid</script> cost?',
    'Do you have it in blue? And WHY IS NOBODY CALLING ME BACK?',
  ]) {
    const { text } = await draftOf(body);
    expect(text).toContain('- “Do you have it in blue?” [____]');
    expect(text).not.toMatch(/script|WHY/);
    expect(text).toMatch(/still open/);
  }
});

test('a list has no more than six points', async () => {
  const asked = ['blue', 'red', 'green', 'round', 'heavy', 'light', 'soft', 'cheap'];
  const { text, blanks } = await draftOf(asked.map((one) => `Is the bowl for soup ${one}?`).join(' '));
  expect(text.match(/^- /gm)).toHaveLength(6);
  expect(blanks.map(({ id }) => id)).toContain('answer_6');
});

test('a thing that is asked for is named at the head of a line, without please, reason or threat', async () => {
  const { text } = await draftOf(
    'Hello Amy, could you please send me the corrected invoice as soon as possible, otherwise customs keeps our goods? Please confirm the vessel with its name. Anna',
  );
  expect(text).toContain('\n- The corrected invoice: [____]\n- The vessel with its name: [____]\n');
});

test('who claims his money finds it on a line of its own, promised to nobody, unless an offer takes it up', async () => {
  const body =
    'This is a disgrace! The machine is broken again. I want a full refund, today. You are thieves!';
  const wishes = { movesOff: ['options'] };
  const { text } = await draftOf(body, {}, wishes);
  expect(text).toMatch(/\n- (?:A full refund|Refund): \[____\]/);
  expect(text).not.toMatch(/thieves|disgrace/);
});

test('a haggler’s questions, and those of an angry customer, are no list', async () => {
  const haggle = 'Can you do 10% less? Otherwise we buy from another supplier.';
  const angry = 'I am furious! Where are my goods? Who pays for this? This is an outrage, you liars.';
  for (const body of [haggle, angry])
    expect((await draftOf(body)).text).not.toMatch(/On the points? you raise/);
});

test.each([
  ['We would like to order 300 pieces of the blue bowl, same as in May. Anna', /Thank you for your order/],
  ['We have paid the deposit this morning. Anna', /about the payment/],
  ['Good news: all cartons arrived safely, not one broken. Anna', /good news/],
  ['We are interested in your garden chairs. Anna', /inquiry/],
  ['Dear Amy, the case of the blue bowls is now closed on our side. Anna', /settled/],
  [
    'Hello Amy, our order for May: \nBowl blue   300 pcs   2.10\nBowl red   200 pcs   2.10\nThanks, Anna',
    /Thank you for your order/,
  ],
])('an ordinary mail is thanked for what it brings: %s', async (body, thanks) => {
  expect((await draftOf(body)).text).toMatch(thanks);
});

test('who orders is promised a confirmation, who has paid a word when the money is there', async () => {
  const order = await draftOf('We would like to order 300 pieces of the blue bowl, same as in May. Anna');
  expect(order.text).toContain('send you our order confirmation by [____]');
  const paid = await draftOf('We have paid the deposit this morning. Anna');
  expect(paid.text).toContain('as soon as the amount has reached our account');
});

test('a mail to many gets a word of thanks at most', async () => {
  const body =
    'IN THIS ISSUE: steel tariffs, five questions before you drop a supplier.\n\nUnsubscribe at the foot of the page.';
  const { text, moves } = await draftOf(body);
  expect(moves.map(({ move }) => move)).toEqual(['calm']);
  expect(text).toMatch(/Thank you for letting me know/);
  const reading = await engine.read({ from: null, subject: '', body });
  expect(engine.plan(reading, {}).dos).toContain('no_answer_needed');
});

test('goods that hurt are to be put away before anything else', async () => {
  const body =
    'Dear Amy, one of the heaters we bought from you caught fire last night in a flat. We are very angry. What do you say to that? Anna';
  const { text, moves } = await draftOf(body);
  expect(text).toMatch(/do not use the goods concerned/);
  expect(moves[0]?.text).toMatch(/do not use the goods concerned/);
});

test('a mail nobody reads the answers of is only acknowledged, and regrets nothing', async () => {
  const body =
    'Your delivery was late again. A charge of $2,000.00 has been booked. We will stop all orders if this happens once more. Do not reply to this e-mail; use the vendor portal.';
  const { text, moves } = await draftOf(body);
  expect(moves.map(({ move }) => move)).toEqual(['calm']);
  expect(text).not.toMatch(/sorry/);
  expect(text).not.toMatch(/Anna/);
});

test.each([
  [
    'Hallo Lin, kannst du mir bitte den Prüfbericht schicken? Danke dir, Anna',
    /^Hallo Anna,\n\ndanke/,
    /\bSie\b|\bIhnen\b/,
  ],
  [
    'Hola Lin, ¿me puedes mandar el informe de ensayo? Dime algo cuando puedas, Anna',
    /^Hola, Anna:/,
    /usted/i,
  ],
  [
    'Привет, Лин! Ты можешь прислать мне протокол испытаний? Анна',
    /Анна|Anna/,
    /(?:^|[^а-яё])(?:вы|вам|вас)(?![а-яё])/iu,
  ],
])('who writes to a friend is answered as one: %s', async (body, greeting, formal) => {
  const { text } = await draftOf(body);
  expect(text).toMatch(greeting);
  expect(text).not.toMatch(formal);
});

test('who is formal beside it, or angry, is not', async () => {
  const formal =
    'Guten Tag Frau Li, können Sie mir bitte den Prüfbericht schicken? Ihr Kollege sagte „du“ zu mir. Weber';
  expect((await draftOf(formal)).text).toMatch(/\bSie\b|\bIhnen\b|\bIhre\b/);
});

test('an angry friend is answered formally, by the whole name too', () => {
  const mentions = { ...NO_MENTIONS, familiar: true };
  const mail = { from: { name: 'Anna Weber', email: 'anna@kaufhof.example' }, subject: '', body: 'x' };
  const nameAt = (heat: 0 | 2) =>
    addresseeOf(mail, makeReading({ language: 'de', mentions, heat: judged(heat) }));
  expect(nameAt(0)).toEqual({ kind: 'person', name: 'Anna' });
  expect(nameAt(2)).toEqual({ kind: 'person', name: 'Anna Weber' });
});

test('what a mail mentions chooses no verdict', async () => {
  const body = 'Give us 10% discount or we cancel the order.';
  const unread = `${body} Do not reply to this e-mail.`;
  const [plain, system] = [await readMail({ body }), await readMail({ body: unread })];
  expect([plain.pressure, system.pressure]).toEqual(['threat', 'threat']);
});

test('the customer’s own date is said back once, and not accepted', async () => {
  const asked = 'Hello Amy, could you send me the test report by 8 January? Anna';
  const { text } = await draftOf(asked);
  expect(text).toContain('- The test report by 8 January: [____]');
  expect(text).not.toContain('I have noted it');
  const many = 'Hello Amy, could you look at the blue bowls again by 8 January? Is the lid there? Anna';
  expect((await draftOf(`${many} SEND IT!!`)).text).toMatch(/8 January/);
});

test('the subject line is never said back', async () => {
  const body = 'Amy, I do not know what to say. We are all very disappointed with you, really.\n\nAnna';
  const { text } = await draftOf(body, { subject: 'Re: Sizes of the sweaters' });
  expect(text).not.toMatch(/sweaters/);
});

test('who inquires is promised a quotation', async () => {
  const { text } = await draftOf(
    'Dear Sir or Madam,\n\nwe are a joinery of 35 people. Please quote:\n- hinges, steel, 300 pcs\n- the same in brass, 120 pcs\n\nFOB Ningbo. There is no hurry, we plan for week 40.\n\nKind regards\nAnna Weber',
    { subject: 'Inquiry hinges' },
  );
  expect(text).toContain('You will have our quotation by [____].');
});

test('a question that asks for nothing and a bare wish for an answer are no points', async () => {
  const { text } = await draftOf(
    'Hello Amy, could you send me the packing list? It is a simple thing, no? Please just tell me by Friday. Anna',
  );
  expect(text).toContain('- The packing list: [____]');
  expect(text).not.toMatch(/simple thing|just tell me/);
});

test('closing formulas and joining words are left out of the points, thanks behind one too', async () => {
  const { text } = await draftOf(
    'Hello Amy, all is on its way. But can you send me the packing list? And please send the drawing of the bowl, thanks! Please let me know. Anna',
  );
  expect(text).toContain('- The packing list: [____]');
  expect(text).toContain('- The drawing of the bowl: [____]');
  expect(text).not.toMatch(/let me know|“But|thanks”/);
});

test('where an account is doubted no blank asks for one', async () => {
  const { text, blanks } = await draftOf(
    'Dear Amy, we received an email with new bank details of your company. Which account is right? Please tell me which one to use. Anna',
  );
  expect(text).not.toContain('Which account is right');
  expect(blanks.map(({ id }) => id)).not.toContain('answer_1');
});

test('wishes are requests', async () => {
  const { text } = await draftOf('Hello Amy, I would like to have the drawing of the blue bowl. Anna');
  expect(text).toContain('- The drawing of the blue bowl: [____]');
});

test('who writes as in Switzerland is answered so', async () => {
  const body = 'Guten Tag Frau Lin\n\nBitte senden Sie uns die Packliste.';
  expect((await draftOf(`${body}\n\nFreundliche Grüsse\nReto Caflisch`)).text).toContain(
    'Mit freundlichen Grüssen',
  );
  expect((await draftOf(`${body}\n\nFreundliche Grüße\nReto Caflisch`)).text).toContain(
    'Mit freundlichen Grüßen',
  );
});

test('what is forbidden is no point to answer', async () => {
  const { text } = await draftOf(
    'Hello Amy, could you send the PI for the bowls? Please do not call the plant. Anna',
  );
  expect(text).toMatch(/On the point you raise:\n- The PI for the bowls: \[____\]/);
  expect(text).not.toMatch(/call the plant/);
});

test.each([
  [
    'two requests of one sentence have a line each',
    'Please send the packing list and tell us the delivery date.',
    ['The packing list', 'The delivery date'],
  ],
  ['a verb at the head asks as well as a please', 'Confirm the pick-up time.', ['The pick-up time']],
])('%s', async (_what, asked, heads) => {
  const { text } = await draftOf(`Hello Amy, the order is fine. ${asked} Anna`);
  for (const head of heads) expect(text).toContain(`- ${head}: [____]`);
});

test.each([
  ['what only tells of asking', 'They tell me that they will contact you for the sheets.'],
  ['who is sorry', 'Please excuse my mail of yesterday, I am really sorry.'],
  ['who asks in passing', 'The lids are a touch flat, aren’t they?'],
])('%s is not said back', async (_what, said) => {
  const { text } = await draftOf(`Hello Amy, the boxes came. ${said} Anna`);
  expect(text).not.toContain('“');
});

test('an ordinary mail that asks for nothing is promised nothing', async () => {
  const { text, blanks } = await draftOf(
    'Hello Amy, we buy the bladders from Thailand since 2019, that stays as it is. Anna',
  );
  expect(text).not.toMatch(/answer|come back to you/);
  expect(blanks).toEqual([]);
});

test('a law firm gets a receipt and nothing else', async () => {
  const { text } = await draftOf(
    'Dear Sirs,\n\nWe act for Harbour Homes Ltd. Our client received 400 defective lamps under order 88-204. Unless USD 12,000 is paid within 14 days, we are instructed to issue proceedings without further notice.\n\nYours faithfully,\nA. Weber',
  );
  expect(text).toMatch(/rights are reserved|position is reserved|gives up any claim/);
  expect(text).not.toMatch(/sorry|regret|look into|discount/i);
});

test('nobody is left to pay into a changed account', async () => {
  const { text } = await draftOf(
    'Hello Amy, we got a mail with new bank details in Lisbon from you. Is this your account? We wanted to pay today. Anna',
  );
  expect(text).toMatch(/changed account|new account/);
  expect(text.indexOf('account')).toBeLessThan(
    text.indexOf('To answer') >= 0 ? text.indexOf('To answer') : text.length,
  );
});

test('who is tired of waiting is not told that somebody looks into it', async () => {
  const { text } = await draftOf(
    'Amy, I wrote to you four times and nobody answers. Still no reply to my mails of 3, 5, 9 and 12 May. This is very disappointing. Anna',
  );
  expect(text).not.toMatch(/look into|go through our correspondence|what we have found/);
});
