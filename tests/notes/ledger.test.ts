import fc from 'fast-check';
import {
  EMPTY_LEDGER,
  MOST_ENTRIES,
  mergeLedgers,
  provenBy,
  withEntry,
  withOutcome,
  withoutOldest,
  type Ledger,
  type LedgerEntry,
  type Outcome,
} from '../../src/notes/ledger';
import { ledgerFrom } from '../../src/notes/ledger-json';
import { mailId } from '../../src/notes/mail-id';
import { mergeNotes } from '../../src/notes/merge-notes';
import { noteFrom, notesFromJson, notesToJson } from '../../src/notes/note-json';
import { senderHistory } from '../../src/notes/sender-history';
import { blankNote, withHistory, withText } from '../../src/view/edit-note';
import { anyLedger } from '../support/arbitrary-ledger';

const day = (n: number): string => new Date(Date.UTC(2026, 0, n)).toISOString();
const entry = (n: number, outcome: Outcome = 'open', part: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id: `m${String(n)}`,
  date: day(n),
  motive: 'bargaining',
  levers: ['switch_supplier'],
  credibility: 'bluff',
  outcome,
  settledBy: '',
  at: day(n),
  ...part,
});
const ledgerOf = (...entries: readonly LedgerEntry[]): Ledger => entries.reduce(withEntry, EMPTY_LEDGER);
const noteWith = (ledger: Ledger) => ({ ...blankNote('a@b.example'), ledger });

describe('one mail is one entry', () => {
  test('however often it is opened', () => {
    const once = ledgerOf(entry(3));
    expect(withEntry(once, { ...entry(3), at: day(9), credibility: 'credible' })).toBe(once);
  });

  test('and entries stand by date, in whatever order they came', () => {
    expect(ledgerOf(entry(5), entry(2), entry(9)).entries.map(({ id }) => id)).toEqual(['m2', 'm5', 'm9']);
  });

  test('in every mail program: its id comes from the Message-ID', () => {
    const id = mailId('<ABC.1@mail.example>', 'plain words');
    expect(mailId('abc.1@mail.example', '<p>html words</p>')).toBe(id);
    expect(mailId('<abc.2@mail.example>', 'plain words')).not.toBe(id);
  });

  test('pasted twice it is still one: without a Message-ID its letters count, not its spaces', () => {
    const id = mailId(null, 'We will cancel.\r\n\r\nPeter');
    expect(mailId('', '  We will cancel. Peter')).toBe(id);
    expect(mailId(undefined, 'We will not cancel. Peter')).not.toBe(id);
    expect(mailId(null, '我们要取消')).not.toBe(mailId(null, '我们要退货'));
  });
});

describe('what came of it', () => {
  test('is set with its time, and the same again changes nothing', () => {
    const set = withOutcome(ledgerOf(entry(3)), 'm3', 'carried_out', '', day(20));
    expect(set.entries[0]).toMatchObject({ outcome: 'carried_out', at: day(20) });
    expect(withOutcome(set, 'm3', 'carried_out', '', day(21))).toBe(set);
    expect(withOutcome(set, 'nobody', 'dropped', '', day(21))).toBe(set);
  });

  test('a settlement belongs to what was settled, and is not too long', () => {
    const settled = withOutcome(ledgerOf(entry(3)), 'm3', 'settled', 'x'.repeat(500), day(20));
    expect(settled.entries[0]?.settledBy).toHaveLength(80);
    expect(withOutcome(settled, 'm3', 'dropped', 'x', day(21)).entries[0]?.settledBy).toBe('');
  });

  test('proves something only where they did it or did not', () => {
    expect(
      provenBy([
        entry(1, 'open'),
        entry(2, 'dropped'),
        entry(3, 'carried_out'),
        entry(4, 'settled'),
        entry(5, 'no_threat'),
      ]),
    ).toEqual({ threats: 2, carriedOut: 1 });
  });
});

describe('the history a mail is judged with', () => {
  test('adds what was typed, what is remembered and what the ledger proves', () => {
    const ledger: Ledger = {
      entries: [entry(8, 'dropped'), entry(9, 'carried_out')],
      earlier: { until: day(5), threats: 3, carriedOut: 1 },
    };
    const note = withHistory(noteWith(ledger), { orders: 7, threats: 2 }, day(1));
    expect(senderHistory(note, null)).toEqual({ messages: 0, orders: 7, threats: 7, carriedOut: 2 });
  });

  test('does not take orders nobody has counted for none', () => {
    const ledger = ledgerOf(entry(8, 'dropped'));
    expect(senderHistory(noteWith(ledger), null)?.orders).toBeNull();
    expect(senderHistory(withHistory(noteWith(ledger), { threats: 1 }, day(1)), null)?.orders).toBe(0);
  });

  test('leaves out the mail that is judged', () => {
    const note = noteWith(ledgerOf(entry(8, 'carried_out'), entry(9, 'dropped')));
    expect(senderHistory(note, 'm8')).toMatchObject({ threats: 1, carriedOut: 0 });
  });

  test('is none as long as nothing is known: two open threats are no habit', () => {
    expect(senderHistory(noteWith(ledgerOf(entry(1), entry(2))), null)).toBeNull();
    expect(senderHistory(noteWith(ledgerOf(entry(1, 'dropped'))), 'm1')).toBeNull();
  });
});

