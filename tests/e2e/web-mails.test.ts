import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import {
  dropFiles,
  mailRow,
  openMailHeading,
  openWebSite,
  visitWeb,
  type WebSite,
  type WebVisit,
} from '../support/web-visit';

const msgFile = path.resolve(__dirname, '..', 'hosts', 'files', 'outlook-unicode.msg');
const eml = (subject: string, from = 'Ana Ruiz <ana@tejidos.example>'): Buffer =>
  Buffer.from(
    `From: ${from}\r\nTo: Lin <lin@seller.example>\r\nSubject: ${subject}\r\nMessage-ID: <${subject.length}.${subject.charCodeAt(0)}@tejidos.example>\r\n` +
      'Date: Mon, 02 Mar 2026 08:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n' +
      'Your price is too high. If you cannot reduce it, I will cancel the order.\r\n',
  );

let site: WebSite;
let visit: WebVisit;
let page: Page;
beforeAll(async () => {
  site = await openWebSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  visit = await visitWeb(site);
  ({ page } = visit);
});
afterEach(async () => {
  expect(visit.complaints).toEqual([]);
  await visit.context.close();
});

async function choose(files: Parameters<Page['setInputFiles']>[1]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open mail files' }).click();
  await (await chooser).setFiles(files);
}
const heading = (): Promise<string> => openMailHeading(page).innerText();
const messages = async (): Promise<string> => (await page.getByRole('status').allInnerTexts()).join('\n');

test('the first visit shows samples that say so, and the first of them read', async () => {
  expect(await page.getByText('Invented mails to try Undertone on').isVisible()).toBe(true);
  expect(await page.locator('button[data-key]').count()).toBeGreaterThanOrEqual(14);
  expect(await heading()).toContain('BW-2291');
  expect(await page.locator('#mail').getByText('Sample', { exact: true }).isVisible()).toBe(true);
  await page.getByRole('heading', { name: 'Their own words' }).waitFor();
});

test('opens an .eml and a .msg through the file chooser, the first of them at once', async () => {
  await choose([
    { name: 'order.eml', mimeType: 'message/rfc822', buffer: eml('Order 4471') },
    { name: 'outlook.msg', mimeType: 'application/vnd.ms-outlook', buffer: readFileSync(msgFile) },
  ]);
  await mailRow(page, 'Order 4471').waitFor();
  expect(await heading()).toBe('Order 4471');
  expect(await page.locator('#mail').getByText('I will cancel the order').isVisible()).toBe(true);
  await mailRow(page, 'Q-20418').click();
  expect(await heading()).toContain('Q-20418');
  expect(await page.locator('#mail').getByText('Marco Bellini', { exact: true }).first().isVisible()).toBe(
    true,
  );
});

test('opens what is dropped, several at once, and says in plain words what it could not open', async () => {
  await dropFiles(page, [
    { name: 'photo.png', bytes: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
    { name: 'nothing.eml', bytes: Buffer.alloc(0) },
    { name: 'one.eml', bytes: eml('First dropped') },
    { name: 'two.eml', bytes: eml('Second dropped') },
    { name: 'outlook.msg', bytes: readFileSync(msgFile) },
  ]);
  await mailRow(page, 'Second dropped').waitFor();
  expect(await heading()).toBe('First dropped');
  expect(await mailRow(page, 'Q-20418').count()).toBe(1);
  const said = await messages();
  expect(said).toContain('“photo.png” was not opened: it is not a mail.');
  expect(said).toContain('“nothing.eml” was not opened: there is nothing in it.');
  expect(said).not.toContain('one.eml');
  await page.getByRole('button', { name: 'Dismiss' }).first().click();
  expect(await messages()).not.toContain('photo.png');
});

test('a file dragged over the page is invited, and one that leaves is not', async () => {
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['x'], 'x.eml'));
    return transfer;
  });
  await page.dispatchEvent('#mail', 'dragenter', { dataTransfer: data });
  expect(await page.locator('[data-drop-veil]').isVisible()).toBe(true);
  await page.dispatchEvent('#mail', 'dragleave', { dataTransfer: data });
  await page.locator('[data-drop-veil]').waitFor({ state: 'detached' });
});

