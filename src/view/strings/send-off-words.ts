import type { Attachment } from '../../core/model';

/** The words of what is done around a reply: what to attach, when to ask again. */
export interface SendOffWords {
  readonly attachTitle: string;
  readonly attachHint: string;
  readonly attach: Readonly<Record<Attachment, { readonly name: string; readonly why: string }>>;
  readonly remindTitle: string;
  readonly remindDate: string;
  /** Where the date comes from. */
  readonly fromReply: string;
  readonly fromDays: (days: number) => string;
  readonly noDate: string;
  readonly datePast: string;
  readonly save: string;
  readonly copy: string;
  readonly saved: (file: string) => string;
  readonly copied: string;
  readonly failed: string;
  readonly eventTitle: (sender: string) => string;
  readonly eventNotes: (subject: string) => string;
  /** Stands in for a sender nobody knows. */
  readonly someone: string;
}
