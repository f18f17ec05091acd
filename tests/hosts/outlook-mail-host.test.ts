import { OutlookMailHost } from '../../src/hosts/outlook/outlook-mail-host';
import { REPLY_LIMIT } from '../../src/hosts/outlook/reply-form';
import type { MailState, Reply } from '../../src/ports/mail-host';
import '../support/browser-document';
import { openJsdomPane, type JsdomPane } from '../support/outlook-host/jsdom-outlook';
import { appointment, draft, message, SELLER, type HostItem } from '../support/outlook-host/mailbox';
import { OutlookHost, type OutlookHostOptions } from '../support/outlook-host/outlook-host';
import { Dispatch, ErrorCode, Permission, TransportError } from '../support/outlook-host/protocol';

const REPLY: Reply = { text: 'Dear Dana', html: '<p>Dear Dana</p>', toAll: false };

interface Scene {
  readonly outlook: OutlookHost;
  readonly pane: JsdomPane;
  readonly host: OutlookMailHost;
}

const panes: JsdomPane[] = [];

async function open(
  items: readonly HostItem[],
  options: Omit<OutlookHostOptions, 'items'> = {},
): Promise<Scene> {
  const outlook = new OutlookHost({ items, ...options });
  const pane = await openJsdomPane(outlook);
  panes.push(pane);
  const host = new OutlookMailHost(pane.Office);
  await pane.settled();
  return { outlook, pane, host };
}

/** The same pane seen by a host that gives up at once; only for calls that get no answer. */
const impatient = ({ pane }: Scene): OutlookMailHost => new OutlookMailHost(pane.Office, { timeout: 40 });

/** The library as it presents itself on another platform. */
function onPlatform(office: typeof Office, platform: string): typeof Office {
  const context = Object.create(office.context, { platform: { value: platform } }) as Office.Context;
  return Object.create(office, { context: { value: context } }) as typeof Office;
}

const dispatches = (outlook: OutlookHost): number[] => outlook.calls.map(({ dispatch }) => dispatch);

function nextChange(host: OutlookMailHost): Promise<void> {
  return new Promise((resolve) => {
    const stop = host.onMailChange(() => {
      stop();
      resolve();
    });
  });
}

async function select({ outlook, host }: Scene, id: string | null): Promise<void> {
  const changed = nextChange(host);
  outlook.select(id);
  await changed;
}

function bodyOf(state: MailState): string {
  if (state.kind !== 'mail') throw new Error(`no mail but ${state.kind}`);
  return state.mail.body;
}

afterEach(async () => {
  const troubles = panes.flatMap((pane) => pane.troubles);
  await Promise.all(panes.splice(0).map((pane) => pane.close()));
  expect(troubles).toEqual([]);
});

describe('the open mail', () => {
  test('is read with sender, subject, time and HTML body', async () => {
    const { host, pane } = await open([message('m1', { subject: 'Price', html: '<p>Too <b>high</b></p>' })]);
    expect(pane.info).toMatchObject({ host: 'Outlook', platform: 'OfficeOnline' });
    expect(await host.currentMail()).toEqual({
      kind: 'mail',
      mail: {
        key: 'm1',
        from: { name: 'Dana Smith', email: 'dana@northwind.example' },
        subject: 'Price',
        body: '<p>Too <b>high</b></p>',
        sentAt: '2025-03-04T09:30:00.000Z',
        messageId: '<m1@brightforge.example>',
      },
    });
  });

  test('is read as text when Outlook cannot give the HTML', async () => {
    const { host, outlook } = await open([message('m1', { html: '<p>Too high</p>' })]);
    outlook.faults.plan(Dispatch.bodyGet, { kind: 'error', code: ErrorCode.genericResponse });
    expect(bodyOf(await host.currentMail())).toBe('Too high');
  });

  test('says nothing is open when nothing is', async () => {
    const scene = await open([message('m1')]);
    await select(scene, null);
    expect(await scene.host.currentMail()).toEqual({ kind: 'none' });
  });

  const unreadable: [string, HostItem, string][] = [
    ['an appointment', appointment('a1'), 'appointment'],
    ['a mail being written', draft('d1'), 'own-mail'],
    [
      'a mail of the seller',
      message('m1', { from: { ...SELLER, address: 'Lin.Wei@BrightForge.example' } }),
      'own-mail',
    ],
    ['an encrypted mail', message('m1', { itemClass: 'IPM.Note.SMIME' }), 'protected'],
    ['a rights-managed mail', message('m1', { attachments: ['message.rpmsg'] }), 'protected'],
    [
      'a mail of pictures',
      message('m1', { html: '<style>p{top:1px}</style><p>&nbsp;<img src="x"></p>' }),
      'empty',
    ],
  ];
  test.each(unreadable)('cannot be read: %s', async (_, item, reason) => {
    const { host } = await open([item]);
    expect(await host.currentMail()).toEqual({ kind: 'unreadable', reason });
  });

  test('is read when it is signed but not encrypted', async () => {
    const { host } = await open([message('m1', { itemClass: 'IPM.Note.SMIME.MultipartSigned' })]);
    expect(bodyOf(await host.currentMail())).toContain('Text of m1');
  });

  test('follows the selection', async () => {
    const scene = await open([message('m1'), message('m2')]);
    expect(bodyOf(await scene.host.currentMail())).toContain('Text of m1');
    await select(scene, 'm2');
    expect(bodyOf(await scene.host.currentMail())).toContain('Text of m2');
  });

  test('is announced to every listener until it stops', async () => {
    const scene = await open([message('m1'), message('m2')]);
    const heard: string[] = [];
    const listener = (): void => void heard.push('same function twice');
    const stopFirst = scene.host.onMailChange(listener);
    scene.host.onMailChange(listener);
    await select(scene, 'm2');
    expect(heard).toHaveLength(2);
    stopFirst();
    await select(scene, 'm1');
    expect(heard).toHaveLength(3);
  });
});

