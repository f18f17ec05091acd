import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import {
  dropFiles,
  mailRow,
  marks,
  openMailHeading,
  openWebSite,
  verdict,
  visitWeb,
  type WebSite,
} from '../support/web-visit';

const folder = path.resolve(__dirname, '..', '..', 'dist', 'web');
const msgFile = path.resolve(__dirname, '..', 'hosts', 'files', 'outlook-unicode.msg');

let site: WebSite;
beforeEach(async () => {
  site = await openWebSite();
});
afterEach(() => site.close());

const workerTookOver = (page: Page) =>
  page.waitForFunction(async () => {
    await navigator.serviceWorker.ready;
    return navigator.serviceWorker.controller !== null;
  });

test('opens and reads without a network once it was visited', async () => {
  const { page, context } = await visitWeb(site);
  await workerTookOver(page);
  await context.setOffline(true);
  await site.served.close();
  await page.reload();
  await mailRow(page, 'Marek Hollan').waitFor();
  await marks(page).first().waitFor();
  // The other language and the reader of Outlook files are parts that are loaded only when they are needed.
  await mailRow(page, '林美珊').click();
  await verdict(page).waitFor();
  await dropFiles(page, [{ name: 'outlook.msg', bytes: readFileSync(msgFile) }]);
  await mailRow(page, 'Q-20418').waitFor();
  expect(await openMailHeading(page).innerText()).toContain('Q-20418');
});

test('a new version waits until the seller wants it, and what was written stays', async () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'undertone-web-'));
  cpSync(folder, copy, { recursive: true });
  const copySite = await openWebSite(copy);
  try {
    const { page } = await visitWeb(copySite);
    await workerTookOver(page);
    await page.getByRole('button', { name: 'Write an answer' }).click();
    await page.getByRole('textbox', { name: 'Text of the answer' }).fill('Dear Marek');
    expect(await page.getByText('A new version').count()).toBe(0);
    appendFileSync(path.join(copy, 'service-worker.js'), '\n// another version\n');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.getByText('A new version of Undertone is ready.').waitFor();
    // The new worker takes its time on a machine that is busy with other tests.
    const reloaded = page.waitForEvent('load', { timeout: 90_000 });
    await page.getByRole('button', { name: 'Reload now' }).click();
    await reloaded;
    await mailRow(page, 'Marek Hollan').waitFor();
    expect(await page.getByText('A new version').count()).toBe(0);
    expect(await page.getByRole('textbox', { name: 'Text of the answer' }).inputValue()).toBe('Dear Marek');
  } finally {
    await copySite.close();
    rmSync(copy, { recursive: true });
  }
});

test('can be installed', async () => {
  const { page, context } = await visitWeb(site);
  const devtools = await context.newCDPSession(page);
  const { url, errors } = await devtools.send('Page.getAppManifest');
  expect(url).toBe(`${site.served.address}/undertone.webmanifest`);
  expect(errors).toEqual([]);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

test('asks for its own files and for nothing else, whatever is done with a mail', async () => {
  const { page, context, requests, complaints } = await visitWeb(site, { locale: 'en-GB' });
  await workerTookOver(page);
  const secret = 'Zanzibar-4471-secret';
  const eml = `From: Ana <ana@tejidos.example>\r\nSubject: ${secret}\r\n\r\nThe price of ${secret} is too high, or I cancel the order.\r\n`;
  await dropFiles(page, [{ name: `${secret}.eml`, bytes: Buffer.from(eml) }]);
  await mailRow(page, secret).waitFor();
  await marks(page).first().waitFor();
  await page.getByRole('button', { name: 'Write an answer' }).click();
  await page.getByRole('textbox', { name: 'Text of the answer' }).fill(`About ${secret}`);
  await page.getByRole('button', { name: 'Save as draft file' }).click();
  await page.getByPlaceholder(/What worked|Habits/).fill(`note on ${secret}`);
  for (const row of await page.locator('button[data-key]').all()) {
    await row.click();
    await verdict(page).waitFor();
  }
  await context.setOffline(true);
  await context.setOffline(false);

  const own = new Set(['/', ...filesIn(folder).map((file) => `/${file}`)]);
  expect(site.served.requests.length).toBeGreaterThan(3);
  for (const { method, url, hasBody } of site.served.requests) {
    expect({ method, hasBody }).toEqual({ method: 'GET', hasBody: false });
    const { pathname, search } = new URL(url, site.served.address);
    expect(own).toContain(pathname);
    // The precache adds the revision of a file, which the build has fixed.
    expect(search).toMatch(/^(\?__WB_REVISION__=[0-9a-f]{32})?$/);
  }
  const foreign = requests.filter(
    (url) => !url.startsWith(`${site.served.address}/`) && !url.startsWith('blob:'),
  );
  expect(foreign).toEqual([]);
  expect(JSON.stringify([requests, site.served.requests])).not.toContain('Zanzibar');
  expect(complaints).toEqual([]);
});

test('the page forbids itself every connection', async () => {
  const { page } = await visitWeb(site);
  const outcome = await page.evaluate(async (address) => {
    const tries = [`${address}/index.html`, 'https://tracker.example/'].map((url) =>
      fetch(url).then(
        () => 'let through',
        () => 'refused',
      ),
    );
    return Promise.all([...tries, Promise.resolve(String(navigator.sendBeacon(`${address}/x`, 'x')))]);
  }, site.served.address);
  expect(outcome.slice(0, 2)).toEqual(['refused', 'refused']);
  expect(site.served.requests.map(({ url }) => url)).not.toContain('/x');
});

test('says so where the browser keeps nothing, and works all the same', async () => {
  const context = await site.browser.newContext({ locale: 'en-GB' });
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  const page = await context.newPage();
  await page.goto(site.served.address);
  await page.getByText('This browser does not let the page keep anything.').waitFor();
  await mailRow(page, 'Patricia Oyelaran').click();
  await verdict(page).waitFor();
  const note = page.getByPlaceholder(/What worked|Habits/);
  await note.fill('kept for now');
  await mailRow(page, 'Marek Hollan').click();
  await mailRow(page, 'Patricia Oyelaran').click();
  expect(await note.inputValue()).toBe('kept for now');
});

function filesIn(place: string, inside = ''): string[] {
  return readdirSync(path.join(place, inside), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(inside, entry.name);
    return entry.isDirectory() ? filesIn(place, name) : [name];
  });
}