describe('room', () => {
  test('is made by the oldest, whose outcome stays counted', () => {
    const all = Array.from({ length: MOST_ENTRIES + 6 }, (_none, n) =>
      entry(n + 1, n % 2 === 0 ? 'dropped' : 'carried_out'),
    );
    const ledger = ledgerOf(...all);
    expect(ledger.entries).toHaveLength(MOST_ENTRIES);
    expect(ledger.earlier).toEqual({ until: day(6), threats: 6, carriedOut: 3 });
    expect(senderHistory(noteWith(ledger), null)).toMatchObject({ threats: 30, carriedOut: 15 });
  });

  test('what made room is not counted again when its mail is opened once more', () => {
    const ledger = withoutOldest(ledgerOf(entry(1, 'dropped'), entry(2))) as Ledger;
    expect(withEntry(ledger, entry(1))).toBe(ledger);
    expect(withEntry(ledger, entry(3)).entries).toHaveLength(2);
  });

  test('entries of one moment go together', () => {
    const twins = ledgerOf(entry(1, 'dropped'), entry(2, 'dropped', { date: day(1) }), entry(3));
    expect(withoutOldest(twins)).toEqual({
      entries: [entry(3)],
      earlier: { until: day(1), threats: 2, carriedOut: 0 },
    });
    expect(withoutOldest(EMPTY_LEDGER)).toBeNull();
  });

  test('making room never changes what is proven', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const less = withoutOldest(ledger);
        fc.pre(less !== null);
        const count = (each: Ledger) => senderHistory(noteWith(each), null);
        expect(count(less)).toEqual(count(ledger));
      }),
    );
  });
});

describe('two devices', () => {
  test('agree, whoever asks whom and how often', () => {
    fc.assert(
      fc.property(anyLedger, anyLedger, anyLedger, (a, b, c) => {
        expect(mergeLedgers(a, b)).toEqual(mergeLedgers(b, a));
        expect(mergeLedgers(a, mergeLedgers(b, c))).toEqual(mergeLedgers(mergeLedgers(a, b), c));
        expect(mergeLedgers(a, a)).toEqual(a);
        const both = mergeLedgers(a, b);
        expect(mergeLedgers(both, b)).toEqual(both);
      }),
    );
  });

  test('the outcome set last wins; no mail is counted twice', () => {
    const here = noteWith(withOutcome(ledgerOf(entry(3), entry(4)), 'm3', 'dropped', '', day(20)));
    const there = noteWith(withOutcome(ledgerOf(entry(3)), 'm3', 'carried_out', '', day(21)));
    const { ledger } = mergeNotes(here, there);
    expect(ledger.entries.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['m3', 'carried_out'],
      ['m4', 'open'],
    ]);
    expect(senderHistory(mergeNotes(here, there), null)).toMatchObject({ threats: 1, carriedOut: 1 });
  });

  test('what one has let go the other does not bring back', () => {
    const full = ledgerOf(entry(1, 'dropped'), entry(2, 'dropped'), entry(3));
    const less = withoutOldest(full) as Ledger;
    expect(mergeLedgers(full, less)).toEqual(less);
    expect(senderHistory(noteWith(mergeLedgers(less, full)), null)).toMatchObject({ threats: 2 });
  });
});

describe('as JSON', () => {
  test('leaves and enters unchanged', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        expect(ledgerFrom(JSON.parse(JSON.stringify(ledger)))).toEqual(ledger);
      }),
    );
  });

  test('a note of before there were ledgers is read, with an empty one', () => {
    const { address, text, customerTypes, history } = withText(blankNote('a@b.example'), 'pays late', day(1));
    const old = { address, text, customerTypes, history };
    expect(noteFrom(old)).toEqual({ ...old, ledger: EMPTY_LEDGER });
    const file = JSON.stringify({ undertone: 'notes', version: 1, notes: [old] });
    expect(notesFromJson(file)).toEqual({ notes: [{ ...old, ledger: EMPTY_LEDGER }], unreadable: 0 });
  });

  test('a note without threats leaves as before, for an older Undertone to read', () => {
    expect(notesToJson([blankNote('a@b.example')])).not.toContain('ledger');
    expect(notesToJson([noteWith(ledgerOf(entry(1)))])).toContain('"ledger"');
  });

  test('times are compared as moments, however they were written', () => {
    const written = JSON.parse(JSON.stringify(ledgerOf(entry(1)))) as { entries: { date: string }[] };
    written.entries[0] = { ...(written.entries[0] as { date: string }), date: '2026-01-01T01:00:00+01:00' };
    expect(ledgerFrom(written)?.entries[0]?.date).toBe(day(1));
  });

  test.each([
    ['an outcome nobody knows', { outcome: 'forgiven' }],
    ['a date that is none', { date: 'spring' }],
    ['an id that is a sentence', { id: 'We will cancel' }],
    ['levers that are none', { levers: 'all' }],
    ['a credibility nobody knows', { credibility: 'sure' }],
  ])('%s makes the ledger unreadable, and the note with it', (_what, part) => {
    const ledger = { entries: [{ ...entry(1), ...part }] };
    expect(ledgerFrom(ledger)).toBeNull();
    expect(noteFrom({ ...blankNote('a@b.example'), ledger })).toBeNull();
  });

  test('counts that contradict each other are refused', () => {
    expect(ledgerFrom({ entries: [], earlier: { until: day(1), threats: 1, carriedOut: 2 } })).toBeNull();
    expect(ledgerFrom({ entries: [], earlier: { until: day(1), threats: -1, carriedOut: 0 } })).toBeNull();
    expect(ledgerFrom([])).toBeNull();
    expect(ledgerFrom(null)).toBeNull();
  });
});
