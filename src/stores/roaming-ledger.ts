import { CREDIBILITIES, LEVERS, MOTIVES } from '../core/model';
import { OUTCOMES, type Ledger, type LedgerEntry } from '../notes/ledger';
import { ledgerFrom } from '../notes/ledger-json';

/**
 * A ledger as the mailbox account keeps it: one short line an entry, because every quotation mark is counted twice
 * there. A line holds id, date, motive, credibility, outcome, levers, time of the last change, and what it was settled by.
 */
export type StoredLedger = readonly [until: string, threats: number, carriedOut: number, ...lines: string[]];

const MOTIVE_ORDER = [...MOTIVES, 'none'] as const;
/** Stands between the parts of a line, which hold none of it but for the last. */
const JOINT = ' ';

const packTime = (iso: string): string => Date.parse(iso).toString(36);
const unpackTime = (packed: string | undefined): string => {
  const time = new Date(parseInt(packed ?? '', 36));
  return Number.isNaN(time.getTime()) ? '' : time.toISOString();
};

function packEntry({ id, date, motive, credibility, outcome, levers, at, settledBy }: LedgerEntry): string {
  const mask = levers.reduce((sum, lever) => sum + 2 ** LEVERS.indexOf(lever), 0);
  const judged = [
    MOTIVE_ORDER.indexOf(motive),
    CREDIBILITIES.indexOf(credibility),
    OUTCOMES.indexOf(outcome),
  ];
  return [id, packTime(date), judged.join(''), mask.toString(36), packTime(at), settledBy].join(JOINT);
}

function unpackEntry(line: unknown): unknown {
  if (typeof line !== 'string') return null;
  const [id, date, judged = '', mask, at, ...settledBy] = line.split(JOINT);
  const [motive, credibility, outcome] = [...judged].map(Number);
  const set = parseInt(mask ?? '', 36);
  return {
    id,
    date: unpackTime(date),
    motive: MOTIVE_ORDER[motive ?? -1],
    credibility: CREDIBILITIES[credibility ?? -1],
    outcome: OUTCOMES[outcome ?? -1],
    levers: LEVERS.filter((_lever, place) => Math.floor(set / 2 ** place) % 2 === 1),
    at: unpackTime(at),
    settledBy: settledBy.join(JOINT),
  };
}

export function packLedger({ entries, earlier }: Ledger): StoredLedger {
  return [
    earlier.until === '' ? '' : packTime(earlier.until),
    earlier.threats,
    earlier.carriedOut,
    ...entries.map(packEntry),
  ];
}

/** Null when the value is no ledger or damaged. */
export function unpackLedger(stored: unknown): Ledger | null {
  if (!Array.isArray(stored) || stored.length < 3) return null;
  const [until, threats, carriedOut, ...lines] = stored as unknown[];
  if (typeof until !== 'string') return null;
  return ledgerFrom({
    entries: lines.map(unpackEntry),
    // A date that cannot be read must not pass for none.
    earlier: { until: until === '' ? '' : unpackTime(until) || 'damaged', threats, carriedOut },
  });
}
