import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import {
  mailRow,
  marks,
  openMailHeading,
  openWebSite,
  settled,
  visitWeb,
  type WebSite,
  type WebVisit,
} from '../support/web-visit';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let site: WebSite;
let visit: WebVisit | null = null;
beforeAll(async () => {
  site = await openWebSite();
});
afterAll(() => site.close());
afterEach(async () => {
  const left = visit;
  visit = null;
  await left?.context.close();
  expect(left?.complaints).toEqual([]);
});

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  visit = await visitWeb(site, options);
  return visit.page;
}

/** What axe finds wrong, short enough to read in a failure. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  expect(found.passes.length).toBeGreaterThan(10);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

/** The middle of the element is what a pointer would hit there. */
async function expectInSight(target: Locator): Promise<void> {
  const isInSight = await target.evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
  });
  expect(isInSight).toBe(true);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const widths = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    // Without the bar that scrolls up and down.
    window: document.documentElement.clientWidth,
    tooWide: [...document.querySelectorAll('#mail, #reading, nav, header')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.id || element.tagName),
  }));
  expect(widths.tooWide).toEqual([]);
  expect(widths.page).toBeLessThanOrEqual(widths.window);
}

describe('without barriers, as far as a machine can tell', () => {
  test.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
    ['two columns', { viewport: { width: 800, height: 900 } }],
    ['Chinese', { locale: 'zh-CN' }],
  ] as const)('%s', async (_, options) => {
    const page = await open(options);
    await marks(page).first().waitFor();
    await settled(page);
    expect(await violations(page)).toEqual([]);
  });

  test.each(['Mails', 'Mail', 'Reading'])('phone, %s', async (view) => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('button', { name: view, exact: true })
      .click();
    await settled(page);
    expect(await violations(page)).toEqual([]);
  });

  test('an open answer, an open form and messages', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Write an answer' }).click();
    await page.getByRole('textbox', { name: 'Text of the answer' }).fill('Dear Marek [____]');
    await page.getByRole('button', { name: 'Remove this mail' }).click();
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Paste a mail' }).click();
    await page.getByRole('dialog').waitFor();
    await settled(page);
    expect(await violations(page)).toEqual([]);
  });

  test('an empty page', async () => {
    const page = await open();
    await settled(page);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Remove samples' }).click();
    expect(await violations(page)).toEqual([]);
  });
});

test('an open menu leaves the page in sight', async () => {
  const page = await open();
  const row = mailRow(page, 'Danny Rourke');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Remove samples' }).waitFor();
  await expectInSight(row);
});

describe('at 320 px', () => {
  test('nothing scrolls sideways, in any view, with long words and open answers', async () => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    const views = page.getByRole('navigation', { name: 'Views' });
    await expectNoSidewaysScroll(page);
    for (const sender of ['Marek Hollan', 'Patricia Oyelaran', 'Canton Sourcing Days', '許雅婷']) {
      await views.getByRole('button', { name: 'Mails', exact: true }).click();
      await mailRow(page, sender).click();
      await expectNoSidewaysScroll(page);
      await page.getByRole('button', { name: 'Write an answer' }).click();
      await page.getByRole('textbox', { name: 'Text of the answer' }).fill('w'.repeat(300));
      await expectNoSidewaysScroll(page);
      await views.getByRole('button', { name: 'Reading' }).click();
      await expectNoSidewaysScroll(page);
    }
    await page.getByRole('button', { name: 'Paste a mail' }).click();
    await page.getByRole('dialog').waitFor();
    await expectNoSidewaysScroll(page);
  });

  test('one thing at a time: list, mail, reading, and from the words to the reading and back', async () => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    expect(await openMailHeading(page).isVisible()).toBe(false);
    await mailRow(page, 'Marek Hollan').click();
    expect(await openMailHeading(page).isVisible()).toBe(true);
    expect(await mailRow(page, 'Marek Hollan').isVisible()).toBe(false);
    await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
    await marks(page).filter({ hasText: 'another supplier' }).first().click();
    await page.locator('#reading li[aria-current="true"]').waitFor({ state: 'visible' });
    expect(await openMailHeading(page).isVisible()).toBe(false);
    await page.locator('#reading li[aria-current="true"] button').click();
    await page.locator('#mail [data-asked]').first().waitFor({ state: 'visible' });
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-asked'))).toBe(true);
  });
});

describe('languages', () => {
  test('follows the browser, with the samples in that language first', async () => {
    const page = await open({ locale: 'zh-CN' });
    expect(await page.getByRole('button', { name: '打开邮件文件' }).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    expect(await openMailHeading(page).innerText()).toMatch(/\p{Script=Han}/u);
  });

  test('is switched in the pane for the whole page at once, and stays switched', async () => {
    const page = await open();
    await page.locator('#reading').getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('zh-CN');
    await page.getByRole('button', { name: '打开邮件文件' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    await page.reload();
    await page.getByRole('button', { name: '打开邮件文件' }).waitFor();
  });

  test('dark is switched in the pane for the whole page at once', async () => {
    const page = await open();
    const background = () => page.locator('#mail').evaluate((main) => getComputedStyle(main).backgroundColor);
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.locator('#reading').getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('combobox', { name: /Look|Theme|Appearance|Colours/ }).selectOption('dark');
    expect(await background()).not.toBe('rgb(255, 255, 255)');
  });
});

test.each([
  [1440, ['list', 'mail', 'reading']],
  [1100, ['list', 'mail', 'reading']],
  [1099, ['mail', 'reading']],
  [700, ['mail', 'reading']],
  [699, ['list']],
] as const)('at %i px the first visit shows %j', async (width, expected) => {
  const page = await open({ viewport: { width, height: 800 } });
  const places = { list: 'button[data-key]', mail: '#mail', reading: '#reading' } as const;
  const seen: string[] = [];
  for (const [name, selector] of Object.entries(places)) {
    if (await page.locator(selector).first().isVisible()) seen.push(name);
  }
  expect(seen).toEqual(expected);
  await expectNoSidewaysScroll(page);
});

test('with two columns the list and the mail change places', async () => {
  const page = await open({ viewport: { width: 800, height: 900 } });
  await page.getByRole('button', { name: 'All mails' }).click();
  expect(await openMailHeading(page).isVisible()).toBe(false);
  await mailRow(page, 'Patricia Oyelaran').click();
  expect(await openMailHeading(page).innerText()).toContain('80-4417');
});
