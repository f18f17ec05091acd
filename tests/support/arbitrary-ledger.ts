import fc from 'fast-check';
import { CREDIBILITIES, LEVERS, MOTIVES } from '../../src/core/model';
import { EMPTY_LEDGER, OUTCOMES, mergeLedgers, type Ledger, type LedgerEntry } from '../../src/notes/ledger';

const isoDay = (day: number): string => new Date(Date.UTC(2026, 0, 1 + day)).toISOString();

/** A mail has one date, so the date follows from the id. */
const anyEntry: fc.Arbitrary<LedgerEntry> = fc
  .record({
    day: fc.nat(40),
    motive: fc.constantFrom(...MOTIVES, 'none' as const),
    levers: fc.subarray([...LEVERS]),
    credibility: fc.constantFrom(...CREDIBILITIES),
    outcome: fc.constantFrom(...OUTCOMES),
    by: fc.string({ unit: 'grapheme', maxLength: 30 }),
    changed: fc.nat(60),
  })
  .map(({ day, by, changed, outcome, ...judged }) => ({
    ...judged,
    id: `m${String(day)}`,
    date: isoDay(day),
    outcome,
    settledBy: outcome === 'settled' ? by : '',
    at: isoDay(changed),
  }));

/** A ledger as it may be stored: in order, each id once, with or without a memory of earlier threats. */
export const anyLedger: fc.Arbitrary<Ledger> = fc
  .record({
    entries: fc.array(anyEntry, { maxLength: 12 }),
    earlier: fc.oneof(
      fc.constant(EMPTY_LEDGER.earlier),
      fc
        .record({ day: fc.nat(40), threats: fc.nat(9), carriedOut: fc.nat(9) })
        .map(({ day, threats, carriedOut }) => ({
          until: isoDay(day),
          threats,
          carriedOut: Math.min(threats, carriedOut),
        })),
    ),
  })
  .map((ledger) => mergeLedgers(ledger, EMPTY_LEDGER));
