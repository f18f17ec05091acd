import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { outlookWords } from '../../src/hosts/outlook/strings';
import { stringsFor } from '../../src/view/strings';
import { checkWordsFor } from '../../src/view/strings/check-words';
import { dealWordsFor } from '../../src/view/strings/deal';
import { openBrowser } from '../support/browser';
import {
  openBrowserOutlook,
  type BrowserOutlook,
  type BrowserOutlookOptions,
} from '../support/outlook-host/browser-outlook';
import { answer, THREAT } from '../support/outlook-host/letters';
import { draft, message, type HostItem } from '../support/outlook-host/mailbox';
import { OutlookHost, type OutlookHostOptions } from '../support/outlook-host/outlook-host';
import { Permission } from '../support/outlook-host/protocol';

const { pane: words, ledger, desk } = stringsFor('en');
const outlook = outlookWords('en');
const screenshots = path.join(__dirname, 'screenshots');

let browser: Browser;
const opened: BrowserOutlook[] = [];

beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  for (const one of opened.splice(0)) {
    expect(one.violations).toEqual([]);
    await one.close();
  }
});

async function open(
  items: readonly HostItem[],
  options: Omit<OutlookHostOptions, 'items'> & BrowserOutlookOptions = {},
): Promise<{ host: OutlookHost; page: BrowserOutlook }> {
  const host = new OutlookHost({ items, permission: Permission.readWriteItem, ...options });
  const page = await openBrowserOutlook(browser, host, options);
  opened.push(page);
  return { host, page };
}

const shot = ({ page }: BrowserOutlook, name: string) =>
  page.screenshot({ path: path.join(screenshots, `outlook-${name}.png`) });
const button = (pane: Frame, name: string) =>
  pane.getByRole('button', { name, exact: true, disabled: false });

test('a button of the ribbon opens the calm reply and says what it found', async () => {
  const { host, page } = await open([THREAT, draft('d1')]);
  await page.openPane('commands.html');
  expect(await host.runCommand('calmReply')).toEqual({});
  expect(host.replyForms).toMatchObject([{ toAll: false, to: [{ address: 'dana@northwind.example' }] }]);
  expect(host.replyForms[0]?.html).toContain('Dear Dana');
  const notice = host.notices.at(-1)?.message ?? '';
  expect(notice).toMatch(/bluff.*reply is open/i);
  expect(notice.length).toBeLessThanOrEqual(150);
  await page.page.getByText(notice).waitFor();
  await shot(page, 'command');

  await host.runCommand('calmReplyAll');
  expect(host.replyForms[1]?.to.map(({ address }) => address)).toEqual([
    'dana@northwind.example',
    'pat@northwind.example',
  ]);
  host.select('d1');
  await host.runCommand('calmReply');
  expect(host.notices.at(-1)?.message).toBe(outlook.command.unreadable['own-mail']);
  expect(host.replyForms).toHaveLength(2);

  // The threat is in the sender's note by then, once, and the pane that reads the mail later adds none.
  host.select('threat');
  await page.closePane();
  const pane = await page.openPane();
  const record = pane.getByRole('group', { name: ledger.title });
  await record.getByText(ledger.thisMail, { exact: false }).waitFor();
  expect(await record.getByRole('group').count()).toBe(1);
});

test('beside an answer the mail below it is read, and the reply goes in at the cursor and out again', async () => {
  const item = answer('a1', '<p>My own words.</p>');
  const { host, page } = await open([item]);
  const pane = await page.openPane();
  await pane.getByText('far too high').first().waitFor();
  await button(pane, words.outlook.insertAtCursor).click();
  await button(pane, words.reply.insertAnyway).click();
  await pane.getByText(words.reply.inserted).waitFor();
  const written = host.draftHtml('a1');
  expect(written).toContain('My own words.');
  expect(written.indexOf('My own words.')).toBeLessThan(written.indexOf('Dear Dana'));
  // Below the reply stand signature and quote, as Outlook has put them there.
  expect(written.indexOf('Dear Dana')).toBeLessThan(written.indexOf('Brightforge Tools'));
  expect(written.split('Brightforge Tools')).toHaveLength(2);
  // What was put in is checked at once: the blanks it brought are still open.
  await pane.getByText('[____]', { exact: false }).first().waitFor();
  await shot(page, 'compose-inserted');

  await button(pane, words.outlook.undo).click();
  await pane.getByText(words.outlook.undone).waitFor();
  expect(host.draftHtml('a1')).toBe(item.html);
});

