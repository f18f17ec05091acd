import { RoamingSettings } from '../../src/hosts/outlook/roaming-settings';
import fc from 'fast-check';
import { EMPTY_LEDGER, provenBy, type Ledger, type LedgerEntry } from '../../src/notes/ledger';
import type { SenderNote } from '../../src/notes/sender-note';
import type { AccountSettings } from '../../src/ports/account-settings';
import { ACCOUNT_LIMIT, RESERVED, RoamingNotes } from '../../src/stores/roaming-notes';
import { anyLedger } from '../support/arbitrary-ledger';
import { openJsdomPane } from '../support/outlook-host/jsdom-outlook';
import { message } from '../support/outlook-host/mailbox';
import { OutlookHost } from '../support/outlook-host/outlook-host';
import { Dispatch, ErrorCode } from '../support/outlook-host/protocol';

const AT = '2025-03-04T09:30:00.000Z';

function note(address: string, text = 'pays late', part: Partial<SenderNote> = {}): SenderNote {
  return {
    address,
    text: { value: text, at: AT },
    customerTypes: { value: ['old', 'big'], at: AT },
    history: { value: { messages: 12, orders: 4, threats: 3, carriedOut: 0 }, at: AT },
    ledger: EMPTY_LEDGER,
    ...part,
  };
}

/** Runs the work in a pane of its own; calling it again on the same host is a restart of the pane. */
async function inPane<T>(outlook: OutlookHost, work: (notes: RoamingNotes) => Promise<T>): Promise<T> {
  const pane = await openJsdomPane(outlook);
  try {
    return await work(new RoamingNotes(new RoamingSettings(pane.Office)));
  } finally {
    await pane.close();
    expect(pane.troubles).toEqual([]);
  }
}

const newOutlook = (): OutlookHost => new OutlookHost({ items: [message('m1')] });