describe('a mail opened while another is being read', () => {
  test('makes the reading stale instead of mixing the two', async () => {
    const scene = await open([message('m1'), message('m2')]);
    const held = scene.outlook.faults.hold(Dispatch.bodyGet);
    const reading = scene.host.currentMail();
    await held.arrived;
    await select(scene, 'm2');
    held.release();
    await expect(reading).rejects.toMatchObject({ name: 'HostError', code: 'stale' });
  });

  test('makes it stale although the first is back when the answer comes', async () => {
    const scene = await open([message('m1'), message('m2')]);
    const held = scene.outlook.faults.hold(Dispatch.bodyGet);
    const reading = scene.host.currentMail();
    await held.arrived;
    await select(scene, 'm2');
    await select(scene, 'm1');
    held.release();
    await expect(reading).rejects.toMatchObject({ code: 'stale' });
  });

  test('makes it stale although the call failed for another reason', async () => {
    const scene = await open([message('m1'), message('m2')]);
    const held = scene.outlook.faults.hold(Dispatch.bodyGet);
    scene.outlook.faults.plan(Dispatch.bodyGet, { kind: 'error', code: ErrorCode.network });
    const reading = scene.host.currentMail();
    await held.arrived;
    await select(scene, 'm2');
    held.release();
    await expect(reading).rejects.toMatchObject({ code: 'stale' });
  });

  test('the guard is needed: the library alone gives the text of the wrong mail', async () => {
    const scene = await open([message('m1'), message('m2')]);
    const first = scene.pane.Office.context.mailbox.item as Office.MessageRead;
    await select(scene, 'm2');
    const body = await new Promise<string>((resolve) => {
      first.body.getAsync(scene.pane.Office.CoercionType.Html, ({ value }) => resolve(value));
    });
    expect(first.subject).toBe('Subject of m1');
    expect(body).toContain('Text of m2');
  });
});

describe('a mail asked for ahead', () => {
  const asked = ({ outlook }: Scene): number =>
    dispatches(outlook).filter((dispatch) => dispatch === Dispatch.bodyGet).length;

  test('is asked for once, and anew from then on', async () => {
    const scene = await open([message('m1', { html: '<p>one</p>' })]);
    void scene.host.askAhead();
    expect(bodyOf(await scene.host.currentMail())).toContain('one');
    expect(asked(scene)).toBe(1);
    await scene.host.currentMail();
    expect(asked(scene)).toBe(2);
  });

  test('is not shown when another was opened before anybody listened', async () => {
    const scene = await open([message('m1', { html: '<p>one</p>' }), message('m2', { html: '<p>two</p>' })]);
    void scene.host.askAhead();
    await scene.pane.settled();
    await select(scene, 'm2');
    expect(bodyOf(await scene.host.currentMail())).toContain('two');
  });

  test('tells of its failure to whoever takes it', async () => {
    const scene = await open([message('m1'), message('m2')]);
    const held = scene.outlook.faults.hold(Dispatch.bodyGet);
    void scene.host.askAhead();
    await held.arrived;
    await select(scene, 'm2');
    await select(scene, 'm1');
    held.release();
    await expect(scene.host.currentMail()).rejects.toMatchObject({ code: 'stale' });
  });
});