test('reads a pasted mail, and asks for the text when it is missing', async () => {
  await page.getByRole('button', { name: 'Paste a mail' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Read it' }).click();
  expect(await dialog.getByText('Paste the text of the mail here.').isVisible()).toBe(true);
  await dialog.getByLabel('Sender').fill('Ana Ruiz <ana@tejidos.example>');
  await dialog.getByLabel('Subject').fill('Prices');
  await dialog.getByLabel('Text of the mail').fill('Your price is too high.\nAna');
  await dialog.getByRole('button', { name: 'Read it' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await heading()).toBe('Prices');
  expect(await page.locator('#mail').getByText('ana@tejidos.example').isVisible()).toBe(true);
  expect(await page.locator('#mail').getByText('Pasted', { exact: true }).isVisible()).toBe(true);
});

test('text pasted anywhere on the page comes into the form', async () => {
  await page.locator('#mail').evaluate((main) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'We will look for another supplier.');
    main.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  });
  expect(await page.getByRole('dialog').getByLabel('Text of the mail').inputValue()).toBe(
    'We will look for another supplier.',
  );
});

test('a mail is removed and brought back with its answer', async () => {
  await page.getByRole('button', { name: 'Write an answer' }).click();
  await page.getByRole('textbox', { name: 'Text of the answer' }).fill('Dear Marek');
  await page.getByRole('button', { name: 'Remove this mail' }).click();
  expect(await mailRow(page, 'Marek Hollan').count()).toBe(0);
  expect(await heading()).toContain('80-4417');
  const isHeadingFocused = () =>
    openMailHeading(page).evaluate((element) => element === document.activeElement);
  expect(await isHeadingFocused()).toBe(true);
  await page.getByRole('status').getByRole('button', { name: 'Undo', exact: true }).click();
  expect(await heading()).toContain('BW-2291');
  expect(await isHeadingFocused()).toBe(true);
  expect(await page.getByRole('textbox', { name: 'Text of the answer' }).inputValue()).toBe('Dear Marek');
});

test('samples go and come back', async () => {
  const more = page.getByRole('button', { name: 'More' });
  await more.click();
  await page.getByRole('menuitem', { name: 'Remove samples' }).click();
  expect(await page.locator('button[data-key]').count()).toBe(0);
  expect(await page.getByRole('heading', { name: 'No mail open' }).first().isVisible()).toBe(true);
  await page.reload();
  await page.getByRole('heading', { name: 'No mail open' }).first().waitFor();
  expect(await page.locator('button[data-key]').count()).toBe(0);
  await more.click();
  await page.getByRole('menuitem', { name: 'Restore samples' }).click();
  expect(await page.locator('button[data-key]').count()).toBeGreaterThanOrEqual(14);
});

test('opened mails, answers and notes survive a reload; forgetting deletes mails and answers, not notes', async () => {
  await dropFiles(page, [{ name: 'one.eml', bytes: eml('Order 4471') }]);
  await mailRow(page, 'Order 4471').waitFor();
  const note = page.getByPlaceholder(/What worked|Habits/);
  await note.fill('Always pays late, never cancels.');
  await page.getByText('Saved', { exact: false }).first().waitFor();
  await page.getByRole('button', { name: 'Write an answer' }).click();
  await page.getByRole('textbox', { name: 'Text of the answer' }).fill('Dear Ana');
  await page.reload();
  await mailRow(page, 'Order 4471').waitFor();
  expect(await heading()).toBe('Order 4471');
  expect(await page.getByRole('textbox', { name: 'Text of the answer' }).inputValue()).toBe('Dear Ana');
  await note.waitFor();
  expect(await note.inputValue()).toBe('Always pays late, never cancels.');

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Forget all my mails' }).click();
  await page.getByRole('button', { name: 'Forget all mails' }).click();
  expect(await mailRow(page, 'Order 4471').count()).toBe(0);
  await page.reload();
  await mailRow(page, 'Marek Hollan').waitFor();
  expect(await mailRow(page, 'Order 4471').count()).toBe(0);
  await dropFiles(page, [{ name: 'one.eml', bytes: eml('Order 4471') }]);
  await mailRow(page, 'Order 4471').waitFor();
  await note.waitFor();
  expect(await note.inputValue()).toBe('Always pays late, never cancels.');
  expect(await page.getByRole('button', { name: 'Write an answer' }).isVisible()).toBe(true);
});

test('HTML is shown as text, never as live HTML', async () => {
  const html =
    '<html><body><p>Hello <b>Lin</b></p><img src="https://tracker.example/pixel.gif"><script>document.title="owned"</script>' +
    '<form action="https://evil.example"><button>Send</button></form><p onclick="alert(1)">We cancel the order.</p></body></html>';
  await dropFiles(page, [{ name: 'letter.html', bytes: Buffer.from(html) }]);
  await page.locator('#mail').getByText('We cancel the order.').waitFor();
  const body = page.locator('#mail article');
  expect(await body.locator('img, form, script, b, p[onclick]').count()).toBe(0);
  expect(await page.title()).toBe('Undertone');
  expect(visit.requests.filter((url) => !url.startsWith(site.served.address))).toEqual([]);
});

test('a mail of a megabyte is shown in part, the rest on demand, and stays usable', async () => {
  const long = `Subject: long\r\nFrom: a@x.example\r\n\r\n${`${'many words of a long mail '.repeat(12)}\r\n\r\n`.repeat(3500)}The very last line.\r\n`;
  expect(long.length).toBeGreaterThan(1_000_000);
  await dropFiles(page, [{ name: 'long.eml', bytes: Buffer.from(long) }]);
  await page.locator('#mail').getByText('many words').first().waitFor();
  expect(await page.getByText('The very last line.').count()).toBe(0);
  await page.getByRole('button', { name: /Show the rest/ }).click();
  expect(await page.getByText('The very last line.').count()).toBe(1);
  await mailRow(page, 'Marek Hollan').click();
  expect(await heading()).toContain('BW-2291');
});