describe('notes in the mailbox account, through the real library', () => {
  test('survive a restart of the pane, every field', async () => {
    const outlook = newOutlook();
    const kept = note('dana@northwind.example', 'says "cancel", 从不当真 🙂', {
      customerTypes: { value: null, at: '2025-03-05T00:00:00.000Z' },
    });
    await inPane(outlook, (notes) => notes.put(kept));
    expect(await inPane(outlook, (notes) => notes.get('dana@northwind.example'))).toEqual(kept);
    expect(await inPane(outlook, (notes) => notes.list())).toEqual([kept]);
  });

  test('are found whatever the case of the address', async () => {
    const outlook = newOutlook();
    await inPane(outlook, (notes) => notes.put(note(' Dana@Northwind.example')));
    expect(await inPane(outlook, (notes) => notes.get('DANA@northwind.EXAMPLE '))).toEqual(
      note('dana@northwind.example'),
    );
  });

  test('are replaced, and removed for good', async () => {
    const outlook = newOutlook();
    await inPane(outlook, async (notes) => {
      await notes.put(note('a@x.example', 'first'));
      await notes.put(note('b@x.example'));
      await notes.put(note('a@x.example', 'second'));
      await notes.remove('b@x.example');
      await notes.remove('nobody@x.example');
    });
    const left = await inPane(outlook, (notes) => notes.list());
    expect(left).toEqual([note('a@x.example', 'second')]);
    expect(JSON.stringify(outlook.roaming)).not.toContain('b@x.example');
  });

  test('put at the same time are all kept', async () => {
    const outlook = newOutlook();
    const addresses = ['a', 'b', 'c', 'd'].map((name) => `${name}@x.example`);
    await inPane(outlook, async (notes) => {
      await Promise.all(addresses.map((address) => notes.put(note(address))));
    });
    const kept = await inPane(outlook, (notes) => notes.list());
    expect(kept.map(({ address }) => address)).toEqual(addresses);
  });

  test('up to the limit are taken by the library, one more character is refused and nothing is lost', async () => {
    const outlook = newOutlook();
    const address = 'dana@northwind.example';
    // Quotation marks are the dearest characters: one of them costs four.
    let fits = 0;
    await inPane(outlook, async (notes) => {
      let tooLong = ACCOUNT_LIMIT;
      while (tooLong - fits > 1) {
        const middle = Math.floor((fits + tooLong) / 2);
        const outcome = await notes.put(note(address, '"'.repeat(middle))).catch((error: unknown) => error);
        if (outcome === undefined) fits = middle;
        else {
          expect(outcome).toMatchObject({ name: 'NotesError', code: 'full' });
          tooLong = middle;
        }
      }
    });
    expect(fits).toBeGreaterThan(7000);
    const size = JSON.stringify(outlook.roaming).length;
    expect(size).toBeLessThanOrEqual(ACCOUNT_LIMIT - RESERVED);
    expect(size).toBeGreaterThan(ACCOUNT_LIMIT - RESERVED - 4);
    const kept = await inPane(outlook, (notes) => notes.get(address));
    expect(kept?.text.value).toHaveLength(fits);
  });

  test('a save that fails once for no reason is tried again', async () => {
    const outlook = newOutlook();
    outlook.faults.plan(Dispatch.roamingSave, { kind: 'error', code: ErrorCode.genericSettings });
    await inPane(outlook, (notes) => notes.put(note('a@x.example')));
    expect(outlook.calls.map(({ dispatch }) => dispatch)).toEqual([
      Dispatch.roamingSave,
      Dispatch.roamingSave,
    ]);
    expect(await inPane(outlook, (notes) => notes.get('a@x.example'))).toEqual(note('a@x.example'));
  });

  test.each([
    ['genericSettings', 'failed'],
    ['network', 'failed'],
    ['settingsTooBig', 'full'],
    ['accessRestricted', 'blocked'],
  ] as const)('a save that fails (%s) leaves the old note, now and after a restart', async (name, code) => {
    const outlook = newOutlook();
    const old = note('a@x.example', 'old');
    await inPane(outlook, async (notes) => {
      await notes.put(old);
      outlook.faults.plan(
        Dispatch.roamingSave,
        { kind: 'error', code: ErrorCode[name] },
        name === 'genericSettings' ? 2 : 1,
      );
      await expect(notes.put(note('a@x.example', 'new'))).rejects.toMatchObject({ name: 'NotesError', code });
      expect(await notes.get('a@x.example')).toEqual(old);
      // The failed write must not come along with the next one.
      await notes.put(note('b@x.example'));
    });
    expect(await inPane(outlook, (notes) => notes.list())).toEqual([old, note('b@x.example')]);
  });

  test('a write that fails does not come along with the one waiting behind it', async () => {
    const outlook = newOutlook();
    outlook.faults.plan(Dispatch.roamingSave, { kind: 'error', code: ErrorCode.network });
    await inPane(outlook, async (notes) => {
      const first = notes.put(note('a@x.example'));
      const second = notes.put(note('b@x.example'));
      await expect(first).rejects.toMatchObject({ code: 'failed' });
      await second;
    });
    expect(await inPane(outlook, (notes) => notes.list())).toEqual([note('b@x.example')]);
  });

  test('removing waits for what is being put, and saves nothing where there is nothing', async () => {
    const outlook = newOutlook();
    await inPane(outlook, async (notes) => {
      void notes.put(note('a@x.example'));
      await notes.remove('a@x.example');
      await notes.remove('nobody@x.example');
      expect(await notes.list()).toEqual([]);
    });
    expect(outlook.calls).toHaveLength(2);
    expect(outlook.roaming).toEqual({ notes: '[]' });
  });

  test('a removal that fails keeps the note', async () => {
    const outlook = newOutlook();
    await inPane(outlook, async (notes) => {
      await notes.put(note('a@x.example'));
      outlook.faults.plan(Dispatch.roamingSave, { kind: 'error', code: ErrorCode.network });
      await expect(notes.remove('a@x.example')).rejects.toMatchObject({ code: 'failed' });
      expect(await notes.list()).toEqual([note('a@x.example')]);
    });
  });
});

