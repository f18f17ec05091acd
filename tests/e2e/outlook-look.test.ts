import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Frame } from 'playwright-core';
import { stringsFor } from '../../src/view/strings';
import { openBrowser } from '../support/browser';
import { openBrowserOutlook, type BrowserOutlook } from '../support/outlook-host/browser-outlook';
import { answer, THREAT } from '../support/outlook-host/letters';
import { appointment, message, type HostItem } from '../support/outlook-host/mailbox';
import { OutlookHost } from '../support/outlook-host/outlook-host';
import { Dispatch, ErrorCode, Permission } from '../support/outlook-host/protocol';

const words = stringsFor('en').pane;
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const screenshots = path.join(__dirname, 'screenshots');

const CALM = message('calm', {
  subject: 'Samples',
  html: '<p>Hi Lin,</p><p>thank you, the samples arrived today.</p>',
});
const LEAKY = answer('leaky', '<p>Dear Dana, the price is [____] per piece.</p>');
const ITEMS: readonly HostItem[] = [THREAT, CALM, appointment('meeting'), LEAKY];

let browser: Browser;
let outlook: BrowserOutlook | null = null;
let host: OutlookHost;

beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  const left = outlook;
  outlook = null;
  await left?.close();
});

/** The library's own page is not let evaluate texts; axe comes in past the policy, as a developer's tool would. */
async function open(context: BrowserContextOptions): Promise<Frame> {
  host = new OutlookHost({ items: ITEMS, permission: Permission.readWriteItem });
  outlook = await openBrowserOutlook(browser, host, { context: { ...context, bypassCSP: true } });
  return outlook.openPane();
}

async function violations(pane: Frame): Promise<string[]> {
  await pane.evaluate(axe);
  const found = await pane.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  expect(found.passes.length).toBeGreaterThan(5);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

async function expectNoSidewaysScroll(pane: Frame): Promise<void> {
  const [page, window_] = await pane.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth];
  });
  expect(page).toBeLessThanOrEqual(window_);
}

const shot = (name: string) =>
  outlook?.page.screenshot({ path: path.join(screenshots, `outlook-look-${name}.png`) });

const looks: [string, BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['contrast', { forcedColors: 'active', colorScheme: 'dark' }],
];

test.each(looks)('every state passes the rules of accessibility: %s', async (look, context) => {
  const pane = await open({ ...context, reducedMotion: 'reduce' });
  const check = async (name: string): Promise<void> => {
    await shot(`${look}-${name}`);
    expect([name, await violations(pane)]).toEqual([name, []]);
  };
  const heading = (name: string) => pane.getByRole('heading', { name, exact: true });
  await pane.getByRole('button', { name: words.reply.insert, exact: true, disabled: false }).waitFor();
  // What the browser draws itself, such as the sign of a calendar, has to be seen as well.
  const scheme = await pane.locator('main').evaluate((main) => getComputedStyle(main).colorScheme);
  // Forced colours leave the choice to the system.
  expect(scheme).toBe(look === 'contrast' ? 'light dark' : look);
  await check('threat');
  await pane.getByRole('button', { name: words.settings.open }).click();
  await check('settings');
  await pane.getByRole('button', { name: words.reply.insert, exact: true }).click();
  await pane.getByRole('button', { name: words.reply.insertAnyway }).waitFor();
  await check('asking');
  host.select('calm');
  await pane.getByRole('button', { name: words.reply.unfold }).waitFor();
  await check('calm');
  host.select(null);
  await heading(words.states.none.title).waitFor();
  await check('none');
  host.select('meeting');
  await heading(words.states.unreadable.appointment.title).waitFor();
  await check('appointment');
  host.faults.plan(Dispatch.bodyGet, { kind: 'error', code: ErrorCode.network }, 2);
  host.select('threat');
  await heading(words.states.hostError.offline.title).waitFor();
  await check('offline');
});

test.each(looks.slice(0, 2))('so does the pane beside an answer: %s', async (look, context) => {
  host = new OutlookHost({ items: [LEAKY], permission: Permission.readWriteItem });
  outlook = await openBrowserOutlook(browser, host, {
    context: { ...context, bypassCSP: true, reducedMotion: 'reduce' },
  });
  const pane = await outlook.openPane();
  await pane.getByRole('button', { name: words.outlook.insertAtCursor, disabled: false }).waitFor();
  await pane.getByText('[____]').first().waitFor();
  await shot(`${look}-compose`);
  expect(await violations(pane)).toEqual([]);
});

test('at 200 % the narrow pane loses nothing sideways', async () => {
  // A window of 1140 by 600 at twice the density, with the narrowest pane that Outlook gives.
  const pane = await open({ viewport: { width: 1140, height: 600 }, deviceScaleFactor: 2 });
  await pane.getByRole('button', { name: words.reply.insert, exact: true, disabled: false }).waitFor();
  await outlook?.page.locator('#pane').evaluate((element) => {
    element.style.width = '320px';
  });
  await expectNoSidewaysScroll(pane);
  await shot('320');
});

test('Esc in a field of the pane loses nothing typed', async () => {
  const pane = await open({});
  const note = pane.getByRole('textbox', { name: words.note.text });
  await note.fill('kept');
  await note.press('Escape');
  expect(await note.inputValue()).toBe('kept');
  await pane.getByText(words.note.saved, { exact: true }).waitFor();
});
