import { readMail, writeDraft } from '../../src/entries/library';
import type { DraftJson } from '../../src/view/reading-json';

const draftOf = (body: string, more: object = {}): Promise<DraftJson> =>
  writeDraft({ from: { name: 'Anna Weber', email: 'anna@kaufhof.example' }, subject: '', body, ...more });

test('papers are called by their names, in the words of the language', async () => {
  expect(
    (await draftOf('Dear Amy, could you send me the test report and the packing list? Anna')).text,
  ).toMatch(/the test report and the packing list/);
  expect(
    (
      await draftOf(
        'Guten Tag Frau Li, die Muster sind da, danke. Könnten Sie mir noch den Prüfbericht schicken? Viele Grüße, Weber',
      )
    ).text,
  ).toMatch(/Prüfbericht/);
});

test('where more is asked than can be named, every point is promised an answer', async () => {
  const { text } = await draftOf(
    'Hello Amy, do you have the bowl in blue? What does the lid cost? And can you pack it in pairs? Anna',
  );
  expect(text).toMatch(/each of your points/);
});

test.each([
  ['We would like to order 300 pieces of the blue bowl, same as in May. Anna', /Thank you for your order/],
  ['We have paid the deposit this morning. Anna', /about the payment/],
  ['Good news: all cartons arrived safely, not one broken. Anna', /good news/],
  ['We are interested in your garden chairs. Anna', /inquiry/],
])('an ordinary mail is thanked for what it brings: %s', async (body, thanks) => {
  expect((await draftOf(body)).text).toMatch(thanks);
});

test('goods that hurt are to be put away before anything else', async () => {
  const body =
    'Dear Amy, one of the heaters we bought from you caught fire last night in a flat. We are very angry. What do you say to that? Anna';
  const { text, moves } = await draftOf(body);
  expect(text).toMatch(/do not use the goods concerned/);
  expect(moves.findIndex(({ move }) => move === 'calm')).toBeLessThan(
    moves.findIndex(({ move }) => move === 'next_step'),
  );
});

test('a mail nobody reads the answers of is only acknowledged, and regrets nothing', async () => {
  const body =
    'Your delivery was late again. A charge of $2,000.00 has been booked. We will stop all orders if this happens once more. Do not reply to this e-mail; use the vendor portal.';
  const { text, moves } = await draftOf(body);
  expect(moves.map(({ move }) => move)).toEqual(['calm', 'next_step']);
  expect(text).not.toMatch(/sorry/);
  expect(text).not.toMatch(/Anna/);
});

test.each([
  [
    'Hallo Lin, kannst du mir bitte den Prüfbericht schicken? Danke dir, Anna',
    /^Hallo Anna!/,
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

test('what a mail mentions chooses no verdict', async () => {
  const body = 'Give us 10% discount or we cancel the order.';
  const unread = `${body} Do not reply to this e-mail.`;
  const [plain, system] = [await readMail({ body }), await readMail({ body: unread })];
  expect([plain.pressure, system.pressure]).toEqual(['threat', 'threat']);
});