describe('what is stored', () => {
  function settingsWith(
    values: Record<string, unknown>,
  ): AccountSettings & { readonly values: Map<string, unknown> } {
    const map = new Map(Object.entries(values));
    return {
      values: map,
      get: (key) => map.get(key),
      change: (plan) => Promise.resolve().then(() => plan().forEach((value, key) => map.set(key, value))),
    };
  }
  const index = { notes: ['a@x.example', 'b@x.example'] };

  test('has a version and no field names', async () => {
    const settings = settingsWith({});
    await new RoamingNotes(settings).put(note('a@x.example'));
    expect(Object.fromEntries(settings.values)).toEqual({
      notes: ['a@x.example'],
      'note:a@x.example': [1, 'pays late', AT, ['old', 'big'], AT, [12, 4, 3, 0], AT],
    });
  });

  const whole = [1, 'x', AT, null, AT, [0, 0, 0, 0], AT];
  const damaged: [string, unknown][] = [
    ['text', 'pays late'],
    ['an object', { version: 1 }],
    ['too short', whole.slice(0, 4)],
    ['counts that are none', Object.assign([...whole], { 5: [0, -1, 0, 0] })],
    ['types that are none', Object.assign([...whole], { 3: 'old' })],
    ['a time that is none', Object.assign([...whole], { 2: 5 })],
  ];
  test.each(damaged)('is told apart from a note when damaged: %s', async (_, stored) => {
    const settings = settingsWith({ ...index, 'note:a@x.example': stored, 'note:b@x.example': whole });
    const notes = new RoamingNotes(settings);
    await expect(notes.get('a@x.example')).rejects.toMatchObject({ name: 'NotesError', code: 'failed' });
    expect((await notes.list()).map(({ address }) => address)).toEqual(['b@x.example']);
    expect(settings.values.get('note:a@x.example')).toBe(stored);
  });

  test('by a newer version is neither read nor written over', async () => {
    const newer = [3, 'unknown to us'];
    const settings = settingsWith({ ...index, 'note:a@x.example': newer });
    const notes = new RoamingNotes(settings);
    await expect(notes.get('a@x.example')).rejects.toMatchObject({ code: 'failed' });
    await expect(notes.put(note('a@x.example'))).rejects.toMatchObject({ code: 'failed' });
    expect(settings.values.get('note:a@x.example')).toBe(newer);
  });

  const threat = (n: number, part: Partial<LedgerEntry> = {}): LedgerEntry => ({
    id: `id${String(n)}`,
    date: new Date(Date.UTC(2025, 0, 1 + n)).toISOString(),
    motive: 'bargaining',
    levers: ['switch_supplier', 'refuse_goods'],
    credibility: 'bluff',
    outcome: 'dropped',
    settledBy: '',
    at: AT,
    ...part,
  });
  const ledgerOf = (...entries: readonly LedgerEntry[]): Ledger => ({ ...EMPTY_LEDGER, entries });

  test('of a ledger is one short line for each threat', async () => {
    const settings = settingsWith({});
    const kept = note('a@x.example', 'x', {
      ledger: ledgerOf(threat(1), threat(2, { outcome: 'settled', settledBy: '2% off, from "May"' })),
    });
    await new RoamingNotes(settings).put(kept);
    const [version, , , , , , , lines] = settings.values.get('note:a@x.example') as unknown[];
    expect(version).toBe(2);
    expect((lines as string[])[3]).toMatch(/^[ -~]{20,45}$/);
    expect(await new RoamingNotes(settings).get('a@x.example')).toEqual(kept);
  });

  test('of any ledger comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyLedger, async (ledger) => {
        const settings = settingsWith({});
        const kept = note('a@x.example', 'x', { ledger });
        await new RoamingNotes(settings).put(kept);
        expect(await new RoamingNotes(settings).get('a@x.example')).toEqual(kept);
      }),
    );
  });

  test.each([
    ['no list', 'text'],
    ['a line cut short', ['', 0, 0, 'id1 abc 0']],
    ['a line that is none', ['', 0, 0, 7]],
    ['a memory without a date', ['?', 1, 0]],
    ['counts that contradict', ['abc', 1, 2]],
    ['missing', undefined],
  ])('with a damaged ledger is told apart from a note: %s', async (_what, ledger) => {
    const settings = settingsWith({ ...index, 'note:a@x.example': [2, ...whole.slice(1), ledger] });
    await expect(new RoamingNotes(settings).get('a@x.example')).rejects.toMatchObject({ code: 'failed' });
  });

  test('where room is short the oldest threats of all senders go first, their outcomes stay counted, no word is lost', async () => {
    const settings = settingsWith({});
    const notes = new RoamingNotes(settings);
    const many = (from: number) =>
      ledgerOf(...Array.from({ length: 24 }, (_none, n) => threat(from + n * 2)));
    for (let n = 0; n < 12; n += 1) {
      await notes.put(note(`s${String(n)}@x.example`, 'y'.repeat(900), { ledger: many(n) }));
    }
    const full = note('new@x.example', 'z'.repeat(6000), { ledger: ledgerOf(threat(500)) });
    await notes.put(full);
    expect(await notes.get('new@x.example')).toEqual(full);
    const others = (await notes.list()).filter(({ address }) => address !== 'new@x.example');
    expect(others).toHaveLength(12);
    for (const { text, ledger } of others) {
      expect(text.value).toHaveLength(900);
      const proven = provenBy(ledger.entries).threats + ledger.earlier.threats;
      expect(proven).toBe(24);
    }
    expect(others.flatMap(({ ledger }) => ledger.entries).length).toBeLessThan(12 * 24);
    const oldestLeft = others.flatMap(({ ledger }) => ledger.entries.map(({ date }) => date)).sort()[0] ?? '';
    for (const { ledger } of others) expect(ledger.earlier.until <= oldestLeft).toBe(true);
    await expect(notes.put(note('huge@x.example', 'z'.repeat(20_000)))).rejects.toMatchObject({
      code: 'full',
    });
    expect((await notes.list()).map(({ text }) => text.value.length).sort()).toEqual(
      [...others.map(() => 900), 6000].sort(),
    );
  });

  test('a note without an address is refused', async () => {
    const settings = settingsWith({});
    await expect(new RoamingNotes(settings).put(note(' '))).rejects.toMatchObject({ code: 'failed' });
    expect(settings.values.size).toBe(0);
  });
});
