import { readFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import type { Page } from 'playwright-core';
import {
  mailRow,
  marks,
  openMailHeading,
  openWebSite,
  tabTo,
  visitWeb,
  type WebSite,
  type WebVisit,
} from '../support/web-visit';

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

const answerText = () => page.getByRole('textbox', { name: 'Text of the answer' });
const currentEvidence = () => page.locator('#reading li[aria-current="true"]');

/** One click; where blanks are open the pane asks once more. */
async function insertReply(): Promise<void> {
  await page.getByRole('button', { name: 'Insert reply' }).click();
  const anyway = page.getByRole('button', { name: 'Insert anyway' });
  await answerText().or(anyway).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await answerText().waitFor();
}

async function saveDraft(): Promise<{ name: string; raw: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as draft file' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), raw: readFileSync(await file.path(), 'utf8') };
}

describe('evidence', () => {
  test('a marked quotation leads to its item in the reading', async () => {
    const mark = marks(page).filter({ hasText: 'another supplier' }).first();
    await mark.click();
    await currentEvidence().waitFor();
    expect(await currentEvidence().innerText()).toContain('another supplier');
    expect(await mark.getAttribute('data-asked')).toBe('');
  });

  test('an item of the reading leads to its words in the mail, even inside what is folded or far below', async () => {
    await page
      .getByTitle(/^Show in the mail: .*another supplier/)
      .first()
      .click();
    const asked = page.locator('#mail [data-asked]').first();
    await asked.waitFor();
    // One piece of evidence may be marked in several runs, where others overlap it.
    expect((await page.locator('#mail [data-asked]').allInnerTexts()).join('')).toContain('another supplier');
    await expectInSight(page, '#mail [data-asked]');
  });

  test('a figure of the mail is shown where it stands', async () => {
    await page.getByTitle('Show in the mail: 5.60 USD').click();
    await page.locator('#mail [data-asked]').first().waitFor();
    expect((await page.locator('#mail [data-asked]').allInnerTexts()).join('')).toBe('5.60 USD');
  });

  test('ordinary mail has nothing alarming marked', async () => {
    await mailRow(page, 'Same again please').click();
    await page.getByRole('heading', { name: /no pressure/i }).waitFor();
    expect(await page.locator('#mail mark[title*="hreatens"]').count()).toBe(0);
  });
});

async function expectInSight(on: Page, selector: string): Promise<void> {
  const isInSight = await on
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom, left } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + 2, (top + bottom) / 2);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
  expect(isInSight).toBe(true);
}

