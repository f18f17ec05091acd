import type { Person } from '../../core';
import type { MailState, OpenMail } from '../../ports/mail-host';

/** The item of the mailbox when it is a mail that somebody sent us, in reading view. */
export type ReadableMessage = Office.MessageRead;

type Unreadable = Extract<MailState, { kind: 'none' | 'unreadable' }>;

/** What is known of the selected item before its body is asked for. */
export type ItemLook =
  { readonly message: ReadableMessage; readonly key: string } | { readonly state: Unreadable };

/** Names of the attachment that a mail consists of when the client has not unlocked it. */
const SEALED_PARTS = new Set(['message.rpmsg', 'smime.p7m']);
/** Signed in the open: the class is one of S/MIME, the text is readable. */
const SIGNED_ONLY = /^ipm\.note\.smime\.multipartsigned/i;

/** Looks at the selected item without asking the host anything. */
export function lookAtItem(mailbox: Office.Mailbox): ItemLook {
  const item = mailbox.item as Partial<Office.MessageRead> | null | undefined;
  if (!item) return { state: { kind: 'none' } };
  if (String(item.itemType) === 'appointment') {
    return { state: { kind: 'unreadable', reason: 'appointment' } };
  }
  // A mail being written has no id and no plain subject: it is the seller's own.
  if (typeof item.itemId !== 'string' || item.itemId === '') {
    return { state: { kind: 'unreadable', reason: 'own-mail' } };
  }
  const message = item as ReadableMessage;
  if (isSealed(message)) return { state: { kind: 'unreadable', reason: 'protected' } };
  const own = (mailbox.userProfile as Office.UserProfile | undefined)?.emailAddress;
  if (own !== undefined && isFrom(message, own)) return { state: { kind: 'unreadable', reason: 'own-mail' } };
  return { message, key: item.itemId };
}

/** Id of the selected item; null when none is, or a mail being written. */
export function selectedKey(mailbox: Office.Mailbox): string | null {
  return (mailbox.item as Partial<Office.MessageRead> | null | undefined)?.itemId ?? null;
}

export function openMail(message: ReadableMessage, key: string, body: string): OpenMail {
  const messageId = (message.internetMessageId as string | undefined) ?? null;
  return {
    key,
    from: senderOf(message),
    subject: subjectOf(message),
    body,
    sentAt: sentAtOf(message),
    messageId,
  };
}

function senderOf(message: ReadableMessage): Person | null {
  const sender = (message.from ?? message.sender) as Office.EmailAddressDetails | undefined;
  if (!sender?.emailAddress) return null;
  return { name: sender.displayName || '', email: sender.emailAddress };
}

function subjectOf(message: ReadableMessage): string {
  return typeof message.subject === 'string' ? message.subject : '';
}

function sentAtOf(message: ReadableMessage): string | null {
  const date = message.dateTimeCreated as Date | undefined;
  const time = date?.getTime() ?? NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function isSealed(message: ReadableMessage): boolean {
  const itemClass = (message.itemClass as string | undefined) ?? '';
  if (/^ipm\.note\.smime/i.test(itemClass)) return !SIGNED_ONLY.test(itemClass);
  const attachments = (message.attachments as Office.AttachmentDetails[] | undefined) ?? [];
  return attachments.some(({ name }) => SEALED_PARTS.has(name.toLowerCase()));
}

/** Did the owner of this address write the mail? */
export function isFrom(message: ReadableMessage, address: string): boolean {
  return senderOf(message)?.email.toLowerCase() === address.toLowerCase();
}
