import {
  bodyText,
  looksLikeHtml,
  zonesOf,
  type Line,
  type Mail,
  type MappedText,
  type Zone,
} from '../../core';

/** A stretch of the mail's text that is shown as one. Offsets are UTF-16 units into `MailLayout.text`. */
export interface TextBlock {
  readonly zone: Zone;
  readonly start: number;
  readonly end: number;
  /** Lines with something on them. */
  readonly lines: number;
  /** Shown folded until the seller opens it. */
  readonly isFolded: boolean;
}

/** The mail as the engine reads it, cut for showing. */
export interface MailLayout {
  readonly text: string;
  readonly isHtml: boolean;
  readonly blocks: readonly TextBlock[];
  /** The range of `text` that stands for a range of the body as it was given; empty when none of it is visible. */
  rangeOf(start: number, end: number): TextRange;
}

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A block is cut beyond this so that the browser can leave out what is not on the screen. */
const BLOCK_LENGTH = 4000;
/** A quotation of so few lines between new words is what the customer answers to: it stays in sight. */
const SHORT_QUOTE = 6;
const SHORT_SIGNATURE = 3;

export function layoutMail(mail: Pick<Mail, 'from' | 'subject' | 'body'>): MailLayout {
  const { body } = mail;
  const mapped = bodyText(body);
  return {
    text: mapped.text,
    isHtml: looksLikeHtml(body),
    blocks: blocksOf(mapped.text, zonesOf(mail, mapped.text)),
    rangeOf: (start, end) => rangeIn(mapped, start, end),
  };
}

interface Stretch {
  zone: Zone;
  start: number;
  end: number;
  lines: number;
}

function blocksOf(text: string, lines: readonly Line[]): TextBlock[] {
  const stretches: Stretch[] = [];
  let isAfterBlank = false;
  for (const line of lines) {
    const isBlank = text.slice(line.start, line.end).trim() === '';
    const last = stretches[stretches.length - 1];
    const isFull = isAfterBlank && last !== undefined && line.end - last.start > BLOCK_LENGTH;
    if (last !== undefined && (isBlank || (last.zone === line.zone && !(line.zone === 'new' && isFull)))) {
      last.end = line.end;
      if (!isBlank) last.lines += 1;
    } else if (!isBlank) {
      stretches.push({ zone: line.zone, start: line.start, end: line.end, lines: 1 });
    }
    isAfterBlank = isBlank;
  }
  const lastNew = stretches.reduce((found, stretch, at) => (stretch.zone === 'new' ? at : found), -1);
  return stretches.map((stretch, at) => ({
    ...stretch,
    isFolded: isFolded(stretch, at < lastNew && at > 0),
  }));
}

function isFolded({ zone, lines }: Stretch, isBetweenNew: boolean): boolean {
  if (zone === 'new') return false;
  if (zone === 'quoted') return !(isBetweenNew && lines <= SHORT_QUOTE);
  return zone === 'disclaimer' || lines > SHORT_SIGNATURE;
}

function rangeIn({ text, origin }: MappedText, start: number, end: number): TextRange {
  if (origin === null) return { start: Math.min(start, text.length), end: Math.min(end, text.length) };
  const range = { start: firstAtOrAfter(origin, start), end: firstAtOrAfter(origin, end) };
  // Blanks and line breaks made out of markup belong to the character behind them, not to the words meant.
  const words = text.slice(range.start, range.end);
  return { start: range.end - words.trimStart().length, end: range.start + words.trimEnd().length };
}

/** Index of the first unit of the text that comes from `offset` of the source or from behind it. */
function firstAtOrAfter(origin: Int32Array, offset: number): number {
  let low = 0;
  let high = origin.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origin[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
