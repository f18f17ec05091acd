import { analyse } from 'chardet';
import { westernText } from './western-bytes';

/** What an unlabelled text may be written in: the encodings of the languages sellers get mail in. */
const GUESSABLE: Readonly<Record<string, string>> = {
  'UTF-8': 'utf-8',
  'ISO-2022-JP': 'iso-2022-jp',
  GB18030: 'gb18030',
  Big5: 'big5',
  Shift_JIS: 'shift_jis',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'euc-kr',
  'windows-1251': 'windows-1251',
  'KOI8-R': 'koi8-r',
  'windows-1256': 'windows-1256',
  'ISO-8859-1': 'windows-1252',
  'windows-1252': 'windows-1252',
  'ISO-8859-9': 'windows-1254',
  'windows-1254': 'windows-1254',
};

/** The detector gives every possible East Asian encoding this much for nothing. */
const NO_CLUE = 10;
/** Statistics settle long before this; the rest of a long text cannot change the answer. */
const SAMPLE_BYTES = 64 * 1024;

/**
 * Turns bytes into text. The label is a hint, not an order: programs write wrong ones, above all
 * "iso-8859-1" or nothing over Chinese text. Never throws; a byte nothing can read becomes U+FFFD.
 *
 * @param label what the file calls its encoding; null when it does not say.
 */
export function decodeText(bytes: Uint8Array, label: string | null = null): string {
  const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (marked !== null) return decodeAs(marked, bytes);
  const named = label === null ? null : usableLabel(label);
  if (isAscii(bytes)) return decodeAs(hasJisEscape(bytes) ? 'iso-2022-jp' : 'utf-8', bytes);
  const unicode = asUtf8(bytes);
  // Two Chinese characters may by chance form valid UTF-8, but then they spell Greek or Arabic, never Chinese.
  if (unicode !== null && (named === null || isWestern(named) || /[\u0800-\uffff]/.test(unicode)))
    return unicode;
  if (named !== null && !isWestern(named)) {
    const asLabelled = decodeAs(named, bytes);
    if (!hasHoles(asLabelled)) return asLabelled;
    return fewestHoles(asLabelled, decodeAs(guessEncoding(bytes), bytes));
  }
  const guess = guessEncoding(bytes);
  // A Western label is wrong only if the bytes look nothing like Western letters.
  const trusted =
    named !== null && !highBytesComeInPairs(wordsWithHighBytes(bytes.subarray(0, SAMPLE_BYTES)));
  return decodeAs(trusted && guess !== 'windows-1254' ? 'windows-1252' : guess, bytes);
}

/** True when every byte is 7-bit. */
export function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** The text when the bytes are UTF-8 without a fault, otherwise null. */
export function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The name under which `TextDecoder` knows a label, or null. */
function usableLabel(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  if (isWestern(encoding)) return westernText(bytes);
  // GB18030 holds all of GBK and, unlike it, reports bytes that mean nothing.
  return new TextDecoder(encoding === 'gbk' ? 'gb18030' : encoding).decode(bytes);
}

/** The labels programs write when they do not know; "ascii" and "latin1" resolve to windows-1252 too. */
function isWestern(encoding: string): boolean {
  return encoding === 'windows-1252';
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without its mark shows itself by a zero in every other byte of its ASCII characters. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2048);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 8 && even === 0) return 'utf-16le';
  if (even > sample.length / 8 && odd === 0) return 'utf-16be';
  return null;
}

/** ISO-2022-JP is 7-bit text with escape sequences: ESC $ B or ESC $ @. */
function hasJisEscape(bytes: Uint8Array): boolean {
  if (!bytes.includes(0x1b)) return false;
  return bytes.some(
    (byte, at) =>
      byte === 0x1b && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40),
  );
}

function guessEncoding(bytes: Uint8Array): string {
  const sample = wordsWithHighBytes(bytes.subarray(0, SAMPLE_BYTES));
  if (isMostlyUtf8(sample)) return 'utf-8';
  const best = analyse(sample).find((match) => match.name in GUESSABLE && match.confidence > NO_CLUE);
  if (best) return GUESSABLE[best.name] ?? 'windows-1252';
  // Too short for statistics. Western letters stand alone among ASCII ones, Chinese bytes come in pairs,
  // and an unlabelled short note on a Chinese seller's desk is far more often GBK than anything else.
  return highBytesComeInPairs(sample) && !hasHoles(decodeAs('gb18030', sample)) ? 'gb18030' : 'windows-1252';
}

/** ASCII words say nothing about the encoding and would make a mixed Chinese and English mail look Western. */
function wordsWithHighBytes(bytes: Uint8Array): Uint8Array {
  const kept: number[] = [];
  let wordStart = 0;
  let hasHigh = false;
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at] ?? 0x20;
    if (byte > 0x20) {
      hasHigh ||= byte >= 0x80;
      continue;
    }
    if (hasHigh) {
      for (let copied = wordStart; copied < at; copied += 1) kept.push(bytes[copied] ?? 0x20);
      kept.push(0x20);
    }
    wordStart = at + 1;
    hasHigh = false;
  }
  return Uint8Array.from(kept);
}

/** UTF-8 with a few damaged bytes, or cut off inside its last character, is still UTF-8. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = decodeAs('utf-8', bytes).replace(/\ufffd\s*$/, '');
  const holes = countHoles(text);
  const read = text.replace(/[\p{ASCII}\ufffd]/gu, '').length;
  return read > 2 * holes;
}

function highBytesComeInPairs(bytes: Uint8Array): boolean {
  let high = 0;
  let beside = 0;
  bytes.forEach((byte, at) => {
    if (byte < 0x80) return;
    high += 1;
    if ((bytes[at - 1] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80) beside += 1;
  });
  return beside >= high * 0.8;
}

/** Bytes without meaning: replacement characters, and the controls and private characters that Node makes of them. */
export function hasHoles(text: string): boolean {
  return countHoles(text) > 0;
}

function countHoles(text: string): number {
  return text.match(/[\ufffd\u0080-\u009f\uf8f0-\uf8ff]/g)?.length ?? 0;
}

function fewestHoles(first: string, second: string): string {
  return countHoles(second) < countHoles(first) ? second : first;
}
