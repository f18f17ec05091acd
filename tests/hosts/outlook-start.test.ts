import { startOffice } from '../../src/hosts/outlook/start-office';
import { OutlookHost } from '../support/outlook-host/outlook-host';
import { message } from '../support/outlook-host/mailbox';
import { openJsdomPane } from '../support/outlook-host/jsdom-outlook';

const library = (onReady: () => Promise<unknown>): typeof Office => ({ onReady }) as unknown as typeof Office;

describe('starting inside Outlook', () => {
  test('waits for the real library', async () => {
    const pane = await openJsdomPane(new OutlookHost({ items: [message('m1')] }));
    expect(await startOffice(pane.Office)).toBe(pane.Office);
    await pane.close();
  });

  test('a missing script is told as being offline', async () => {
    await expect(startOffice(undefined)).rejects.toMatchObject({ code: 'offline' });
  });

  test('a page of its own is told as unsupported', async () => {
    const office = library(() => Promise.resolve({ host: null, platform: null }));
    await expect(startOffice(office)).rejects.toMatchObject({ code: 'unsupported' });
  });

  test('a library that never gets ready ends in a timeout', async () => {
    const office = library(() => new Promise(() => undefined));
    await expect(startOffice(office, 10)).rejects.toMatchObject({ code: 'timeout' });
  });
});
