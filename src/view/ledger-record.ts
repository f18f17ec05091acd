import type { Reading } from '../core/model';
import { withChange, withEntry, withOutcome, type Ledger, type LedgerEntry } from '../notes/ledger';
import type { SenderNote } from '../notes/sender-note';

/** The mail that was read, as the ledger knows it. */
export interface LedgerMail {
  /** From `mailId`. */
  readonly id: string;
  /** ISO 8601; null when nobody knows. */
  readonly sentAt: string | null;
}

function dateOf({ sentAt }: LedgerMail, now: string): string {
  const time = sentAt === null ? NaN : Date.parse(sentAt);
  return Number.isNaN(time) ? now : new Date(time).toISOString();
}

/** What the seller has overruled in a threat replaces what was read; a threat they insist on is none by mistake no more. */
function corrected(ledger: Ledger, id: string, judged: Partial<LedgerEntry>, at: string): Ledger {
  const known = ledger.entries.find((entry) => entry.id === id);
  const reopened = known?.outcome === 'no_threat' ? ({ outcome: 'open' } as const) : {};
  return withChange(ledger, id, { ...judged, ...reopened }, at);
}

function ledgerAfter(ledger: Ledger, mail: LedgerMail, reading: Reading, now: string): Ledger {
  const { pressure, motive, credibility, levers } = reading;
  if (pressure.value !== 'threat' || credibility === null) {
    return pressure.bySeller ? withOutcome(ledger, mail.id, 'no_threat', '', now) : ledger;
  }
  const judged = {
    motive: motive.value,
    levers: levers.map(({ value }) => value),
    credibility: credibility.value,
  };
  const bySeller = pressure.bySeller || motive.bySeller || credibility.bySeller;
  const before = bySeller ? corrected(ledger, mail.id, judged, now) : ledger;
  return withEntry(before, {
    ...judged,
    id: mail.id,
    date: dateOf(mail, now),
    outcome: 'open',
    settledBy: '',
    at: now,
  });
}

/**
 * The note with the threat that was read in a mail of its sender. A mail is written down once; opened again it changes
 * nothing, but for what the seller has corrected. The same note comes back where there is nothing to write down.
 * @param now ISO 8601
 */
export function withReading(note: SenderNote, mail: LedgerMail, reading: Reading, now: string): SenderNote {
  const ledger = ledgerAfter(note.ledger, mail, reading, now);
  return ledger === note.ledger ? note : { ...note, ledger };
}
