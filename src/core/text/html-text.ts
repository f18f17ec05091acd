import { Parser } from 'htmlparser2';
import { announcedHues, type Hue } from './answers';
import { hueOf, isTightParagraph, markOf, type Mark } from './html-marks';
import { SIGNATURE_MARK } from './lines';

/** Plain text with, for every UTF-16 unit of it, the place in the source it came from. */
export interface MappedText {
  readonly text: string;
  /** `origin[i]` is the source offset of `text[i]`; one more entry at the end for the end of the source. Null = identical. */
  readonly origin: Int32Array | null;
}

const BLOCKS = new Set(
  'address article aside blockquote body br caption center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 head header hr html includetail li main nav ol p pre section table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
const VOID = new Set([
  'br',
  'hr',
  'img',
  'meta',
  'link',
  'input',
  'col',
  'wbr',
  'area',
  'base',
  'embed',
  'source',
  'track',
  'param',
]);
/** Deeper nesting than any mail program makes is an attack on the stack, not a mail. */
const DEEPEST = 2500;

/** True when the text is HTML source rather than words: it opens with a tag that mail programs write. */
export function looksLikeHtml(text: string): boolean {
  return /^[\s\ufeff]*(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|div|p|table|meta|span|font|style|center|br|h[1-6]|ul|ol)\b[^<>]{0,5000}>/i.test(
    text.slice(0, 8000),
  );
}

/** One line of what the reader sees, before it is decided how it is quoted. */
interface SeenLine {
  readonly from: number;
  to: number;
  /** Quoting elements around it. */
  readonly quotes: number;
  /** Below the header of a mail that is quoted to the end. */
  readonly isHistory: boolean;
  readonly isSignature: boolean;
  /** The one colour of all its words; null if there is none. */
  hue: Hue | null;
}

interface OpenElement {
  readonly name: string;
  readonly mark: Mark;
  readonly hue: Hue | null;
  readonly quote: boolean;
}

/**
 * The words a reader of the HTML sees, one line per block. Hidden text (display:none, zero size) is left out because
 * senders hide tracking and preview text there; quoted blocks get `>` in front so that quoting survives, and signatures
 * an invisible mark. Answers written in colour into a quoted mail stay unquoted where the text above announces them.
 * Never throws, however broken the markup.
 */
export function htmlToText(source: string): MappedText {
  const seen = new SeenText();
  const stack: OpenElement[] = [];
  let hidden = 0;
  let signatures = 0;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (BLOCKS.has(name)) {
          seen.breakLine(parser.startIndex);
          // An empty line between paragraphs is how the text stage knows them apart.
          if (name === 'br' ? !seen.isAfterBreak : name === 'p' && !isTightParagraph(attributes))
            seen.leaveBlank(parser.startIndex);
        }
        if (name === 'br') seen.isAfterBreak = false;
        if (VOID.has(name)) return;
        const mark = markOf(name, attributes);
        const hue = hueOf(name, attributes);
        const quote = mark === 'quote' || (name === 'blockquote' && seen.endsLikeAttribution());
        stack.push({
          name,
          mark,
          hue: hue === undefined ? (stack[stack.length - 1]?.hue ?? null) : hue,
          quote,
        });
        if (mark === 'hidden') hidden += 1;
        if (mark === 'signature') signatures += 1;
        if (mark === 'history' && hidden === 0) seen.isHistory = true;
        if (quote) seen.quotes += 1;
        if (stack.length > DEEPEST) parser.pause();
      },
      ontext(data) {
        if (hidden > 0) return;
        const from = parser.startIndex;
        seen.add(
          data,
          from,
          parser.endIndex - from + 1 === data.length,
          signatures > 0,
          stack[stack.length - 1]?.hue ?? null,
        );
      },
      onclosetag(name) {
        if (VOID.has(name)) return;
        const open = stack.pop();
        if (BLOCKS.has(name)) seen.breakLine(parser.endIndex);
        if (open?.mark === 'hidden') hidden -= 1;
        if (open?.mark === 'signature') signatures -= 1;
        if (open?.quote) seen.quotes -= 1;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(source);
  parser.end();
  return seen.finish(source.length);
}

/** Collects the characters line by line, with where each came from. */
class SeenText {
  private readonly chars: string[] = [];
  private readonly origin: number[] = [];
  private readonly lines: SeenLine[] = [];
  private line: SeenLine | null = null;
  private pendingBlank = false;
  quotes = 0;
  isHistory = false;
  /** The line was just ended by a block, so that a `<br>` right behind it is no second break. */
  isAfterBreak = false;

  private put(char: string, from: number): void {
    this.chars.push(char);
    this.origin.push(from);
  }

  /** Ends the line, if one is open. */
  breakLine(at: number): void {
    this.pendingBlank = false;
    this.isAfterBreak = this.line !== null;
    if (this.line) {
      this.line.to = this.chars.length;
      this.put('\n', at);
    }
    this.line = null;
  }

  /** An empty line, but never at the top. */
  leaveBlank(at: number): void {
    if (this.chars.length > 0) this.put('\n', at);
  }

  /** Words of one text node. `exact`: every unit of it stands in the source as it is. */
  add(data: string, from: number, exact: boolean, isSignature: boolean, hue: Hue | null): void {
    for (let i = 0; i < data.length; i += 1) {
      const code = data.charCodeAt(i);
      if (code === 32 || (code >= 9 && code <= 13)) {
        this.pendingBlank = this.line !== null;
        continue;
      }
      const char = data.charAt(i);
      if (char === SIGNATURE_MARK) continue;
      const at = exact ? from + i : from;
      if (!this.line) {
        this.line = {
          from: this.chars.length,
          to: -1,
          quotes: this.quotes,
          isHistory: this.isHistory,
          isSignature,
          hue,
        };
        this.lines.push(this.line);
      } else if (this.line.hue !== hue) this.line.hue = null;
      if (this.pendingBlank) this.put(' ', at);
      this.pendingBlank = false;
      this.put(char, at);
    }
  }

  /** Is the last line one like "On Tuesday, Lily wrote:"? Then a bare blockquote is a quoted mail and no indentation. */
  endsLikeAttribution(): boolean {
    const last = this.lines[this.lines.length - 1];
    if (!last) return false;
    const words = this.chars
      .slice(last.from, Math.min(last.to < 0 ? this.chars.length : last.to, last.from + 400))
      .join('')
      .trim();
    return /[:：]$/.test(words) && /\d|@/.test(words);
  }

  /** Text and map, with the signs of quoting put in front of the lines. */
  finish(sourceLength: number): MappedText {
    if (this.line) this.line.to = this.chars.length;
    const answers = this.answerHues();
    const pieces: string[] = [];
    const map: number[] = [];
    let at = 0;
    const copyTo = (end: number): void => {
      for (; at < end; at += 1) {
        pieces.push(this.chars[at] as string);
        map.push(this.origin[at] as number);
      }
    };
    for (const line of this.lines) {
      copyTo(line.from);
      const isAnswer = line.hue !== null && answers.has(line.hue);
      const sign = isAnswer
        ? ''
        : line.quotes > 0 || line.isHistory
          ? `${'>'.repeat(Math.min(9, Math.max(1, line.quotes)))} `
          : line.isSignature
            ? SIGNATURE_MARK
            : '';
      for (const char of sign) {
        pieces.push(char);
        map.push(this.origin[line.from] as number);
      }
      copyTo(line.to);
    }
    copyTo(this.chars.length);
    const origin = new Int32Array(map.length + 1);
    origin.set(map);
    origin[map.length] = sourceLength;
    return { text: pieces.join(''), origin };
  }

  /** Colours of answers inside the quoted mail: those the text above names, or any that is the exception there. */
  private answerHues(): ReadonlySet<Hue> {
    const quoted = this.lines.filter((line) => line.quotes > 0 || line.isHistory);
    if (!quoted.some(({ hue }) => hue !== null)) return new Set();
    let words = '';
    for (const line of this.lines) {
      if (line.quotes > 0 || line.isHistory || words.length > 3000) break;
      words += `${this.chars.slice(line.from, Math.min(line.to, line.from + 1000)).join('')}\n`;
    }
    const announced = announcedHues(words);
    if (announced === null) return new Set();
    if (announced.length > 0) return new Set(announced);
    const counts = new Map<Hue, number>();
    for (const { hue } of quoted) if (hue !== null) counts.set(hue, (counts.get(hue) ?? 0) + 1);
    return new Set([...counts].filter(([, count]) => count * 2 < quoted.length).map(([hue]) => hue));
  }
}

/** The text of a mail body, whether it came as words or as HTML source. */
export function bodyText(body: string): MappedText {
  return looksLikeHtml(body) ? htmlToText(body) : { text: body, origin: null };
}
