import type { Credibility, Lever, Motive } from '../core/model';

/** What came of a threat, in the seller's words. */
export const OUTCOMES = [
  /** Nobody has said yet. */
  'open',
  'carried_out',
  /** They did not do it. */
  'dropped',
  /** Both sides agreed on something; says nothing about bluffing. */
  'settled',
  /** The mail was taken for a threat by mistake. */
  'no_threat',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One threat of a sender, as it was read, and what came of it. Holds no word of the mail. */
export interface LedgerEntry {
  /** From `mailId`: one mail is one entry, however often it is opened. */
  readonly id: string;
  /** ISO 8601: when the mail was sent, or first read where nobody knows. */
  readonly date: string;
  readonly motive: Motive | 'none';
  readonly levers: readonly Lever[];
  readonly credibility: Credibility;
  readonly outcome: Outcome;
  /** What it was settled by; empty unless the outcome is `settled`. */
  readonly settledBy: string;
  /** ISO 8601: when anything of this was changed last. */
  readonly at: string;
}

/** What is left of entries that had to make room. */
export interface EarlierThreats {
  /** Date of the newest of them; entries up to then are counted here. Empty while there are none. */
  readonly until: string;
  readonly threats: number;
  readonly carriedOut: number;
}

export interface Ledger {
  /** Oldest first, each id once. */
  readonly entries: readonly LedgerEntry[];
  readonly earlier: EarlierThreats;
}

export const EMPTY_LEDGER: Ledger = { entries: [], earlier: { until: '', threats: 0, carriedOut: 0 } };

export const isEmptyLedger = ({ entries, earlier }: Ledger): boolean =>
  entries.length === 0 && earlier.until === '';

/** Entries kept for one sender; more would tell nothing new. */
export const MOST_ENTRIES = 24;
/** Longest `settledBy`, in UTF-16 units. */
export const LONGEST_SETTLEMENT = 80;

const PROVING: readonly Outcome[] = ['carried_out', 'dropped'];

/** Threats that prove something: a settled one was bought off, an open one may still be carried out. */
export function provenBy(entries: readonly LedgerEntry[]): {
  readonly threats: number;
  readonly carriedOut: number;
} {
  return {
    threats: entries.filter(({ outcome }) => PROVING.includes(outcome)).length,
    carriedOut: entries.filter(({ outcome }) => outcome === 'carried_out').length,
  };
}

const inOrder = (a: LedgerEntry, b: LedgerEntry): number =>
  a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1;

/** The ledger without its oldest entry; what that proved stays counted. Null when there is none. */
export function withoutOldest({ entries, earlier }: Ledger): Ledger | null {
  const [oldest] = entries;
  if (oldest === undefined) return null;
  // Entries of one moment go together: the counts know them by their date alone.
  const going = entries.filter(({ date }) => date <= oldest.date);
  const { threats, carriedOut } = provenBy(going);
  return {
    entries: entries.slice(going.length),
    earlier: {
      until: oldest.date,
      threats: earlier.threats + threats,
      carriedOut: earlier.carriedOut + carriedOut,
    },
  };
}

function withEntries(ledger: Ledger, entries: readonly LedgerEntry[]): Ledger {
  let next: Ledger = { ...ledger, entries: [...entries].sort(inOrder) };
  while (next.entries.length > MOST_ENTRIES) next = withoutOldest(next) ?? next;
  return next;
}

/**
 * The ledger with an entry that was not in it. One that is known stays as it is, and one older than what the ledger
 * remembers is counted already: the same ledger comes back.
 */
export function withEntry(ledger: Ledger, entry: LedgerEntry): Ledger {
  const isKnown = ledger.entries.some(({ id }) => id === entry.id) || entry.date <= ledger.earlier.until;
  return isKnown ? ledger : withEntries(ledger, [...ledger.entries, entry]);
}

type Change = Partial<Omit<LedgerEntry, 'id' | 'date' | 'at'>>;

const sameFields = (entry: LedgerEntry, change: Change): boolean =>
  (Object.keys(change) as (keyof Change)[]).every(
    (key) => JSON.stringify(entry[key]) === JSON.stringify(change[key]),
  );

/** The ledger with something changed in one entry; the same ledger where nothing is different or the id unknown. */
export function withChange(ledger: Ledger, id: string, change: Change, at: string): Ledger {
  const known = ledger.entries.find((entry) => entry.id === id);
  if (known === undefined || sameFields(known, change)) return ledger;
  return {
    ...ledger,
    entries: ledger.entries.map((entry) => (entry === known ? { ...entry, ...change, at } : entry)),
  };
}

/** What came of it, set by the seller. `settledBy` counts only for `settled`. */
export function withOutcome(
  ledger: Ledger,
  id: string,
  outcome: Outcome,
  settledBy: string,
  at: string,
): Ledger {
  const by = outcome === 'settled' ? settledBy.slice(0, LONGEST_SETTLEMENT) : '';
  return withChange(ledger, id, { outcome, settledBy: by }, at);
}

const largest = <T>(a: T, b: T, isLarger: (x: T, y: T) => boolean): T => (isLarger(a, b) ? a : b);

/** The later memory reaches further and has counted more; of two that reach equally far always the same is taken. */
const reachesFurther = (a: EarlierThreats, b: EarlierThreats): boolean =>
  a.until !== b.until
    ? a.until > b.until
    : a.threats !== b.threats
      ? a.threats > b.threats
      : a.carriedOut >= b.carriedOut;

const isNewer = (a: LedgerEntry, b: LedgerEntry): boolean =>
  a.at === b.at ? JSON.stringify(a) >= JSON.stringify(b) : a.at > b.at;

/**
 * One ledger out of two, entry by entry; the order of the two does not matter, nor how often it is done. May hold more
 * than `MOST_ENTRIES`: room is made when the next entry comes or the store asks for it.
 */
export function mergeLedgers(a: Ledger, b: Ledger): Ledger {
  const earlier = largest(a.earlier, b.earlier, reachesFurther);
  const entries = new Map<string, LedgerEntry>();
  for (const entry of [...a.entries, ...b.entries]) {
    const other = entries.get(entry.id);
    entries.set(entry.id, other === undefined ? entry : largest(entry, other, isNewer));
  }
  const left = [...entries.values()].filter(({ date }) => date > earlier.until);
  return { entries: left.sort(inOrder), earlier };
}
