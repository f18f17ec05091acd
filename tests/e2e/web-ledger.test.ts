import {
  dropFiles,
  mailRow,
  openWebSite,
  settled,
  verdict,
  visitWeb,
  type WebSite,
} from '../support/web-visit';

const threat = (name: string, day: string): Buffer =>
  Buffer.from(
    `From: Ana Ruiz <ana@tejidos.example>\r\nTo: Lin <lin@seller.example>\r\nSubject: ${name}\r\n` +
      `Message-ID: <${day}@tejidos.example>\r\nDate: ${day} Mar 2026 08:00:00 +0000\r\n` +
      'Content-Type: text/plain; charset=utf-8\r\n\r\n' +
      'Your price is too high. If you cannot reduce it, I will cancel the order.\r\n',
  );

let site: WebSite;
beforeAll(async () => {
  site = await openWebSite();
});
afterAll(() => site.close());

test('what came of a threat is said with one click, survives a reload and counts for the next mail, each mail once', async () => {
  const visit = await visitWeb(site);
  const { page } = visit;
  const open = async (name: string, day: string): Promise<void> => {
    await dropFiles(page, [{ name: `${day}.eml`, bytes: threat(name, day) }]);
    await mailRow(page, name).first().waitFor();
    await settled(page);
  };
  const line = (day: string) =>
    page.getByRole('group', { name: new RegExp(`^2026-03-${day}.*What came of it`) });
  // A sample is nobody's threat.
  expect(await page.getByRole('group', { name: /^Their threats/ }).count()).toBe(0);

  await open('First', '02');
  await line('02').getByRole('button', { name: 'Not carried out' }).click();
  expect(
    await verdict(page)
      .getByText(/carried out/)
      .count(),
  ).toBe(0);
  await page.getByText('Saved', { exact: true }).first().waitFor();
  await open('Second', '09');
  await verdict(page).getByText('1 threat, 0 carried out').waitFor();
  await line('09').getByRole('button', { name: 'Settled' }).click();
  await page.getByRole('textbox', { name: 'Settled by' }).fill('2% off');
  await page.getByText('Saved', { exact: true }).first().waitFor();

  await page.reload();
  await open('Third', '16');
  await verdict(page).getByText('1 threat, 0 carried out').waitFor();
  expect(await page.getByRole('textbox', { name: 'Settled by' }).inputValue()).toBe('2% off');
  await open('First', '02');
  expect(await page.getByRole('group', { name: /What came of it/ }).count()).toBe(3);
  expect(visit.complaints).toEqual([]);
  await visit.context.close();
});
