import type { KeptMail } from '../../ports/kept-mails';
import { MailFileError, MOST_BYTES, type MailFile, type MailFileErrorCode } from '../file/mail-file';
import { newKey } from './new-key';

/** What came of one file. */
export type OpenedFile =
  | { readonly kind: 'opened'; readonly name: string; readonly mail: KeptMail; readonly furtherMails: number }
  | { readonly kind: 'failed'; readonly name: string; readonly reason: MailFileErrorCode | 'unreadable' };

export type ReadMailFile = (name: string, bytes: Uint8Array) => Promise<MailFile>;

/**
 * Opens files one after another, so that ten large ones never stand in memory together. One that fails does not
 * stop the others. Never rejects.
 *
 * @param now milliseconds since 1970
 */
export async function openFiles(
  files: readonly File[],
  read: ReadMailFile,
  now: number,
): Promise<OpenedFile[]> {
  const opened: OpenedFile[] = [];
  for (const file of files) opened.push(await openFile(file, read, now));
  return opened;
}

async function openFile(file: File, read: ReadMailFile, now: number): Promise<OpenedFile> {
  const { name } = file;
  // Asked before reading: a film dropped by mistake must not fill the memory.
  if (file.size > MOST_BYTES) return { kind: 'failed', name, reason: 'too-big' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that was moved away meanwhile.
    return { kind: 'failed', name, reason: 'unreadable' };
  }
  try {
    const found = await read(name, bytes);
    return { kind: 'opened', name, mail: asKeptMail(found, now), furtherMails: found.furtherMails };
  } catch (error) {
    return { kind: 'failed', name, reason: error instanceof MailFileError ? error.code : 'broken' };
  }
}

function asKeptMail(found: MailFile, now: number): KeptMail {
  const { from, replyTo, to, cc, subject, body, sentAt, messageId, references, hasAttachments } = found;
  const thread = references.length === 0 && found.inReplyTo !== null ? [found.inReplyTo] : references;
  return {
    key: newKey('file'),
    origin: 'file',
    from,
    replyTo,
    to,
    cc,
    subject,
    body,
    sentAt,
    messageId,
    references: thread,
    hasAttachments,
    openedAt: now,
  };
}
