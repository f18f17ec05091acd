import {
  CLOSING_WORDS,
  DEVICE_WORDS,
  DISCLAIMER_WORDS,
  FROM_WORDS,
  HEADER_WORDS,
  ORIGINAL_WORDS,
  WROTE_WORDS,
} from './mail-program-words';

export type Zone = 'new' | 'quoted' | 'signature' | 'disclaimer';

/** A line of the body without its line break; offsets into the text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly zone: Zone;
}

// Beyond this a line is no header, closing or separator; testing it would only cost time on hostile text.
const LONGEST_FURNITURE = 400;

const bold = '[*_ \\t\\u00a0]*';
const FROM_LINE = new RegExp(`^${bold}(?:${FROM_WORDS})${bold}[:：]`, 'i');
const HEADER_LINE = new RegExp(`^${bold}(?:${HEADER_WORDS}|${FROM_WORDS})${bold}[:：]`, 'i');
const WROTE_END = new RegExp(`(?:${WROTE_WORDS})\\s*[:：]?\\s*$`, 'i');
const WROTE_BARE = new RegExp(`(?:${WROTE_WORDS})\\s*[:：]\\s*$`, 'i');
const ORIGINAL_LINE = new RegExp(
  `^[\\s>*_]*[-_=— ]{0,60}\\s*(?:${ORIGINAL_WORDS})\\s*[:：]?\\s*[-_=— ]{0,60}[*_]*\\s*$`,
  'i',
);
const DEVICE_LINE = new RegExp(`^\\s*(?:${DEVICE_WORDS})`, 'i');
const DISCLAIMER_LINE = new RegExp(`^[\\s*_\\-=]*(?:${DISCLAIMER_WORDS})`, 'i');
const CLOSING_LINE = new RegExp(
  `^\\s*(?:${CLOSING_WORDS})\\s*[,，.。!！~]*\\s*(?:\\S{1,20}(?: \\S{1,20}){0,2})?\\s*$`,
  'i',
);
const PS_LINE =
  /^\s*(?:p\.?\s?s\.?(?:[:：.,\s-]|$)|pps\b|n\.?b\.?[:：]|附[:：]|又及|另[:：]|另外[:：,，]|ps[:：])/i;
const QUOTED_LINE = /^\s{0,3}(?:>|＞|\|\s)/;
const DASH_SIGNATURE = /^\s*(?:--|—|__+|-{4,}|={4,})\s*$/;
const SIGNATURE_DELIMITER = /^--\s*$/;
const CONTACT_LINE =
  /(?:\b(?:tel|phone|mob(?:ile)?|fax|cell|whatsapp|wechat|skype|e-?mail|www)\b|@|https?:|电话|電話|手机|手機|传真|傳真|邮箱|郵箱|地址|微信|\+\d{1,3}[\s\d-]{6,})/i;
const HAS_DATE = /\d{1,4}/;

function splitLines(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : 10;
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) {
      lines.push({ start, end: i });
      if (code === 13 && text.charCodeAt(i + 1) === 10) i += 1;
      start = i + 1;
    }
  }
  return lines;
}

/**
 * Cuts a body into what the customer wrote now and what mail programs carried along. Lines written between `>` lines
 * are new; a PS belongs to the newest part even below a signature; a mail that only forwards is all new.
 * Time grows linearly with the text.
 */
