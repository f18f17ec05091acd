import { Parser } from 'htmlparser2';

/** Plain text with, for every UTF-16 unit of it, the place in the source it came from. */
export interface MappedText {
  readonly text: string;
  /** `origin[i]` is the source offset of `text[i]`; one more entry at the end for the end of the source. Null = identical. */
  readonly origin: Int32Array | null;
}

const BLOCKS = new Set(
  'address article aside blockquote body br caption center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre section table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['script', 'style', 'head', 'template', 'noscript', 'object', 'svg', 'math']);
const VOID_BREAKS = new Set(['br', 'hr']);

/** True when the text is HTML source rather than words: it opens with a tag that mail programs write. */
export function looksLikeHtml(text: string): boolean {
  return /^[\s\ufeff]*(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|div|p|table|meta|span|font|style|center|br|h[1-6]|ul|ol)\b[^<>]{0,5000}>/i.test(
    text.slice(0, 8000),
  );
}

/**
 * The words a reader of the HTML sees, one line per block. Hidden text (display:none, zero size) is left out because
 * senders hide tracking and preview text there; quoted blocks get `>` in front so that quoting survives.
 * Never throws, however broken the markup.
 */
export function htmlToText(source: string): MappedText {
  const chars: string[] = [];
  const origin: number[] = [];
  let unseen = 0;
  let quotes = 0;
  let atLineStart = true;
  let pendingBlank = false;
  const stack: { name: string; unseen: boolean; quote: boolean }[] = [];

  const put = (piece: string, from: number, exact: boolean): void => {
    for (let i = 0; i < piece.length; i += 1) {
      chars.push(piece.charAt(i));
      origin.push(exact ? from + i : from);
    }
  };
  const breakLine = (at: number): void => {
    pendingBlank = false;
    if (!atLineStart) put('\n', at, false);
    atLineStart = true;
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (BLOCKS.has(name)) {
          breakLine(parser.startIndex);
          // An empty line between paragraphs is how the text stage knows them apart.
          if ((name === 'p' || name === 'br') && chars.length > 0) put('\n', parser.startIndex, false);
        }
        if (VOID_BREAKS.has(name)) return;
        const style = (attributes['style'] ?? '').toLowerCase().replace(/\s+/g, '');
        const hides =
          UNSEEN.has(name) ||
          /display:none|visibility:hidden|font-size:0(?:px|pt|;|$)|mso-hide:all/.test(style);
        const marks = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['type'] ?? ''}`;
        const quote = name === 'blockquote' && /cite|gmail_quote/i.test(marks);
        stack.push({ name, unseen: hides, quote });
        if (hides) unseen += 1;
        if (quote) quotes += 1;
        // Deeper nesting than any mail program makes is an attack on the stack, not a mail.
        if (stack.length > 5000) parser.pause();
      },
      ontext(data) {
        if (unseen > 0) return;
        const from = parser.startIndex;
        const exact = parser.endIndex - from + 1 === data.length;
        for (let i = 0; i < data.length; i += 1) {
          const char = data.charAt(i);
          if (/\s/.test(char) && char !== '\u00a0') {
            pendingBlank = !atLineStart;
            continue;
          }
          const at = exact ? from + i : from;
          if (atLineStart && quotes > 0) put('> ', at, false);
          if (pendingBlank) put(' ', at, false);
          pendingBlank = false;
          atLineStart = false;
          put(char, at, false);
        }
      },
      onclosetag(name) {
        if (VOID_BREAKS.has(name)) return;
        const open = stack.pop();
        if (open?.unseen) unseen -= 1;
        if (open?.quote) quotes -= 1;
        if (BLOCKS.has(name)) breakLine(parser.endIndex);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(source);
  parser.end();
  const map = new Int32Array(origin.length + 1);
  map.set(origin);
  map[origin.length] = source.length;
  return { text: chars.join(''), origin: map };
}

/** The text of a mail body, whether it came as words or as HTML source. */
export function bodyText(body: string): MappedText {
  return looksLikeHtml(body) ? htmlToText(body) : { text: body, origin: null };
}
