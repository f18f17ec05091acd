import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { calendarText } from './calendar-text';
import { decodeText } from './decode-text';
import { withForwarded } from './forwarded';
import { MailFileError, mailFile, type MailFile } from './mail-file';
import { messageIds, oneLine, people } from './people';
import { pickBody } from './pick-body';
import { rightHeader, withRightCharset } from './right-charset';
import { tidyMessage } from './tidy-message';
import { squeeze } from './visible-text';

/** A forward of a forward of a forward is history nobody reads; deeper ones stay attachments. */
const DEEPEST_FORWARD = 4;

/**
 * Reads an Internet message (RFC 5322 with MIME), as `.eml` files hold it.
 *
 * @throws MailFileError `encrypted` or `broken`
 */
export async function readMime(file: Uint8Array, depth = 0): Promise<MailFile> {
  const { bytes, furtherMails } = tidyMessage(file);
  const email = await parsed(bytes);
  refuseSealed(email);
  const parts = await withRightCharset(bytes, email);
  const own = pickBody(parts.text, parts.html) || invitation(email.attachments);
  if (/^-----BEGIN PGP MESSAGE-----/.test(squeeze(own))) throw sealed('PGP');
  if (own === '' && email.attachments.some(isSealedPart)) throw sealed('S/MIME');
  const head = { ...header(email), hasAttachments: email.attachments.some(isAttachment), furtherMails };
  const forwarded = depth < DEEPEST_FORWARD ? await forwardedMails(email, depth) : [];
  const [first] = forwarded;
  // Forwarded without a word: the seller passed the customer's mail on, so that is the mail to read.
  if (own === '' && first && forwarded.length === 1) return { ...first, furtherMails };
  return mailFile({ ...head, body: withForwarded(own, forwarded) });
}

/** Sender, addressees, subject, date and thread of a parsed message. */
export function header(email: Email): Partial<MailFile> {
  const [from] = people([email.from, email.sender].flatMap((address) => (address ? [address] : [])));
  const [replyTo] = people(email.replyTo);
  const sent = email.date === undefined ? NaN : Date.parse(email.date);
  return {
    from: from ?? null,
    replyTo: replyTo && replyTo.email !== from?.email ? replyTo : null,
    to: people(email.to),
    cc: people(email.cc),
    subject: oneLine(rightHeader(email.subject ?? '')),
    sentAt: Number.isNaN(sent) ? null : new Date(sent).toISOString(),
    messageId: messageIds(email.messageId)[0] ?? null,
    inReplyTo: messageIds(email.inReplyTo)[0] ?? null,
    references: messageIds(email.references),
  };
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch (cause) {
    throw new MailFileError(
      'broken',
      `The message cannot be taken apart: ${cause instanceof Error ? cause.message : 'unknown'}.`,
    );
  }
}

function contentType(email: Email): string {
  return (email.headers.find((line) => line.key === 'content-type')?.value ?? '').toLowerCase();
}

function refuseSealed(email: Email): void {
  const type = contentType(email);
  if (type.startsWith('multipart/encrypted')) throw sealed('PGP');
  if (/^application\/(x-)?pkcs7-mime/.test(type)) throw sealed('S/MIME');
  if (email.attachments.some((part) => part.mimeType === 'application/x-microsoft-rpmsg-message'))
    throw sealed('rights management');
}

function sealed(how: string): MailFileError {
  return new MailFileError(
    'encrypted',
    `The text of this mail is sealed with ${how}; open it in the mail program that has the key.`,
  );
}

function isSealedPart(part: Attachment): boolean {
  return /^application\/(x-)?(pkcs7-mime|pgp-encrypted)$/.test(part.mimeType);
}

function isAttachment(part: Attachment): boolean {
  const isSignature = /^application\/((x-)?pkcs7-signature|pgp-signature)$/.test(part.mimeType);
  const isShownInText =
    part.related === true || (part.disposition === 'inline' && part.mimeType.startsWith('image/'));
  // An invitation, an AMP page or a rich text that stands beside the text as another form of it.
  const isOtherForm =
    part.mimeType.startsWith('text/') && part.filename === null && part.disposition !== 'attachment';
  return !isSignature && !isShownInText && !isOtherForm;
}

function invitation(parts: readonly Attachment[]): string {
  const calendar = parts.find(
    (part) => part.mimeType === 'text/calendar' || part.mimeType === 'application/ics',
  );
  return calendar === undefined ? '' : calendarText(decodeText(bytesOf(calendar)));
}

function bytesOf(part: Attachment): Uint8Array {
  if (typeof part.content === 'string') return new TextEncoder().encode(part.content);
  return new Uint8Array(part.content);
}

/** A delivery report carries our own mail back as evidence; that is no forward. */
async function forwardedMails(email: Email, depth: number): Promise<MailFile[]> {
  if (contentType(email).startsWith('multipart/report')) return [];
  const mails: MailFile[] = [];
  for (const part of email.attachments.filter((one) => one.mimeType === 'message/rfc822')) {
    const inner = await readMime(bytesOf(part), depth + 1).catch((cause: unknown) => {
      if (cause instanceof MailFileError) return null; // the outer mail is worth more than a damaged inner one
      throw cause;
    });
    if (inner) mails.push(inner);
  }
  return mails;
}
