import { decodeText } from './decode-text';
import { looksLike } from './looks-like';
import { MailFileError, mailFile, MOST_BYTES, type MailFile } from './mail-file';
import { readMime } from './read-mime';
import { readNote } from './read-note';
import { rtfBody } from './rtf-body';
import { htmlTitle, unmistakableHtml } from './visible-text';

/**
 * Opens a mail that was saved as a file: `.eml`, `.emlx`, `.mht`, the first mail of an mbox archive, Outlook's
 * `.msg` and `.oft`, `.html`, `.rtf` and plain text in any common encoding. What the file is, its content
 * decides; the name is asked only where the content leaves it open.
 *
 * @param name the file's name; only its extension counts
 * @throws MailFileError always and only this, with a code saying why
 */
export async function openMailFile(name: string, bytes: Uint8Array): Promise<MailFile> {
  try {
    return await opened(extensionOf(name), bytes);
  } catch (cause) {
    if (cause instanceof MailFileError) throw cause;
    throw new MailFileError(
      'broken',
      `The file cannot be read: ${cause instanceof Error ? cause.message : 'unknown'}.`,
    );
  }
}

async function opened(extension: string, bytes: Uint8Array): Promise<MailFile> {
  if (bytes.length > MOST_BYTES) {
    throw new MailFileError(
      'too-big',
      `The file has ${Math.ceil(bytes.length / 1024 / 1024)} MB; 40 MB is the most.`,
    );
  }
  const kind = looksLike(bytes, extension);
  if (kind === 'outlook') {
    // The Outlook reader is large and seldom needed, so it is loaded on first use.
    const { readMsg } = await import('./read-msg');
    return readMsg(bytes);
  }
  if (kind === 'message') return readMime(bytes);
  if (kind === 'rtf') return mailFile({ body: rtfBody(bytes) });
  if (typeof kind === 'object' && kind)
    throw new MailFileError('not-a-mail', `The file is ${kind.other}, not a mail.`);
  return readable(decodeText(bytes, kind === 'html' ? metaCharset(bytes) : null), kind === 'html');
}

function readable(text: string, isHtml: boolean): MailFile {
  if (text.trim() === '') throw new MailFileError('empty', 'There is nothing in the file.');
  if (isBinary(text)) throw new MailFileError('not-a-mail', 'The file is neither a mail nor a text.');
  return isHtml ? mailFile({ subject: htmlTitle(text), body: unmistakableHtml(text) }) : readNote(text);
}

function extensionOf(name: string): string {
  return /\.([a-z\d]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Texts hold no control characters but tabs and line ends, and few bytes that no encoding explains. */
function isBinary(text: string): boolean {
  const odd = text.match(/[^\P{Cc}\t\n\v\f\r\u0085]|\ufffd/gu)?.length ?? 0;
  return text.includes('\u0000') || odd > text.length / 50;
}

function metaCharset(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 4096));
  return /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(start)?.[1] ?? null;
}