describe('the reply', () => {
  const cc = [{ name: 'Pat', address: 'pat@northwind.example' }];

  test('opens in the reply form, to the sender', async () => {
    const { host, outlook } = await open([message('m1', { cc })]);
    expect(await host.insertReply(REPLY, 'm1')).toBe('opened-in-reply-form');
    expect(dispatches(outlook)).toEqual([Dispatch.replyAsync]);
    expect(outlook.replyForms).toMatchObject([
      {
        toAll: false,
        subject: 'RE: Subject of m1',
        html: '<p>Dear Dana</p>',
        to: [{ address: 'dana@northwind.example' }],
      },
    ]);
  });

  test('opens to everybody when asked', async () => {
    const { host, outlook } = await open([message('m1', { cc })]);
    expect(await host.insertReply({ ...REPLY, toAll: true }, 'm1')).toBe('opened-in-reply-form');
    expect(outlook.replyForms.map(({ to }) => to.map(({ address }) => address))).toEqual([
      ['dana@northwind.example', 'pat@northwind.example'],
    ]);
  });

  test.each([
    [false, Dispatch.reply],
    [true, Dispatch.replyAll],
  ])('opens by the old calls on an old client (to all: %s)', async (toAll, dispatch) => {
    const { host, outlook, pane } = await open([message('m1')], { requirementSet: '1.8' });
    expect(await host.insertReply({ ...REPLY, toAll }, 'm1')).toBe('opened-in-reply-form');
    await pane.settled();
    expect(dispatches(outlook)).toEqual([dispatch]);
  });

  test.each(['iOS', 'Android'])('is copied where there is no reply form (%s)', async (platform) => {
    const { outlook, pane } = await open([message('m1')]);
    const copied: string[] = [];
    const copy = (text: string): Promise<void> => Promise.resolve(void copied.push(text));
    const host = new OutlookMailHost(onPlatform(pane.Office, platform), { copy });
    expect(host.abilities).toMatchObject({ insertReply: false, replyToAll: false });
    expect(await host.insertReply(REPLY, 'm1')).toBe('copied');
    expect(copied).toEqual(['Dear Dana']);
    expect(outlook.replyForms).toEqual([]);
  });

  test('of the greatest length goes in', async () => {
    const { host, outlook } = await open([message('m1')]);
    await host.insertReply({ ...REPLY, html: 'x'.repeat(REPLY_LIMIT) }, 'm1');
    expect(outlook.replyForms.map(({ html }) => html.length)).toEqual([REPLY_LIMIT]);
  });

  test('one character longer is refused without asking Outlook', async () => {
    const { host, outlook } = await open([message('m1')]);
    const long = 'x'.repeat(REPLY_LIMIT + 1);
    const reply = { ...REPLY, html: long, text: long };
    await expect(host.insertReply(reply, 'm1')).rejects.toMatchObject({ code: 'too-long' });
    expect(outlook.calls).toEqual([]);
  });

  test('too long with its layout goes in without it', async () => {
    const { host, outlook } = await open([message('m1')]);
    const reply = { ...REPLY, html: 'x'.repeat(REPLY_LIMIT + 1), text: 'a < b\nc' };
    expect(await host.insertReply(reply, 'm1')).toBe('opened-in-reply-form');
    expect(outlook.replyForms[0]?.html).toBe('a &lt; b<br>c');
  });

  test('of a mailbox shared by others is not made to its own mails', async () => {
    const from = { name: 'Sales', address: 'sales@brightforge.example' };
    const { host } = await open([message('m1', { from, sharedBy: 'Sales@brightforge.example' })]);
    expect(await host.currentMail()).toEqual({ kind: 'unreadable', reason: 'own-mail' });
    const other = await open([message('m2', { sharedBy: 'sales@brightforge.example' })]);
    expect(bodyOf(await other.host.currentMail())).toContain('Text of m2');
  });

  test('the limit is the one the library has', async () => {
    const { pane } = await open([message('m1')]);
    const item = pane.Office.context.mailbox.item as Office.MessageRead;
    const send = (length: number) => () => item.displayReplyFormAsync({ htmlBody: 'x'.repeat(length) });
    expect(send(REPLY_LIMIT)).not.toThrow();
    expect(send(REPLY_LIMIT + 1)).toThrow('out of the range');
  });

  test('for a mail that is no longer open is refused', async () => {
    const scene = await open([message('m1'), message('m2')]);
    await select(scene, 'm2');
    await expect(scene.host.insertReply(REPLY, 'm1')).rejects.toMatchObject({ code: 'stale' });
    expect(scene.outlook.replyForms).toEqual([]);
  });

  test('warns when another mail was opened while the form was opening', async () => {
    const scene = await open([message('m1'), message('m2')]);
    const held = scene.outlook.faults.hold(Dispatch.replyAsync);
    const inserting = scene.host.insertReply(REPLY, 'm1');
    await held.arrived;
    await select(scene, 'm2');
    held.release();
    await expect(inserting).rejects.toMatchObject({ code: 'stale' });
  });

  test('is content when the form itself takes the selection away', async () => {
    const scene = await open([message('m1'), draft('d1')]);
    const changed = nextChange(scene.host);
    scene.outlook.onChange = () => {
      scene.outlook.onChange = () => undefined;
      scene.outlook.select('d1');
    };
    expect(await scene.host.insertReply(REPLY, 'm1')).toBe('opened-in-reply-form');
    await changed;
  });

  test('that Outlook never answers ends in a timeout', async () => {
    const scene = await open([message('m1')]);
    scene.outlook.faults.plan(Dispatch.replyAsync, { kind: 'silence' });
    await expect(impatient(scene).insertReply(REPLY, 'm1')).rejects.toMatchObject({ code: 'timeout' });
  });
});

