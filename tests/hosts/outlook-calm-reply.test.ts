import { calmReply, type CalmReplyTools } from '../../src/hosts/outlook/calm-reply';
import { NOTICE_LIMIT, notify } from '../../src/hosts/outlook/notification';
import { OutlookMailHost } from '../../src/hosts/outlook/outlook-mail-host';
import { outlookWords } from '../../src/hosts/outlook/strings';
import { createEngine } from '../../src/entries/engine';
import { NotesError, type NotesStore } from '../../src/ports/notes-store';
import { blankNote, withHistory, withTypes } from '../../src/view/edit-note';
import { stringsFor } from '../../src/view/strings';
import { openJsdomPane, type JsdomPane } from '../support/outlook-host/jsdom-outlook';
import { THREAT } from '../support/outlook-host/letters';
import { appointment, message, type HostItem } from '../support/outlook-host/mailbox';
import { OutlookHost, type OutlookHostOptions } from '../support/outlook-host/outlook-host';
import { Dispatch, ErrorCode, Permission } from '../support/outlook-host/protocol';

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

async function open(
  items: readonly HostItem[],
  options: Partial<OutlookHostOptions> = {},
  tools: Partial<CalmReplyTools> = {},
) {
  const outlook = new OutlookHost({ items, ...options });
  const pane = await openJsdomPane(outlook);
  panes.push(pane);
  const host = new OutlookMailHost(pane.Office, { timeout: 300 });
  const run = (toAll = false): Promise<void> =>
    calmReply(
      {
        host,
        engine,
        notes: NO_NOTES,
        paneLanguage: 'en',
        sellerName: ' Lin ',
        tell: (text, isProblem) => notify(pane.Office, text, isProblem),
        ...tools,
      },
      toAll,
    );
  return { outlook, pane, run, said: () => outlook.notices.at(-1)?.message };
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
    withHistory(blankNote('dana@northwind.example'), { orders: 9, threats: 3 }, '2025-01-01T00:00:00Z'),
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
  expect(asked).toEqual(['dana@northwind.example']);
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