describe('the answer', () => {
  test('an inserted reply lands in the answer box, and as a draft that mail programs open', async () => {
    await insertReply();
    expect(await answerText().evaluate((area) => area === document.activeElement)).toBe(true);
    const inserted = await answerText().inputValue();
    expect(inserted.length).toBeGreaterThan(20);
    await answerText().press('Control+End');
    await page.keyboard.type('\n\nBest regards,\nLily 陈');
    const { name, raw } = await saveDraft();
    expect(name).toBe('Re Quotation BW-2291 garden lanterns.eml');
    const draft = await PostalMime.parse(raw);
    expect(raw).toMatch(/^X-Unsent: 1\r$/m);
    expect(draft.to).toEqual([{ name: 'Marek Hollan', address: 'm.hollan@norddeco.example' }]);
    expect(draft.subject).toBe('Re: Quotation BW-2291 garden lanterns');
    expect(draft.inReplyTo).toBe('<en-target-price@samples.undertone.example>');
    expect(draft.references).toBe(
      '<bw-2291@brightwell-trade.example> <en-target-price@samples.undertone.example>',
    );
    expect(draft.text?.replace(/\r\n/g, '\n').trimEnd()).toBe(`${inserted}\n\nBest regards,\nLily 陈`);
    expect(draft.html).toContain('<p dir="auto">Best regards,<br>Lily 陈</p>');
    expect(await page.getByText('Saved as “Re Quotation').isVisible()).toBe(true);
  });

  test('what was typed before stays below the reply, and the insertion can be taken back', async () => {
    await page.getByRole('button', { name: 'Write an answer' }).click();
    await answerText().fill('Best, Lily');
    await insertReply();
    expect(await answerText().inputValue()).toMatch(/.{20,}\n\nBest, Lily$/s);
    await page.getByRole('button', { name: 'Undo insertion' }).click();
    expect(await answerText().inputValue()).toBe('Best, Lily');
    await page.getByRole('button', { name: 'Insert again' }).click();
    expect(await answerText().inputValue()).toMatch(/.{20,}\n\nBest, Lily$/s);
  });

  test('belongs to its mail', async () => {
    await page.getByRole('button', { name: 'Write an answer' }).click();
    await answerText().fill('For Marek');
    await mailRow(page, 'Patricia Oyelaran').click();
    expect(await answerText().count()).toBe(0);
    await mailRow(page, 'Marek Hollan').click();
    expect(await answerText().inputValue()).toBe('For Marek');
  });

  test('says that blanks are open, and that a discarded answer can be had back', async () => {
    await page.getByRole('button', { name: 'Write an answer' }).click();
    await answerText().fill('We offer [____] for [____].');
    expect(await page.getByText('2 blanks [____] are still open.').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Discard' }).click();
    expect(await answerText().inputValue()).toBe('');
    await page.locator('#mail').getByRole('button', { name: 'Undo', exact: true }).click();
    expect(await answerText().inputValue()).toBe('We offer [____] for [____].');
  });

  test('is copied as it stands', async () => {
    await visit.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Write an answer' }).click();
    await answerText().fill('line one\nline two');
    await page.locator('#mail').getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('line one\nline two');
  });

  test('goes to all only where there is somebody else, as the seller says', async () => {
    await page.getByRole('button', { name: 'Write an answer' }).click();
    expect(await page.getByRole('checkbox', { name: 'To all' }).count()).toBe(0);
    await mailRow(page, 'Patricia Oyelaran').click();
    await page.getByRole('button', { name: 'Write an answer' }).click();
    await answerText().fill('Dear Patricia');
    await page.getByRole('checkbox', { name: 'To all' }).check();
    const draft = await PostalMime.parse((await saveDraft()).raw);
    expect(draft.cc?.map((person) => person.address)).toEqual(['packaging@halden-stores.example']);
  });
});

test('the whole way with a keyboard alone', async () => {
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the mail');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('mail');

  // Into the list from behind: one stop for the Tab key, arrows inside.
  await tabTo(page, page.locator('button[data-key][aria-current]'), 3, 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await openMailHeading(page).innerText()).toContain('WHERE IS MY ORDER');
  await page.keyboard.press('Home');
  expect(await openMailHeading(page).innerText()).toContain('BW-2291');

  const mark = marks(page).filter({ hasText: 'another supplier' }).first();
  await mark.waitFor();
  await tabTo(page, mark);
  await page.keyboard.press('Enter');
  await currentEvidence().waitFor();
  expect(await currentEvidence().innerText()).toContain('another supplier');

  await tabTo(page, page.getByRole('button', { name: 'Insert reply' }), 160);
  await page.keyboard.press('Enter');
  const anyway = page.getByRole('button', { name: 'Insert anyway' });
  await answerText().or(anyway).first().waitFor();
  if (await anyway.isVisible()) {
    await tabTo(page, anyway);
    await page.keyboard.press('Enter');
    await answerText().waitFor();
  }
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Lily');
  const download = page.waitForEvent('download');
  await tabTo(page, page.getByRole('button', { name: 'Save as draft file' }), 4);
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.eml$/);
});

test('the form for pasted mail is left by Escape, and the focus returns', async () => {
  const paste = page.getByRole('button', { name: 'Paste a mail' });
  await paste.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.textContent === 'Paste a mail');
});

test('a mail is removed from the list by the Delete key', async () => {
  const row = mailRow(page, 'Patricia Oyelaran');
  await row.click();
  await row.press('Delete');
  expect(await mailRow(page, 'Patricia Oyelaran').count()).toBe(0);
  expect(await openMailHeading(page).innerText()).toContain('WHERE IS MY ORDER');
});
