import { calmReply, type CalmReplyTools } from '../../src/hosts/outlook/calm-reply';
import { NOTICE_LIMIT, notify } from '../../src/hosts/outlook/notification';
import { OutlookMailHost } from '../../src/hosts/outlook/outlook-mail-host';
import { RoamingSettings } from '../../src/hosts/outlook/roaming-settings';
import { outlookWords } from '../../src/hosts/outlook/strings';
import { createEngine } from '../../src/entries/engine';
import { mailId } from '../../src/notes/mail-id';
import type { SenderNote } from '../../src/notes/sender-note';
import { NotesError, type NotesStore } from '../../src/ports/notes-store';
import { ACCOUNT_LIMIT, RESERVED, RoamingNotes } from '../../src/stores/roaming-notes';
import { blankNote, withHistory, withText, withTypes } from '../../src/view/edit-note';
import { withReading } from '../../src/view/ledger-record';
import { stringsFor } from '../../src/view/strings';
import '../support/browser-document';
import { openJsdomPane, type JsdomPane } from '../support/outlook-host/jsdom-outlook';
import { THREAT } from '../support/outlook-host/letters';
import { appointment, message, type HostItem } from '../support/outlook-host/mailbox';
import { OutlookHost, type OutlookHostOptions } from '../support/outlook-host/outlook-host';
import { Dispatch, ErrorCode, Permission } from '../support/outlook-host/protocol';

const NOW = '2025-03-05T08:00:00.000Z';
const DANA = 'dana@northwind.example';
const words = outlookWords('en').command;
const engine = createEngine();
const panes: JsdomPane[] = [];
jest.setTimeout(60_000);

const NO_NOTES: NotesStore = {
  get: () => Promise.resolve(null),
  put: () => Promise.resolve(),
  remove: () => Promise.resolve(),
  list: () => Promise.resolve([]),
};

const roamingNotes = ({ Office }: JsdomPane): RoamingNotes =>
  new RoamingNotes(new RoamingSettings(Office, { timeout: 300 }));

async function open(
  items: readonly HostItem[],
  options: Partial<OutlookHostOptions> = {},
  tools: Partial<CalmReplyTools> = {},
) {
  const outlook = new OutlookHost({ items, ...options });
  const pane = await openJsdomPane(outlook);
  panes.push(pane);
  const host = new OutlookMailHost(pane.Office, { timeout: 300 });
  const notes = roamingNotes(pane);
  const run = (toAll = false): Promise<void> =>
    calmReply(
      {
        host,
        engine,
        notes,
        paneLanguage: 'en',
        sellerName: ' Lin ',
        now: () => NOW,
        tell: (text, isProblem) => notify(pane.Office, text, isProblem),
        ...tools,
      },
      toAll,
    );
  return { outlook, pane, host, notes, run, said: () => outlook.notices.at(-1)?.message };
}

/** What a pane that is opened later finds. */
async function notesLater(outlook: OutlookHost): Promise<readonly SenderNote[]> {
  const pane = await openJsdomPane(outlook);
  panes.push(pane);
  return roamingNotes(pane).list();
}

afterEach(async () => {
  const troubles = panes.flatMap((pane) => pane.troubles);
  await Promise.all(panes.splice(0).map((pane) => pane.close()));
  expect(troubles).toEqual([]);
});

test('the reply opens with the draft and the seller’s name, and the bar says what was found', async () => {
  const { outlook, run, said } = await open([THREAT]);
  await run();
  const html = outlook.replyForms[0]?.html ?? '';
  expect(html).toContain('Dear Dana');
  expect(html).toContain('Lin');
  const open_ = html.split('[____]').length - 1;
  expect(open_).toBeGreaterThan(0);
  expect(said()).toContain(`${String(open_)} blanks`);
});

