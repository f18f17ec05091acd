import type { Credibility } from '../../core/model';
import type { Outcome } from '../../notes/ledger';

/** The words of the record of threats and of what came of them. */
export interface LedgerWords {
  readonly title: string;
  /** What is written down by itself, and what is not. */
  readonly about: string;
  readonly line: (date: string, levers: string) => string;
  /** A threat that does not say with what. */
  readonly unnamed: (date: string) => string;
  readonly thisMail: string;
  readonly seemed: Readonly<Record<Credibility, string>>;
  /** Names the choices for a screen reader. */
  readonly question: string;
  readonly outcome: Readonly<Record<Outcome, string>>;
  /** Opens what was said once more, where there is only room for one button. */
  readonly change: string;
  readonly settledBy: string;
  readonly settledByHint: string;
  /** Threats that had to make room. */
  readonly earlier: (threats: number, carriedOut: number) => string;
  /** Between a threat and what came of it. */
  readonly joint: string;
  readonly more: (count: number) => string;
  /** Below the counts typed by hand. */
  readonly countsHint: string;
}
