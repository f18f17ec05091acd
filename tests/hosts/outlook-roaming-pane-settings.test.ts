import { RoamingSettings } from '../../src/hosts/outlook/roaming-settings';
import type { PaneSettings } from '../../src/ports/pane-settings';
import { roamingPaneSettings } from '../../src/stores/roaming-pane-settings';
import { openJsdomPane } from '../support/outlook-host/jsdom-outlook';
import { message } from '../support/outlook-host/mailbox';
import { OutlookHost } from '../support/outlook-host/outlook-host';
import { Dispatch, ErrorCode } from '../support/outlook-host/protocol';

async function inPane(outlook: OutlookHost, work: (settings: PaneSettings) => Promise<void>): Promise<void> {
  const pane = await openJsdomPane(outlook);
  try {
    await work(roamingPaneSettings(new RoamingSettings(pane.Office)));
  } finally {
    await pane.close();
  }
}

test('the settings of the pane survive its restart', async () => {
  const outlook = new OutlookHost({ items: [message('m1')] });
  await inPane(outlook, async (settings) => {
    expect(settings.get('language')).toBeNull();
    await settings.set('language', 'zh-CN');
    await settings.set('seller-name', '林薇');
  });
  await inPane(outlook, (settings) => {
    expect([settings.get('language'), settings.get('theme'), settings.get('seller-name')]).toEqual([
      'zh-CN',
      null,
      '林薇',
    ]);
    return Promise.resolve();
  });
});

test('a setting that cannot be saved says so and is as before', async () => {
  const outlook = new OutlookHost({ items: [message('m1')] });
  await inPane(outlook, async (settings) => {
    await settings.set('theme', 'dark');
    outlook.faults.plan(Dispatch.roamingSave, { kind: 'error', code: ErrorCode.network });
    await expect(settings.set('theme', 'light')).rejects.toMatchObject({ code: 'offline' });
    expect(settings.get('theme')).toBe('dark');
  });
});