test('what was written after the reply is not lost by taking the reply out', async () => {
  const { host, page } = await open([answer('a1', '')]);
  const pane = await page.openPane();
  await button(pane, words.outlook.insertOnTop).click();
  await button(pane, words.reply.insertAnyway).click();
  await pane.getByText(words.reply.inserted).waitFor();
  const later = `${host.draftHtml('a1')}<p>Written later.</p>`;
  host.type('a1', later);
  await button(pane, words.outlook.undo).click();
  await pane.getByText(words.outlook.undoTooLate).waitFor();
  expect(host.draftHtml('a1')).toBe(later);
});

test('the check marks the seller’s own words, and looks again when asked', async () => {
  const { host, page } = await open([answer('a1', '<p>Dear Dana, the price is [____] per piece.</p>')]);
  const pane = await page.openPane();
  await pane.getByRole('button', { name: outlook.check.marks }).click();
  await pane.locator('mark', { hasText: '[____]' }).waitFor();
  await shot(page, 'compose-check');
  host.type('a1', '<p>Dear Dana, thank you, I will come back to you on Friday.</p>');
  await button(pane, outlook.check.now).click();
  await pane.locator('mark').waitFor({ state: 'detached' });
});

test('a new mail that answers none says so and can still be checked', async () => {
  const { page } = await open([draft('new', { html: '<p>Dear Pat, the price is [____].</p>' })]);
  const pane = await page.openPane();
  await pane.getByRole('heading', { name: words.states.unreadable['nothing-quoted'].title }).waitFor();
  await pane.getByText('[____]', { exact: false }).first().waitFor();
  await shot(page, 'compose-new');
});

describe('on sending', () => {
  const leaky = answer('a1', '<p>Dear Dana, the price is [____] per piece.</p>');

  test('a grave slip is asked about, a clean mail goes', async () => {
    const { host, page } = await open([leaky]);
    await page.openPane('events.html');
    const end = await host.runCommand('checkBeforeSend');
    expect(end).toMatchObject({ allowEvent: false });
    expect(end.errorMessage).toContain('[____]');
    expect(end.errorMessage?.length).toBeLessThanOrEqual(500);
    host.type('a1', leaky.html.replace('[____]', 'unchanged'));
    expect(await host.runCommand('checkBeforeSend')).toEqual({ allowEvent: true });
  });

  test('the switch in the pane turns it off', async () => {
    const { host, page } = await open([leaky]);
    const pane = await page.openPane();
    await pane.getByRole('checkbox', { name: outlook.check.onSend }).uncheck();
    while (host.roaming['pane:check-on-send'] === undefined) await page.page.waitForTimeout(20);
    await page.closePane();
    await page.openPane('events.html');
    expect(await host.runCommand('checkBeforeSend')).toEqual({ allowEvent: true });
  });

  test('there is no switch where Outlook has no such event', async () => {
    const { page } = await open([leaky], { requirementSet: '1.8' });
    const pane = await page.openPane();
    await button(pane, outlook.check.now).waitFor();
    expect(await pane.getByRole('checkbox', { name: outlook.check.onSend }).count()).toBe(0);
  });
});