export function cutZones(text: string): readonly Line[] {
  const lines = splitLines(text);
  const zones: Zone[] = lines.map(() => 'new');
  const short = (i: number): string => {
    const line = lines[i];
    if (!line) return '';
    return text.slice(line.start, Math.min(line.end, line.start + LONGEST_FURNITURE));
  };
  const isBlank = (i: number): boolean => short(i).trim() === '';
  const isLong = (i: number): boolean =>
    lines[i] ? lines[i].end - lines[i].start > LONGEST_FURNITURE : false;

  /** Does a block of mail headers (From:, Sent:, To: …) start at this line? */
  const headerBlockAt = (i: number): boolean => {
    if (isLong(i) || !HEADER_LINE.test(short(i))) return false;
    let headers = 0;
    let from = false;
    for (let k = i; k < Math.min(lines.length, i + 8); k += 1) {
      if (isBlank(k)) {
        if (headers < 2) continue;
        break;
      }
      if (!HEADER_LINE.test(short(k))) {
        if (headers === 0) return false;
        continue;
      }
      headers += 1;
      if (FROM_LINE.test(short(k))) from = true;
    }
    return from && headers >= 2;
  };
  /** "On Monday, X wrote:", possibly wrapped over up to three lines; returns its last line or -1. */
  const attributionAt = (i: number): number => {
    let joined = '';
    for (let k = i; k < Math.min(lines.length, i + 3); k += 1) {
      if (isLong(k) || isBlank(k)) return -1;
      joined += ` ${short(k)}`;
      if (
        WROTE_END.test(joined) &&
        (HAS_DATE.test(joined) || joined.includes('@') || (WROTE_BARE.test(joined) && k === i))
      ) {
        // People also write "as my boss wrote:"; a program's line is followed by quoted text or by the end.
        let next = k + 1;
        while (next < lines.length && isBlank(next)) next += 1;
        const byProgram = HAS_DATE.test(joined) || joined.includes('@');
        return byProgram || QUOTED_LINE.test(short(next)) ? k : -1;
      }
      if (!/^\s*(?:on|am|le|el|il|em|op|w|dnia|в|在|于|於|\d)/i.test(short(i))) return -1;
    }
    return -1;
  };

  let quotedToEnd = -1;
  for (let i = 0; i < lines.length; i += 1) {
    if (QUOTED_LINE.test(short(i))) {
      zones[i] = 'quoted';
      continue;
    }
    if (
      !isLong(i) &&
      ORIGINAL_LINE.test(short(i)) &&
      (/[-_=—]{2}/.test(short(i)) || headerBlockAt(nextFilled(i + 1)))
    ) {
      quotedToEnd = i;
      break;
    }
    if (headerBlockAt(i)) {
      quotedToEnd = i;
      break;
    }
    const attribution = attributionAt(i);
    if (attribution >= 0) {
      for (let k = i; k <= attribution; k += 1) zones[k] = 'quoted';
      const next = nextFilled(attribution + 1);
      if (next < lines.length && !QUOTED_LINE.test(short(next))) {
        quotedToEnd = i;
        break;
      }
      i = attribution;
    }
  }
  function nextFilled(i: number): number {
    let k = i;
    while (k < lines.length && isBlank(k)) k += 1;
    return k;
  }
  if (quotedToEnd >= 0) {
    for (let k = quotedToEnd; k < lines.length; k += 1) zones[k] = 'quoted';
    // The rule above a header block belongs to it.
    for (let k = quotedToEnd - 1; k >= 0 && (isBlank(k) || DASH_SIGNATURE.test(short(k))); k -= 1)
      zones[k] = 'quoted';
  }

  cutFurniture();
  if (!zones.some((zone, i) => zone === 'new' && !isBlank(i))) readForwarded();
  return lines.map((line, i) => ({ ...line, zone: zones[i] ?? 'new' }));

  /** Signatures and disclaimers inside the part that is not quoted. */
  function cutFurniture(): void {
    let seenWords = false;
    let i = 0;
    while (i < lines.length) {
      if (zones[i] !== 'new' || isBlank(i)) {
        i += 1;
        continue;
      }
      if (
        DISCLAIMER_LINE.test(short(i)) &&
        (isLong(i) ||
          short(i).length > 60 ||
          /^[\s*_\-=[]*(?:confid|discl|caution|external|免责|免責|保密|声明|\[)/i.test(short(i)))
      ) {
        i = mark(i, 'disclaimer', (k) => isBlank(k) && !DISCLAIMER_LINE.test(short(nextFilled(k))));
        continue;
      }
      const starts = seenWords && (SIGNATURE_DELIMITER.test(short(i)) || DEVICE_LINE.test(short(i)));
      if (starts || (!seenWords && DEVICE_LINE.test(short(i)))) {
        i = mark(i, 'signature', (k) => PS_LINE.test(short(k)) || zones[k] === 'quoted');
        continue;
      }
      if (seenWords && CLOSING_LINE.test(short(i)) && onlySignatureFollows(i + 1)) {
        // The closing words stay: "thank you" may be all that a short mail says.
        let k = i + 1;
        while (k < lines.length && zones[k] === 'new' && !PS_LINE.test(short(k)) && !isProse(k)) {
          if (!isBlank(k)) zones[k] = 'signature';
          k += 1;
        }
        i = k;
        continue;
      }
      if (DASH_SIGNATURE.test(short(i)) && onlySignatureFollows(i + 1)) {
        i = mark(i, 'signature', (k) => PS_LINE.test(short(k)) || zones[k] === 'quoted' || isProse(k));
        continue;
      }
      seenWords = true;
      i += 1;
    }
  }
  function mark(from: number, zone: Zone, stop: (k: number) => boolean): number {
    let k = from;
    do {
      if (zones[k] === 'new') zones[k] = zone;
      k += 1;
    } while (k < lines.length && !stop(k));
    return k;
  }
  /** A line of running text, as against a name, a title or an address. */
  function isProse(k: number): boolean {
    const line = short(k);
    if (DISCLAIMER_LINE.test(line) || CONTACT_LINE.test(line)) return false;
    const words = line.trim().split(/\s+/).length;
    const han = (line.match(/[\u4e00-\u9fff]/g) ?? []).length;
    return (
      PS_LINE.test(line) ||
      words >= 9 ||
      (words >= 4 && /[.!?]\s*$/.test(line)) ||
      han >= 16 ||
      (han >= 6 && /[。！？!?]\s*$/.test(line))
    );
  }
  function onlySignatureFollows(k: number): boolean {
    for (let n = k; n < Math.min(lines.length, k + 2); n += 1) {
      if (zones[n] === 'new' && !isBlank(n) && isProse(n) && !PS_LINE.test(short(n))) return false;
    }
    return true;
  }
  /** Nothing new above the quoted part: the customer forwards, so what is forwarded is what he says. */
  function readForwarded(): void {
    for (let k = 0; k < lines.length; k += 1) {
      const line = short(k);
      const isFurniture =
        HEADER_LINE.test(line) ||
        ORIGINAL_LINE.test(line) ||
        WROTE_END.test(line) ||
        DASH_SIGNATURE.test(line);
      if (zones[k] === 'quoted' && !isFurniture) zones[k] = 'new';
    }
  }
}

/** How much of a newest part is read, in UTF-16 units: its beginning and its end, where a PS stands. */
const READ_HEAD = 40_000;
const READ_TAIL = 15_000;

/**
 * The lines to read of a newest part too long for any person to have written (55,000 units and more): beginning and
 * end stay new, what lies between is left out.
 */
export function headAndTail(lines: readonly Line[]): readonly Line[] {
  const total = lines.reduce((sum, line) => sum + (line.zone === 'new' ? line.end - line.start : 0), 0);
  if (total <= READ_HEAD + READ_TAIL) return lines;
  let before = 0;
  return lines.flatMap((line): Line[] => {
    if (line.zone !== 'new') return [line];
    const from = before;
    before += line.end - line.start;
    const head = Math.min(line.end, line.start + Math.max(0, READ_HEAD - from));
    const tail = Math.max(head, line.end - Math.max(0, READ_TAIL - (total - before)));
    const kept: Line[] = [];
    if (head > line.start) kept.push({ start: line.start, end: head, zone: 'new' });
    if (tail > head) kept.push({ start: head, end: tail, zone: 'quoted' });
    if (line.end > tail) kept.push({ start: tail, end: line.end, zone: 'new' });
    return kept;
  });
}
