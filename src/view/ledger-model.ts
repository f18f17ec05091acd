import { OUTCOMES, isEmptyLedger, type Ledger, type LedgerEntry, type Outcome } from '../notes/ledger';
import type { PaneStrings } from './strings';

export interface LedgerLine {
  readonly id: string;
  /** When they threatened, and with what. */
  readonly title: string;
  /** How it was read then. */
  readonly aside: string;
  readonly outcome: Outcome;
  readonly outcomeText: string;
  /** What the seller can say of it, each with one click. */
  readonly choices: readonly {
    readonly outcome: Outcome;
    readonly label: string;
    readonly chosen: boolean;
  }[];
  /** Null unless it was settled. */
  readonly settledBy: string | null;
}

export interface LedgerModel {
  /** Newest first. */
  readonly lines: readonly LedgerLine[];
  /** Threats of which only the number is left; null when there are none. */
  readonly earlier: string | null;
}

/** `open` is what is left when nothing is chosen. */
const CHOICES = OUTCOMES.filter((outcome) => outcome !== 'open');

function titleOf({ date, levers }: LedgerEntry, { labels, ledger, pane }: PaneStrings): string {
  const day = date.slice(0, 10);
  const names = levers.map((lever) => labels.lever[lever]);
  return names.length === 0 ? ledger.unnamed(day) : ledger.line(day, names.join(pane.verdict.listJoint));
}

function lineOf(entry: LedgerEntry, openMail: string | null, strings: PaneStrings): LedgerLine {
  const { labels, ledger, pane } = strings;
  const { id, motive, credibility, outcome, settledBy } = entry;
  const asides = [
    ...(id === openMail ? [ledger.thisMail] : []),
    ...(motive === 'none' ? [] : [labels.motive[motive]]),
    ledger.seemed[credibility],
  ];
  return {
    id,
    title: titleOf(entry, strings),
    aside: asides.join(pane.verdict.recordJoint),
    outcome,
    outcomeText: ledger.outcome[outcome],
    choices: CHOICES.map((each) => ({
      outcome: each,
      label: ledger.outcome[each],
      chosen: each === outcome,
    })),
    settledBy: outcome === 'settled' ? settledBy : null,
  };
}

/**
 * What a sender has threatened and what came of it; null where nothing was ever written down.
 * @param openMail id of the mail that is open, from `mailId`
 */
export function ledgerModel(
  ledger: Ledger,
  openMail: string | null,
  strings: PaneStrings,
): LedgerModel | null {
  if (isEmptyLedger(ledger)) return null;
  const { entries, earlier } = ledger;
  return {
    lines: [...entries].reverse().map((entry) => lineOf(entry, openMail, strings)),
    earlier: earlier.threats === 0 ? null : strings.ledger.earlier(earlier.threats, earlier.carriedOut),
  };
}
