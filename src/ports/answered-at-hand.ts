import type { AnsweredNote } from './answered-mails';

/** The same as AnsweredMails for a host that has to answer at once, by the customer's address. Every call may throw. */
export interface AnsweredAtHand {
  /** Null when nothing is known. */
  get(address: string): AnsweredNote | null;
  put(address: string, note: AnsweredNote): void;
  remove(address: string): void;
  removeAll(): void;
}
