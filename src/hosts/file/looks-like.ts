import { decodeText } from './decode-text';

/** What the first bytes of a file say it is; null when they say nothing. */
export type Kind = 'message' | 'outlook' | 'rtf' | 'html' | { readonly other: string };

const START = 4096;

/** First bytes, a character each, of files people drop by mistake. */
const OTHERS: readonly (readonly [start: string, what: string])[] = [
  ['%PDF', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['PK\x05\x06', 'an empty ZIP archive'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['II*\x00', 'a picture'],
  ['MM\x00*', 'a picture'],
  ['BM', 'a picture'],
  ['RIFF', 'a picture, sound or film'],
  ['MZ', 'a program'],
  ['\x7fELF', 'a program'],
  ['\xcf\xfa\xed\xfe', 'a program'],
  ['7z\xbc\xaf', 'an archive'],
  ['Rar!', 'an archive'],
  ['\x1f\x8b', 'an archive'],
  ['ID3', 'a sound'],
  ['OggS', 'a sound or film'],
  ['!BDN', 'an Outlook data file with a whole mailbox'],
  ['SQLite format 3', 'a database'],
  ['BEGIN:VCALENDAR', 'a calendar entry'],
  ['BEGIN:VCARD', 'an address card'],
  ['\x78\x9f\x3e\x22', 'a winmail.dat attachment'],
];

/** Header fields that every delivered mail has some of. */
const DELIVERED =
  /^(received|return-path|message-id|mime-version|dkim-signature|delivered-to|content-type|x-mailer|authentication-results|arc-seal)[ \t]*:/im;
/** Fields that a person may also type at the top of a note. */
const ADDRESSED =
  /^(from|to|cc|subject|date|sender|reply-to|in-reply-to|references|x-[\w-]+|thread-[\w-]+|importance|content-[\w-]+)[ \t]*:/im;
const HTML_START =
  /^\s*(<\?xml[^>]*>\s*)?<(!doctype html|html|head|body|meta|title|style|div|p|table|span|center|font)\b/i;

/**
 * Content first, name second: a file named `.txt` that begins like a delivered mail is one, and a picture
 * named `.eml` is not.
 *
 * @param extension lower case, without the dot
 */
export function looksLike(bytes: Uint8Array, extension: string): Kind | null {
  const start = startOf(bytes);
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'outlook';
  if (start.startsWith('{\\rtf')) return 'rtf';
  const other = OTHERS.find(([first]) => start.startsWith(first));
  // "BM" and "MZ" are also how a text may begin; a real picture or program has zero bytes soon after.
  if (other && (other[0].length > 2 || start.includes('\x00'))) return { other: other[1] };
  if (/^.{4}ftyp/.test(start)) return { other: 'a film or picture' };
  if (isMessage(start, extension)) return 'message';
  if (HTML_START.test(start.replace(/<!--[^]*?-->/g, '')) || extension === 'html' || extension === 'htm')
    return 'html';
  return null;
}

/** The first bytes, a character each; of UTF-16 the characters themselves. */
function startOf(bytes: Uint8Array): string {
  const first = bytes.subarray(0, START);
  const isUtf16 = (first[0] === 0xff && first[1] === 0xfe) || (first[0] === 0xfe && first[1] === 0xff);
  return isUtf16 ? decodeText(first) : String.fromCharCode(...first).replace(/^\xef\xbb\xbf/, '');
}

function isMessage(start: string, extension: string): boolean {
  const text = start.replace(/\r\n?/g, '\n').replace(/^\s+/, '');
  if (/^From [^\n]+\n[!-9;-~]+:/.test(text) || /^\d{1,9}[ \t]*\n[!-9;-~]+:/.test(text)) return true;
  const head = text.split('\n\n', 1)[0] ?? '';
  const firstIsField = /^[!-9;-~]+[ \t]*:/.test(head);
  if (!firstIsField) return false;
  return DELIVERED.test(head) || (extension === 'eml' && ADDRESSED.test(head));
}
