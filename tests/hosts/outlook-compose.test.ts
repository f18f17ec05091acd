import { ComposeMailHost } from '../../src/hosts/outlook/compose/compose-mail-host';
import { isDraft } from '../../src/hosts/outlook/compose/is-draft';
import type { Reply } from '../../src/ports/mail-host';
import '../support/browser-document';
import { openJsdomPane, type JsdomPane } from '../support/outlook-host/jsdom-outlook';
import { answer, THREAT } from '../support/outlook-host/letters';
import { draft, SELLER, type DraftItem, type HostItem } from '../support/outlook-host/mailbox';
import { OutlookHost, type OutlookHostOptions } from '../support/outlook-host/outlook-host';
import { Dispatch, ErrorCode, Permission } from '../support/outlook-host/protocol';

const REPLY: Reply = { text: 'Dear Dana\nyes & no', html: '<p>Dear Dana</p>', toAll: false };
const panes: JsdomPane[] = [];

async function open(item: HostItem, options: Partial<OutlookHostOptions> = {}) {
  const outlook = new OutlookHost({ items: [item], permission: Permission.readWriteItem, ...options });
  const pane = await openJsdomPane(outlook);
  panes.push(pane);
  const answered: (string | null)[][] = [];
  const host = new ComposeMailHost(pane.Office, pane.Office.context.mailbox.item as never, {
    timeout: 400,
    copy: () => Promise.resolve(),
    onAnswered: (...told) => answered.push(told),
  });
  return { outlook, pane, host, answered };
}

afterEach(async () => {
  const troubles = panes.flatMap((pane) => pane.troubles);
  await Promise.all(panes.splice(0).map((pane) => pane.close()));
  expect(troubles).toEqual([]);
});

test('a mail being written is told from one that is read', async () => {
  for (const [item, isOne] of [
    [draft('d'), true],
    [THREAT, false],
  ] as const) {
    const { pane } = await open(item);
    expect(isDraft(pane.Office.context.mailbox.item)).toBe(isOne);
  }
  expect(isDraft(null)).toBe(false);
});

test('the mail is the quoted one, and its answer keeps signature and recipients', async () => {
  const { host } = await open(answer('a', '<p>Hello</p>'));
  const state = await host.currentMail();
  expect(state).toMatchObject({
    kind: 'mail',
    mail: { from: { email: 'dana@northwind.example' }, subject: 'RE: quotation Q-118', sentAt: null },
  });
  expect(host.abilities).toMatchObject({ insertReply: true, keepsSignature: true, replyToAll: false });
  expect(await host.recipients()).toEqual([{ name: 'Dana Smith', email: 'dana@northwind.example' }]);
});

test('a mail that quotes nothing, and one that quotes the seller, are not read', async () => {
  const { host } = await open(draft('d'));
  expect(await host.currentMail()).toEqual({ kind: 'unreadable', reason: 'nothing-quoted' });
  const own = draft('o', {
    html: `<p>PS</p><p>From: Lin &lt;${SELLER.address}&gt;<br>Sent: Monday<br>To: Dana<br>Subject: x</p><p>As I wrote.</p>`,
  });
  const second = await open(own);
  expect(await second.host.currentMail()).toEqual({ kind: 'unreadable', reason: 'own-mail' });
});

describe('a reply put in', () => {
  const places: [string, DraftItem, Reply, string][] = [
    ['goes to the cursor', answer('a', '<p>own</p>'), REPLY, '<p>own</p><p>Dear Dana</p>'],
    [
      'goes on top',
      answer('a', '<p>own</p>'),
      { ...REPLY, place: 'top' },
      '<p>Dear Dana</p><br><div><p>own</p>',
    ],
    [
      'does not replace selected words',
      answer('a', '<p>own</p>', { selection: 'own' }),
      REPLY,
      '<p>Dear Dana</p><br><div><p>own</p>',
    ],
    [
      'is plain text in a plain mail',
      draft('t', { form: 'text', html: '' }),
      REPLY,
      'Dear Dana<br>yes &amp; no',
    ],
  ];
  test.each(places)('%s', async (_, item, reply, expected) => {
    const { host, outlook, answered } = await open(item);
    expect(await host.insertReply(reply, host.key)).toBe('inserted');
    expect(outlook.draftHtml(item.id)).toContain(expected);
    expect(answered).toEqual([[host.key, `conversation-${item.id}`]]);
    await host.undoInsert();
    expect(outlook.draftHtml(item.id)).toBe(item.html);
  });

  test('is not taken out when the seller has written on', async () => {
    const { host, outlook } = await open(answer('a', ''));
    await host.insertReply(REPLY, host.key);
    const later = `${outlook.draftHtml('a')}<p>more</p>`;
    outlook.type('a', later);
    await expect(host.undoInsert()).rejects.toMatchObject({ code: 'stale' });
    expect(outlook.draftHtml('a')).toBe(later);
  });

  test('is refused for another mail, without the permission, and when Outlook fails or is silent', async () => {
    const { host, outlook } = await open(answer('a', ''));
    await expect(host.insertReply(REPLY, 'draft:other')).rejects.toMatchObject({ code: 'stale' });
    outlook.faults.plan(Dispatch.bodySetSelected, { kind: 'error', code: ErrorCode.genericResponse });
    await expect(host.insertReply(REPLY, host.key)).rejects.toMatchObject({ code: 'failed' });
    outlook.faults.plan(Dispatch.bodySetSelected, { kind: 'silence' });
    await expect(host.insertReply(REPLY, host.key)).rejects.toMatchObject({ code: 'timeout' });
    const reader = await open(answer('b', ''), { permission: Permission.readItem });
    await expect(reader.host.insertReply(REPLY, reader.host.key)).rejects.toMatchObject({ code: 'denied' });
  });

  test('goes on top when Outlook does not say what is selected', async () => {
    const { host, outlook } = await open(answer('a', '<p>own</p>'));
    outlook.faults.plan(Dispatch.selectedGet, { kind: 'error', code: ErrorCode.genericResponse });
    await host.insertReply(REPLY, host.key);
    expect(outlook.draftHtml('a').startsWith('<p>Dear Dana</p>')).toBe(true);
  });
});

test('recipients and subject that Outlook does not give are left empty', async () => {
  const { host, outlook } = await open(answer('a', '<p>Hello</p>'));
  outlook.faults.plan(Dispatch.recipientsGet, { kind: 'error', code: ErrorCode.genericResponse });
  outlook.faults.plan(Dispatch.subjectGet, { kind: 'error', code: ErrorCode.genericResponse });
  expect(await host.currentMail()).toMatchObject({ kind: 'mail', mail: { subject: '' } });
});