describe('failures', () => {
  test('a missing permission is told as such, in every language of the host', async () => {
    for (const locale of ['en-US', 'zh-CN', 'de-DE']) {
      const { host } = await open([message('m1')], { permission: Permission.restricted, locale });
      await expect(host.currentMail()).rejects.toMatchObject({ code: 'denied' });
      await expect(host.insertReply(REPLY, 'm1')).rejects.toMatchObject({ code: 'denied' });
    }
  });

  const mapped: [keyof typeof ErrorCode, string][] = [
    ['accessRestricted', 'denied'],
    ['insufficientItemPermissions', 'denied'],
    ['missingExtendedPermissions', 'denied'],
    ['itemChanged', 'stale'],
    ['itemNotFound', 'stale'],
    ['notSupportedHere', 'unsupported'],
    ['sharedFolder', 'unsupported'],
    ['httpRequest', 'offline'],
    ['network', 'offline'],
    ['settingsTooBig', 'too-long'],
    ['genericResponse', 'failed'],
    ['internalServer', 'failed'],
  ];
  test.each(mapped)('%s becomes "%s"', async (name, code) => {
    const { host, outlook } = await open([message('m1')]);
    outlook.faults.plan(Dispatch.bodyGet, { kind: 'error', code: ErrorCode[name] }, 2);
    await expect(host.currentMail()).rejects.toMatchObject({ name: 'HostError', code });
  });

  test('silence and an error of the transport both end in a timeout', async () => {
    const scene = await open([message('m1')]);
    const { faults } = scene.outlook;
    faults.plan(Dispatch.bodyGet, { kind: 'silence' });
    await expect(impatient(scene).currentMail()).rejects.toMatchObject({ code: 'timeout' });
    faults.plan(Dispatch.bodyGet, { kind: 'transport', code: TransportError.accessDenied });
    await expect(impatient(scene).currentMail()).rejects.toMatchObject({ code: 'timeout' });
    expect(bodyOf(await scene.host.currentMail())).toContain('Text of m1');
  });

  test('an answer after the timeout changes nothing', async () => {
    const scene = await open([message('m1')]);
    const held = scene.outlook.faults.hold(Dispatch.bodyGet);
    await expect(impatient(scene).currentMail()).rejects.toMatchObject({ code: 'timeout' });
    held.release();
    expect(bodyOf(await scene.host.currentMail())).toContain('Text of m1');
  });
});

test('the language is the one Outlook speaks', async () => {
  const { host } = await open([message('m1')], { locale: 'zh-CN' });
  expect(host.language).toBe('zh-CN');
});
