import type { AnsweredMail, FloorPrice } from '../core/model';

/** What the check before sending should know of a mail that is being answered, long after the pane that read it is closed. */
export interface AnsweredNote {
  readonly mail: AnsweredMail;
  /** Lowest price the seller agrees to in this matter; null when none was set. */
  readonly floor: FloorPrice | null;
}

/** Keeps that for the last few conversations. */
export interface AnsweredMails {
  /** Null when nothing is known of the conversation. */
  get(conversation: string): AnsweredNote | null;
  put(conversation: string, note: AnsweredNote): Promise<void>;
}
