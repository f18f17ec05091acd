// How mails look on the wire.
import { Buffer } from 'node:buffer';
import iconv from 'iconv-lite';

export const CRLF = '\r\n';

/** Joins header and body lines as they go over the wire. */
export const lines = (...all) => all.join(CRLF);
export const encoded = (text, charset) => iconv.encode(text, charset);
export const base64 = (bytes) => Buffer.from(bytes).toString('base64').replace(/.{76}/g, `$&${CRLF}`);
export const word = (text, charset, label = charset) =>
  `=?${label}?B?${encoded(text, charset).toString('base64')}?=`;

export function quotedPrintable(bytes) {
  const wrapped = [];
  for (const line of Buffer.from(bytes).toString('latin1').split('\n')) {
    let out = '';
    for (const [at, letter] of [...line].entries()) {
      const code = letter.charCodeAt(0);
      const isSafe =
        (code >= 33 && code <= 126 && letter !== '=') || (letter === ' ' && at < line.length - 1);
      const next = isSafe ? letter : `=${code.toString(16).toUpperCase().padStart(2, '0')}`;
      if (out.length + next.length > 75) {
        wrapped.push(`${out}=`);
        out = '';
      }
      out += next;
    }
    wrapped.push(out);
  }
  return wrapped.join(CRLF);
}

export const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
export const SMALL_PDF = base64(
  Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
);

/** A mail of one text part. `charset` null = no Content-Type at all. */
export const simple = (from, subject, charset, transfer, body, extra = []) =>
  Buffer.concat([
    Buffer.from(
      lines(
        `From: ${from}`,
        'To: Lily Chen <lily@yongxin-tools.example>',
        `Subject: ${subject}`,
        'Date: Fri, 14 Jun 2024 12:00:00 +0000',
        'MIME-Version: 1.0',
        ...extra,
        ...(charset === null ? [] : [`Content-Type: text/plain; charset=${charset}`]),
        `Content-Transfer-Encoding: ${transfer}`,
        '',
        '',
      ),
    ),
    Buffer.from(body),
  ]);
export const wire = (text, charset) => encoded(text.replace(/\n/g, CRLF), charset);