test('a price under the floor of the desk is found beside the answer and on sending, and the floor is not told', async () => {
  const offering = (price: string) =>
    answer('a1', `<p>Dear Dana, if you take 3000 pieces we can offer USD ${price} per piece.</p>`, {
      answers: THREAT.id,
    });
  const { host, page } = await open([THREAT, offering('4.40')]);
  const deal = dealWordsFor('en');
  const { title } = checkWordsFor('en').rules.below_floor;
  const workOut = async (pane: Frame, cost: string): Promise<void> => {
    await button(pane, desk.open).click();
    const fill = (name: string, value: string) =>
      pane.getByRole('textbox', { name, exact: true }).fill(value);
    await fill(deal.field.cost, cost);
    await fill(deal.field.quantity, '3000');
    await fill(deal.field.floorMargin, '10');
  };
  const stored = async (floor: string): Promise<void> => {
    while (host.roaming['answered']?.includes(floor) !== true) await page.page.waitForTimeout(20);
  };
  const finding = (pane: Frame) => pane.getByRole('heading', { name: title });
  // A tenth of the price is to be left above 4.00, so the floor is 4.45.
  await workOut(await page.openPane(), '4.00');
  await stored('4.45');
  await page.closePane();

  host.select('a1');
  const beside = await page.openPane();
  await finding(beside).waitFor();
  await shot(page, 'compose-floor');
  expect(await beside.locator('body').innerText()).not.toContain('4.45');
  host.type('a1', offering('4.50').html);
  await button(beside, outlook.check.now).click();
  await finding(beside).waitFor({ state: 'detached' });
  // Beside the answer the numbers can be set anew: now the floor is 4.56.
  await workOut(beside, '4.10');
  await finding(beside).waitFor();
  await stored('4.56');
  await page.closePane();

  await page.openPane('events.html');
  const alert = await host.runCommand('checkBeforeSend');
  expect(alert).toMatchObject({ allowEvent: false });
  expect(alert.errorMessage).toContain(title);
  expect(alert.errorMessage).toContain('4.50');
  expect(alert.errorMessage).not.toContain('4.56');
  host.type('a1', offering('4.56').html);
  expect(await host.runCommand('checkBeforeSend')).toEqual({ allowEvent: true });
});

describe('what is being typed', () => {
  test('a note survives a pane closed in the next moment', async () => {
    const { page } = await open([THREAT]);
    const note = (pane: Frame) => pane.getByRole('textbox', { name: words.note.text });
    const pane = await page.openPane();
    await note(pane).fill('threatens every spring');
    await page.closePane();
    const again = await page.openPane();
    await note(again).waitFor();
    expect(await note(again).inputValue()).toBe('threatens every spring');
    await again.getByText(words.note.saved, { exact: true }).waitFor();
  });

  test('so does a value typed into the reply', async () => {
    const { page } = await open([THREAT]);
    const pane = await page.openPane();
    const blank = (frame: Frame) =>
      frame.getByRole('region', { name: words.reply.title }).locator('input[data-open]').first();
    await blank(pane).fill('500 pcs');
    await page.closePane();
    const again = await page.openPane();
    await blank(again).waitFor();
    expect(await blank(again).inputValue()).toBe('500 pcs');
  });
});

describe('where Outlook does not say that the mail changed', () => {
  const OTHER = message('other', {
    subject: 'Samples',
    from: { name: 'Marco Rossi', address: 'marco@fabrikam.example' },
    html: '<p>Hi Lin,</p><p>the samples arrived, thank you.</p>',
  });

  test('the seller asks for the reading', async () => {
    const { host, page } = await open([THREAT, OTHER], { refusesEvents: true });
    const pane = await page.openPane();
    await pane.getByText(words.outlook.doesNotFollow).waitFor();
    await shot(page, 'does-not-follow');
    host.selectInSilence('other');
    await button(pane, words.outlook.lookAgain).last().click();
    const again = page.page.frame({ url: /pane\.html/ }) as Frame;
    await again.getByRole('heading', { name: words.note.title('Marco Rossi'), exact: true }).waitFor();
    expect(await again.locator('body').innerText()).not.toContain('far too high');
  });
});
