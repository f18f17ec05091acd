import type { Person } from '../../../core';
import type { KeptMail } from '../../../ports/kept-mails';

/** What is particular to one sample; people, firms and addresses are invented. */
export interface SampleWords {
  /** Unique; never changed once published, because removed samples are remembered by it. */
  readonly id: string;
  readonly from: Person;
  readonly cc?: readonly Person[];
  readonly subject: string;
  /** ISO 8601. */
  readonly sentAt: string;
  /** Plain text or HTML source. */
  readonly body: string;
  readonly references?: readonly string[];
  readonly hasAttachments?: boolean;
}

/** The seller the samples are written to. */
const SELLER: Person = { name: 'Lily Chen', email: 'lily.chen@brightwell-trade.example' };

export function sampleMail(words: SampleWords): KeptMail {
  return {
    key: `sample:${words.id}`,
    origin: 'sample',
    from: words.from,
    replyTo: null,
    to: [SELLER],
    cc: words.cc ?? [],
    subject: words.subject,
    body: words.body.trim(),
    sentAt: words.sentAt,
    messageId: `<${words.id}@samples.undertone.example>`,
    references: words.references ?? [],
    hasAttachments: words.hasAttachments ?? false,
    openedAt: 0,
  };
}