test('what the seller knows of the sender counts', async () => {
  const asked: string[] = [];
  const note = withTypes(
    withHistory(blankNote(DANA), { orders: 9, threats: 3 }, '2025-01-01T00:00:00Z'),
    ['old'],
    '2025-01-01T00:00:00Z',
  );
  const seen: unknown[] = [];
  const { run } = await open(
    [THREAT],
    {},
    {
      notes: {
        ...NO_NOTES,
        get: (address) => {
          asked.push(address);
          return Promise.resolve(note);
        },
      },
      engine: {
        ...engine,
        read: (mail, choices) => {
          seen.push(mail.senderHistory, choices?.customerTypes);
          return engine.read(mail, choices);
        },
      },
    },
  );
  await run();
  expect(asked).toEqual([DANA, DANA]);
  expect(seen).toEqual([{ messages: 0, orders: 9, threats: 3, carriedOut: 0 }, ['old']]);
});

test('notes that cannot be opened do not hold up the reply', async () => {
  const { outlook, run } = await open(
    [THREAT],
    {},
    {
      notes: { ...NO_NOTES, get: () => Promise.reject(new NotesError('blocked')) },
    },
  );
  await run(true);
  expect(outlook.replyForms).toMatchObject([{ toAll: true }]);
});

const refused: [string, HostItem | null, string][] = [
  ['nothing selected', null, words.noMail],
  ['an appointment', appointment('a'), words.unreadable.appointment],
  ['an encrypted mail', message('s', { itemClass: 'IPM.Note.SMIME' }), words.unreadable.protected],
];
test.each(refused)('%s is said in the bar', async (_, item, text) => {
  const told: string[] = [];
  const { outlook, pane, run } = await open(
    [item ?? THREAT],
    {},
    {
      tell: (said) => {
        told.push(said);
        return Promise.resolve();
      },
    },
  );
  if (item === null) {
    await pane.settled();
    outlook.select(null);
    await pane.settled();
  }
  await run();
  expect(told).toEqual([text]);
  expect(outlook.replyForms).toEqual([]);
});

const failures: [string, Partial<OutlookHostOptions>, number | null, string][] = [
  ['no permission', { permission: Permission.restricted }, null, words.failed.denied],
  ['no connection', {}, ErrorCode.network, words.failed.offline],
  ['a failure of no name', {}, ErrorCode.genericResponse, words.failed.failed],
];
test.each(failures)('%s is said in plain words', async (_, options, code, text) => {
  const told: string[] = [];
  const { outlook, run } = await open([THREAT], options, {
    tell: (said) => {
      told.push(said);
      return Promise.resolve();
    },
  });
  if (code !== null) outlook.faults.plan(Dispatch.replyAsync, { kind: 'error', code });
  await run();
  expect(told).toEqual([text]);
});

test('a bar that does not answer changes nothing', async () => {
  const { outlook, run } = await open([THREAT], {}, { tell: () => Promise.reject(new Error('silent')) });
  await run();
  expect(outlook.replyForms).toHaveLength(1);
});

