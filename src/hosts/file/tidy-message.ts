import { asUtf8, decodeText } from './decode-text';
import { joinedWords } from './encoded-words';
import { westernText } from './western-bytes';

/** A message as the MIME reader likes it, and how many more mails stood behind it in an mbox archive. */
export interface TidyMessage {
  readonly bytes: Uint8Array;
  readonly furtherMails: number;
}

const LF = 0x0a;
const CR = 0x0d;

/**
 * Takes away what mail programs put around a message when they save it: byte order marks, blank lines on top,
 * the mbox "From " line and the mails after this one, Apple Mail's length line, lone carriage returns;
 * turns header lines written in a national encoding into UTF-8, and joins encoded words that part a character.
 */
export function tidyMessage(file: Uint8Array): TidyMessage {
  const lines = withLineFeeds(withoutTopMatter(asBytesOfText(file)));
  const single = firstOfMbox(appleMessage(lines));
  return { bytes: withReadableHeader(single.bytes), furtherMails: single.furtherMails };
}

/** A mail saved as UTF-16 ("Unicode" in old editors) becomes UTF-8; everything else stays as it is. */
function asBytesOfText(file: Uint8Array): Uint8Array {
  const isUtf16 = (file[0] === 0xff && file[1] === 0xfe) || (file[0] === 0xfe && file[1] === 0xff);
  return isUtf16 ? new TextEncoder().encode(decodeText(file)) : file;
}

function withoutTopMatter(bytes: Uint8Array): Uint8Array {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while ([LF, CR, 0x20, 0x09].includes(bytes[start] ?? -1)) start += 1;
  return bytes.subarray(start);
}

/** Old Macs end lines with CR alone; only a file without a single LF can be one of theirs. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(CR) || bytes.includes(LF)) return bytes;
  return bytes.map((byte) => (byte === CR ? LF : byte));
}

/** `.emlx` of Apple Mail: the length of the message in bytes, the message, then a property list. */
function appleMessage(bytes: Uint8Array): Uint8Array {
  const firstLine = /^(\d{1,9})[ \t]*\r?\n/.exec(westernText(bytes.subarray(0, 32)));
  if (!firstLine) return bytes;
  const start = firstLine[0].length;
  return bytes.subarray(start, start + Number(firstLine[1]));
}

const MBOX_LINE = 'From ';

function firstOfMbox(bytes: Uint8Array): TidyMessage {
  if (westernText(bytes.subarray(0, MBOX_LINE.length)) !== MBOX_LINE) return { bytes, furtherMails: 0 };
  const start = bytes.indexOf(LF) + 1;
  if (start === 0) return { bytes, furtherMails: 0 };
  let end = bytes.length;
  let furtherMails = 0;
  for (let at = bytes.indexOf(LF, start); at !== -1; at = bytes.indexOf(LF, at + 1)) {
    if (!isMboxLine(bytes, at + 1)) continue;
    if (furtherMails === 0) end = at + 1;
    furtherMails += 1;
  }
  return { bytes: bytes.subarray(start, end), furtherMails };
}

/** A "From " line after a blank line counts only when a header line follows: people begin sentences with "From" too. */
function isMboxLine(bytes: Uint8Array, start: number): boolean {
  if (westernText(bytes.subarray(start, start + MBOX_LINE.length)) !== MBOX_LINE) return false;
  const blankBefore = bytes[start - 2] === LF || (bytes[start - 2] === CR && bytes[start - 3] === LF);
  return blankBefore && /^From [^\n]*\n[!-9;-~]+:/.test(westernText(bytes.subarray(start, start + 512)));
}

/** Where the header ends: the first empty line, or the end of a mail without a body. */
export function headerLength(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at + 1] === LF || (bytes[at + 1] === CR && bytes[at + 2] === LF)) return at + 1;
  }
  return bytes.length;
}

/**
 * Headers must be 7-bit or UTF-8, but older Chinese and Russian programs write raw national bytes.
 * The header's own charset label is the best hint what they are.
 */
function withReadableHeader(bytes: Uint8Array): Uint8Array {
  const length = headerLength(bytes);
  const raw = westernText(bytes.subarray(0, length));
  const label = /charset\s*=\s*"?([\w.:-]+)/i.exec(raw)?.[1] ?? null;
  const text = asUtf8(bytes.subarray(0, length)) ?? decodeText(bytes.subarray(0, length), label);
  const readable = new TextEncoder().encode(joinedWords(text));
  const joined = new Uint8Array(readable.length + bytes.length - length);
  joined.set(readable);
  joined.set(bytes.subarray(length), readable.length);
  return joined;
}
