import { RoamingSettings } from '../../src/hosts/outlook/roaming-settings';
import { openSettingsNews, type SettingsNews } from '../../src/hosts/outlook/settings-news';
import type { SettingChanges } from '../../src/ports/account-settings';
import { openJsdomPane, type JsdomPane } from '../support/outlook-host/jsdom-outlook';
import { message } from '../support/outlook-host/mailbox';
import { OutlookHost } from '../support/outlook-host/outlook-host';

const save = (settings: RoamingSettings, key: string, value: unknown): Promise<void> =>
  settings.change(() => new Map([[key, value]]));

/** A channel between two pages whose news arrive a moment later, as a browser's do. */
function channel(): [SettingsNews, SettingsNews] {
  const takers: ((changes: SettingChanges) => void)[] = [];
  const end = (other: number): SettingsNews => ({
    tell: (changes) => void setTimeout(() => takers[other]?.(changes), 0),
    listen: (take) => {
      takers[1 - other] = take;
    },
  });
  return [end(1), end(0)];
}

/** Two pages open side by side on one mailbox account. */
async function sideBySide(
  work: (one: RoamingSettings, other: RoamingSettings, outlook: OutlookHost) => Promise<void>,
  news: readonly (SettingsNews | null)[] = channel(),
): Promise<void> {
  const outlook = new OutlookHost({ items: [message('m1')] });
  const panes: JsdomPane[] = [await openJsdomPane(outlook), await openJsdomPane(outlook)];
  const [one, other] = panes.map(
    ({ Office }, n) => new RoamingSettings(Office, { news: news[n] ?? null }),
  ) as [RoamingSettings, RoamingSettings];
  await work(one, other, outlook);
  await Promise.all(panes.map((pane) => pane.close()));
}

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

test('pages that do not hear of each other undo what the other has saved', async () => {
  await sideBySide(
    async (one, other, outlook) => {
      await save(one, 'a', 1);
      await save(other, 'b', 2);
      expect(Object.keys(outlook.roaming)).toEqual(['b']);
    },
    [null, null],
  );
});

test('what one page has saved, removed and saved again is kept when the other saves', async () => {
  await sideBySide(async (one, other, outlook) => {
    await save(one, 'a', 1);
    await save(one, 'gone', true);
    await save(one, 'gone', undefined);
    await aMoment();
    expect(other.get('a')).toBe(1);
    await save(other, 'b', { deep: ['x'] });
    await aMoment();
    await save(one, 'a', 3);
    expect(outlook.roaming).toEqual({ a: '3', b: '{"deep":["x"]}' });
  });
});

test('so is what both save at the same moment', async () => {
  await sideBySide(async (one, other, outlook) => {
    await Promise.all([save(one, 'a', 1), save(other, 'b', 2)]);
    await aMoment();
    expect(Object.keys(outlook.roaming).sort()).toEqual(['a', 'b']);
  });
});

test("the browser's own channel reaches pages of the same account only, and platforms without one do without", async () => {
  const of = (emailAddress: string) =>
    ({ context: { mailbox: { userProfile: { emailAddress } } } }) as typeof Office;
  const open: BroadcastChannel[] = [];
  const Real = globalThis.BroadcastChannel;
  globalThis.BroadcastChannel = class extends Real {
    constructor(name: string) {
      super(name);
      open.push(this);
    }
  };
  try {
    const heard: [string, SettingChanges][] = [];
    openSettingsNews(of('Li@x.example'))?.listen((changes) => heard.push(['li', changes]));
    openSettingsNews(of('wang@x.example'))?.listen((changes) => heard.push(['wang', changes]));
    openSettingsNews(of('li@x.example'))?.tell(new Map<string, unknown>([['a', { b: 1 }]]));
    await aMoment();
    expect(heard).toEqual([['li', new Map([['a', { b: 1 }]])]]);
  } finally {
    for (const channel of open) channel.close();
    globalThis.BroadcastChannel = Real;
  }
  expect(openSettingsNews({ context: { mailbox: {} } } as typeof Office)).toBeNull();
});
