import type { CustomerType, SenderHistory } from '../core/model';

/** A field of a note with the time it was last changed (ISO 8601), so that two devices can merge field by field. */
export interface Timed<T> {
  readonly value: T;
  readonly at: string;
}

/** What the seller knows of one sender. First form: free text, type set by hand, history counts. */
export interface SenderNote {
  /** Lower-cased address: the key. */
  readonly address: string;
  readonly text: Timed<string>;
  /** Types set by hand; null = leave it to the engine. */
  readonly customerTypes: Timed<readonly CustomerType[] | null>;
  readonly history: Timed<SenderHistory>;
}
