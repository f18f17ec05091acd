import type { CustomerType, SenderHistory } from '../core/model';
import type { Ledger } from './ledger';

/** A field of a note with the time it was last changed (ISO 8601), so that two devices can merge field by field. */
export interface Timed<T> {
  readonly value: T;
  readonly at: string;
}

/** What the seller knows of one sender: free text, type set by hand, counts, and what came of each threat. */
export interface SenderNote {
  /** Lower-cased address: the key. */
  readonly address: string;
  readonly text: Timed<string>;
  /** Types set by hand; null = leave it to the engine. */
  readonly customerTypes: Timed<readonly CustomerType[] | null>;
  /** Typed by hand: what was before the ledger. `historyFrom` adds both up. */
  readonly history: Timed<SenderHistory>;
  readonly ledger: Ledger;
}
