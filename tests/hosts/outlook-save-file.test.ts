import { JSDOM } from 'jsdom';
import { canSaveFiles, saveFile } from '../../src/hosts/outlook/save-file';
import { OutlookMailHost } from '../../src/hosts/outlook/outlook-mail-host';

const FILE = {
  name: 'follow-up-2026-03-05.ics',
  content: 'BEGIN:VCALENDAR\r\n',
  type: 'text/calendar;charset=utf-8',
};

function office(platform: string): typeof Office {
  const mailbox = { addHandlerAsync: () => undefined };
  return {
    context: { platform, mailbox },
    EventType: { ItemChanged: 'itemChanged' },
  } as unknown as typeof Office;
}

test.each([
  ['PC', true],
  ['OfficeOnline', true],
  ['Mac', false],
  ['iOS', false],
  ['Android', false],
])('on %s saving is offered: %s', (platform, offered) => {
  expect(canSaveFiles(office(platform))).toBe(offered);
  expect(new OutlookMailHost(office(platform)).saveFile !== undefined).toBe(offered);
});

test('the browser is handed the file under its name', async () => {
  const page = new JSDOM('').window.document;
  const clicked: { name: string; address: string }[] = [];
  page.defaultView!.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    clicked.push({ name: this.download, address: this.href });
  };
  jest.useFakeTimers();
  await saveFile(FILE, page);
  expect(clicked).toEqual([{ name: FILE.name, address: expect.stringMatching(/^blob:/) as string }]);
  jest.runAllTimers();
  jest.useRealTimers();
});

test('a browser that refuses is said to refuse', async () => {
  const page = new JSDOM('').window.document;
  page.defaultView!.HTMLAnchorElement.prototype.click = () => {
    throw new Error('not here');
  };
  await expect(saveFile(FILE, page)).rejects.toMatchObject({ name: 'HostError', code: 'denied' });
});
