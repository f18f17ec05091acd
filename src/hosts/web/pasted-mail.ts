import type { Person } from '../../core';
import type { KeptMail } from '../../ports/kept-mails';
import { newKey } from './new-key';

/** What the seller fills in to read a mail without a file. */
export interface PastedWords {
  readonly sender: string;
  readonly subject: string;
  readonly text: string;
}

const ADDRESS = /[^\s<>,;:"'()[\]]+@[^\s<>,;:"'()[\]]+/;

/** Understands `Ana Ruiz <ana@firm.example>`, an address alone and a name alone; null when there is nothing. */
export function parseSender(sender: string): Person | null {
  const words = sender.trim();
  if (words === '') return null;
  const email = ADDRESS.exec(words)?.[0] ?? '';
  const name = words
    .replace(email, '')
    .replace(/[<>()[\]"“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { name, email };
}

/** @param now milliseconds since 1970 */
export function pastedMail({ sender, subject, text }: PastedWords, now: number): KeptMail {
  return {
    key: newKey('pasted'),
    origin: 'pasted',
    from: parseSender(sender),
    replyTo: null,
    to: [],
    cc: [],
    subject: subject.replace(/\s+/g, ' ').trim(),
    body: text,
    sentAt: null,
    messageId: null,
    references: [],
    hasAttachments: false,
    openedAt: now,
  };
}
