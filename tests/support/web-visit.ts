import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openBrowser } from './browser';
import { serveFolder, type ServedFolder } from './serve';

const FOLDER = path.resolve(__dirname, '..', '..', 'dist', 'web');

/** The built web page on a server of this machine, and a browser for it. */
export interface WebSite {
  readonly browser: Browser;
  readonly served: ServedFolder;
  close(): Promise<void>;
}

/**
 * @param folder another build than the one in dist/web.
 * @throws {Error} when the page has not been built.
 */
export async function openWebSite(folder = FOLDER): Promise<WebSite> {
  if (!existsSync(path.join(folder, 'index.html'))) throw new Error(`nothing in ${folder}: npm run build`);
  const served = await serveFolder(folder);
  const browser = await openBrowser();
  return {
    browser,
    served,
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** One visitor with a browser profile of their own. */
export interface WebVisit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Addresses asked for by page and workers. */
  readonly requests: readonly string[];
  /** What the browser complained about: script errors, blocked content. */
  readonly complaints: readonly string[];
}

/** Opens the page as a first-time visitor and waits until the first mail is read. */
export async function visitWeb(site: WebSite, options: BrowserContextOptions = {}): Promise<WebVisit> {
  const context = await site.browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  const page = await context.newPage();
  await page.goto(site.served.address);
  await page.locator('button[data-key]').first().waitFor({ state: 'attached' });
  return { context, page, requests, complaints };
}

/** The row of a mail in the list, by words of its sender or subject. */
export const mailRow = (page: Page, words: string | RegExp): Locator =>
  page.locator('button[data-key]').filter({ hasText: words });

export const openMailHeading = (page: Page): Locator => page.locator('#mail article h2').first();

/** The marks in the open mail, subject included. */
export const marks = (page: Page): Locator => page.locator('#mail mark');

export const verdict = (page: Page): Locator => page.getByRole('region', { name: /^(Verdict|判断|结论)/ });

/** Waits until the mail is read and the reply is written: the buttons that insert it are busy for that moment. */
export async function settled(page: Page): Promise<void> {
  // By its markup: on a phone the reading may be out of sight, where it has no role. The buttons come after the verdict.
  await page.locator('#reading [aria-busy="false"]').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelector('#reading [aria-busy="true"]') === null);
}

/** Drops files on the page the way a file manager does. */
export async function dropFiles(
  page: Page,
  files: readonly { name: string; bytes: Buffer }[],
): Promise<void> {
  const carried = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }));
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, carried);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('#mail', type, { dataTransfer: data });
  }
}

/** Presses Tab until the focus is where it should be; fails with the way it took. */
export async function tabTo(page: Page, target: Locator, most = 60, key = 'Tab'): Promise<void> {
  const way: string[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press(key);
    if (await target.evaluateAll((all) => all.some((each) => each === document.activeElement))) return;
    way.push(
      await page.evaluate(() => {
        const { activeElement: at } = document;
        return `${at?.tagName} ${at?.getAttribute('aria-label') ?? at?.textContent?.slice(0, 30)}`;
      }),
    );
  }
  throw new Error(`the Tab key did not get there: ${way.join(' → ')}`);
}
