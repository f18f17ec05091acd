export type Zone = 'new' | 'quoted' | 'signature' | 'disclaimer';

/** A line of the body without its line break; offsets into the text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly zone: Zone;
}

/**
 * Stands before every line that the mail's own markup calls a signature: plain text has a sign for quoting (`>`) but
 * none for the end of a signature. It cannot be seen, and nobody types it.
 */
export const SIGNATURE_MARK = '\u2063';

// Beyond this a line is no header, closing or separator; testing it would only cost time on hostile text.
const LONGEST_FURNITURE = 400;

const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** A line as the rules see it. Everything is computed once, so that the cutting stays linear. */
export interface PlainLine {
  readonly start: number;
  readonly end: number;
  /** Bare spelling: no invisible characters, no-break blanks as blanks, `：` as `:`, trimmed, 400 units at most. */
  readonly bare: string;
  readonly isBlank: boolean;
  /** Too long to be furniture of a mail program. */
  readonly isLong: boolean;
  /** Signs of quoting in front: `>` one or more. 0 = not quoted. */
  readonly depth: number;
  readonly isMarkedSignature: boolean;
}

const QUOTE_SIGNS = /^\s{0,3}((?:[>＞»]\s?)+)/;
/** A bar quotes as well, but two bars are a table. */
const QUOTE_BAR = /^\s{0,3}\|\s[^|]*$/;

const NOT_QUOTED = { depth: 0, length: 0 };

/** How deep a line is quoted, and where its words begin. */
export function quoteOf(line: string): { readonly depth: number; readonly length: number } {
  if (!/[>＞»|]/.test(line.slice(0, 4))) return NOT_QUOTED;
  const signs = QUOTE_SIGNS.exec(line);
  if (signs) return { depth: (signs[1] ?? '').replace(/\s/g, '').length, length: signs[0].length };
  return QUOTE_BAR.test(line) ? { depth: 1, length: line.indexOf('|') + 1 } : NOT_QUOTED;
}

/** Invisible characters, no-break blanks and full-width colons undone. */
export function bareSpelling(text: string): string {
  if (isPlain(text)) return text.trim();
  return text
    .replace(UNSEEN, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' ')
    .replace(/[：﹕︰]/g, ':')
    .trim();
}

/** Printable ASCII needs no undoing, and most lines are that. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 126 || code === 9) return false;
  }
  return true;
}

/** All lines of a text; every kind of line break counts. Of many empty lines in a row the third holds all the rest. */
export function splitLines(text: string): readonly PlainLine[] {
  const lines: PlainLine[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : 10;
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) {
      const count = lines.length;
      const above = lines[count - 1];
      if (start === i && above?.isBlank && lines[count - 2]?.isBlank && lines[count - 3]?.isBlank)
        lines[count - 1] = { ...above, end: i };
      else lines.push(plainLine(text, start, i, above));
      if (code === 13 && text.charCodeAt(i + 1) === 10) i += 1;
      start = i + 1;
    }
  }
  return lines;
}

/** The `>` that closes a wrapped address is no sign of quoting: "<lily@mill.example" and on the next line "> wrote:". */
const CLOSES_ADDRESS = /^>+[^>]{0,25}:$/;
const OPEN_ADDRESS = /<[^>]*@[^>]*$/;

function plainLine(text: string, start: number, end: number, above: PlainLine | undefined): PlainLine {
  if (start === end)
    return { start, end, bare: '', isBlank: true, isLong: false, depth: 0, isMarkedSignature: false };
  const isLong = end - start > LONGEST_FURNITURE;
  const head = text.slice(start, isLong ? start + LONGEST_FURNITURE : end);
  const bare = bareSpelling(head);
  return {
    start,
    end,
    bare,
    isBlank: bare === '' && !isLong,
    isLong,
    depth: CLOSES_ADDRESS.test(bare) && above && OPEN_ADDRESS.test(above.bare) ? 0 : quoteOf(bare).depth,
    isMarkedSignature: head.startsWith(SIGNATURE_MARK),
  };
}
