import type { Person } from '../core/model';

/** A mail the web page has open. Everything a reply needs, nothing else: attachments are not kept. */
export interface KeptMail {
  /** Unique on this page; samples start with `sample:`. */
  readonly key: string;
  readonly origin: 'sample' | 'file' | 'pasted';
  /** Null when the file names no sender; `email` is empty when only a name is known. */
  readonly from: Person | null;
  /** Where the sender wants the answer; null when that is simply `from`. */
  readonly replyTo: Person | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly subject: string;
  /** Plain text or HTML source, exactly as found; evidence offsets point into it. */
  readonly body: string;
  /** ISO 8601; null when unknown. */
  readonly sentAt: string | null;
  /** With angle brackets. */
  readonly messageId: string | null;
  /** Ids of the thread, oldest first, each with its angle brackets. */
  readonly references: readonly string[];
  readonly hasAttachments: boolean;
  /** Milliseconds since 1970 when the seller opened it here; orders the list. */
  readonly openedAt: number;
}

/** What the seller is writing back. */
export interface KeptAnswer {
  readonly text: string;
  readonly toAll: boolean;
}

/** Everything the page finds again when it is opened the next time. */
export interface KeptPage {
  readonly mails: readonly KeptMail[];
  /** Mail key → answer. */
  readonly answers: Readonly<Record<string, KeptAnswer>>;
  /** Keys of the samples the seller has removed. */
  readonly removedSamples: readonly string[];
}

/**
 * Where the web page keeps what the seller opened and wrote, on this device only.
 * Every promise may reject with a KeptMailsError; what was kept before stays kept.
 */
export interface KeptMails {
  load(): Promise<KeptPage>;
  putMail(mail: KeptMail): Promise<void>;
  /** Removes the mail and its answer. */
  removeMail(key: string): Promise<void>;
  /** Null removes the answer. */
  putAnswer(key: string, answer: KeptAnswer | null): Promise<void>;
  setRemovedSamples(keys: readonly string[]): Promise<void>;
  /** Removes every mail and every answer; which samples are removed stays known. */
  forgetAll(): Promise<void>;
}

export type KeptMailsErrorCode =
  /** The device has no room left. */
  | 'full'
  /** The browser does not let this page keep anything. */
  | 'blocked'
  | 'failed';

export class KeptMailsError extends Error {
  override readonly name = 'KeptMailsError';
  constructor(
    readonly code: KeptMailsErrorCode,
    detail?: string,
  ) {
    super(detail ?? code);
  }
}
