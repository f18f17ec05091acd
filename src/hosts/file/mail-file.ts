import type { Person } from '../../core';

/** One mail as it was found in a file. All texts are Unicode; lines of the body end with LF. */
export interface MailFile {
  /** Null when the file names no sender; `email` is empty when only a name is known. */
  readonly from: Person | null;
  /** Where the sender wants the answer; null when that is simply `from`. */
  readonly replyTo: Person | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** One line, without leading or trailing space; empty when there is none. */
  readonly subject: string;
  /** Plain text, or HTML source when the mail has no usable text part; empty when there is neither. */
  readonly body: string;
  /** ISO 8601 in UTC; null when the file does not say when, or says so without a time zone. */
  readonly sentAt: string | null;
  /** With its angle brackets, ready for the In-Reply-To of an answer. */
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  /** Ids of the thread, oldest first, each with its angle brackets. */
  readonly references: readonly string[];
  /** Files a person would call attachments: pictures shown inside the text and signatures do not count. */
  readonly hasAttachments: boolean;
  /** How many more mails the file holds besides this one (an mbox archive); 0 for a single mail. */
  readonly furtherMails: number;
}

/** The fields a reader has found; everything it leaves out is unknown. */
export function mailFile(found: Partial<MailFile>): MailFile {
  return {
    from: null,
    replyTo: null,
    to: [],
    cc: [],
    subject: '',
    sentAt: null,
    messageId: null,
    inReplyTo: null,
    references: [],
    hasAttachments: false,
    furtherMails: 0,
    ...found,
    body: (found.body ?? '').replace(/\r\n?/g, '\n'),
  };
}

export type MailFileErrorCode =
  /** No bytes, or nothing but white space. */
  | 'empty'
  /** Larger than `MOST_BYTES`. */
  | 'too-big'
  /** A picture, a program, a document: something else than a mail or a text. */
  | 'not-a-mail'
  /** Meant to be a mail, but damaged beyond reading. */
  | 'broken'
  /** Sealed for somebody's key: S/MIME, PGP, rights management. */
  | 'encrypted';

/** Why a file could not be opened: a code for the interface to put into words, and a plain English detail. */
export class MailFileError extends Error {
  override readonly name = 'MailFileError';
  constructor(
    readonly code: MailFileErrorCode,
    detail: string,
  ) {
    super(detail);
  }
}

/** 40 MB: larger than any mail server lets through, small enough for a phone's memory. */
export const MOST_BYTES = 40 * 1024 * 1024;