describe('the threat that was read', () => {
  test('is written into the sender’s note without a word of the mail', async () => {
    const { outlook, run } = await open([THREAT]);
    await run();
    const [note, ...others] = await notesLater(outlook);
    expect(others).toEqual([]);
    expect(note).toMatchObject({
      address: DANA,
      ledger: {
        entries: [
          {
            id: mailId('<threat@brightforge.example>', ''),
            date: new Date(THREAT.sentAt).toISOString(),
            motive: 'bargaining',
            levers: ['cancel_order'],
            credibility: 'bluff',
            outcome: 'open',
            at: NOW,
          },
        ],
      },
    });
    expect(JSON.stringify(outlook.roaming)).not.toMatch(/too high|discount|Q-118/);
  });

  test('is written once, whatever reads the mail again', async () => {
    const { outlook, host, run, notes } = await open([THREAT]);
    await run();
    const before = outlook.roaming;
    await run(true);
    expect(outlook.roaming).toBe(before);
    // The pane asks the same host and the same rule.
    const state = await host.currentMail();
    if (state.kind !== 'mail') throw new Error('the mail is open');
    const { mail } = state;
    const reading = await engine.read({ ...mail, id: mail.key });
    const note = (await notes.get(DANA)) ?? blankNote(DANA);
    const record = { id: mailId(mail.messageId, mail.body), sentAt: mail.sentAt };
    expect(note.ledger.entries).toHaveLength(1);
    expect(withReading(note, record, reading, '2025-04-01T00:00:00.000Z')).toBe(note);
  });

  test('leaves the seller’s words in the note as they are', async () => {
    const { outlook, run, notes } = await open([THREAT]);
    const mine = withTypes(withText(blankNote(DANA), 'pays late', NOW), ['old'], NOW);
    await notes.put(mine);
    await run();
    const [note] = await notesLater(outlook);
    expect({ ...note, ledger: mine.ledger }).toEqual(mine);
    expect(note?.ledger.entries).toHaveLength(1);
  });

  test('is written also when the reply could not be opened', async () => {
    const { outlook, run, said } = await open([THREAT]);
    outlook.faults.plan(Dispatch.replyAsync, { kind: 'error', code: ErrorCode.network });
    await run();
    expect(said()).toBe(words.failed.offline);
    expect((await notesLater(outlook))[0]?.ledger.entries).toHaveLength(1);
  });

  test('comes after the reply and the message, which wait for no store', async () => {
    const { outlook, run, said } = await open([THREAT]);
    const saving = outlook.faults.hold(Dispatch.roamingSave);
    const done = run();
    await saving.arrived;
    expect(outlook.replyForms).toHaveLength(1);
    expect(said()).toMatch(/reply is open/i);
    saving.release();
    await done;
  });

  test('is left out where the account is full, refuses or does not answer, and nothing else is lost', async () => {
    const { outlook, run, said, notes } = await open([THREAT]);
    const room = ACCOUNT_LIMIT - RESERVED;
    await notes.put(withText(blankNote('a@x.example'), 'x'.repeat(room - 200), NOW));
    const full = outlook.roaming;
    await run();
    expect(outlook.roaming).toEqual(full);
    await notes.remove('a@x.example');
    const empty = outlook.roaming;
    outlook.faults.plan(Dispatch.roamingSave, { kind: 'error', code: ErrorCode.network });
    outlook.faults.plan(Dispatch.roamingSave, { kind: 'silence' });
    await run();
    await run();
    expect(outlook.roaming).toEqual(empty);
    expect(said()).toMatch(/reply is open/i);
    expect(outlook.replyForms).toHaveLength(3);
  });

  test('never goes over a note that cannot be read, and ordinary mail leaves no note', async () => {
    const put = jest.fn(() => Promise.resolve());
    const damaged: NotesStore = { ...NO_NOTES, put, get: () => Promise.reject(new NotesError('failed')) };
    const { outlook, run } = await open([THREAT], {}, { notes: damaged });
    await run();
    expect(outlook.replyForms).toHaveLength(1);
    const calm = message('calm', { html: '<p>Hi Lin,</p><p>the samples arrived, thank you.</p>' });
    const ordinary = await open([calm], {}, { notes: { ...NO_NOTES, put } });
    await ordinary.run();
    expect(ordinary.outlook.replyForms).toHaveLength(1);
    expect(put).not.toHaveBeenCalled();
  });
});

test('every message fits the bar, in both languages', () => {
  for (const language of ['en', 'zh-CN'] as const) {
    const said = outlookWords(language).command;
    const { headline } = stringsFor(language);
    const wants = [...Object.values(headline.want), ...Object.values(headline.wantAsk)];
    const headlines = wants.flatMap((want) => [
      headline.complaint(want),
      ...Object.values(headline.threat).map((of) => of(want)),
    ]);
    const longest = headlines.sort((a, b) => b.length - a.length)[0] ?? '';
    const all = [
      said.noMail,
      ...Object.values(said.unreadable),
      ...Object.values(said.failed),
      said.copied(longest),
      said.opened(longest, 0),
      said.opened(longest, 12),
    ];
    for (const text of all) expect([text, text.length <= NOTICE_LIMIT]).toEqual([text, true]);
  }
});
