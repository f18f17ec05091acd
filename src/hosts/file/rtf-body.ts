import { decodeText } from './decode-text';

/** Windows charset numbers of RTF fonts and the encodings they stand for. */
const FONT_CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  162: 'windows-1254',
  178: 'windows-1256',
  204: 'windows-1251',
  238: 'windows-1250',
};
/** Groups that hold no words of the mail. */
const SILENT = new Set([
  ...[
    'fonttbl',
    'colortbl',
    'stylesheet',
    'info',
    'pict',
    'object',
    'header',
    'footer',
    'headerl',
    'headerr',
  ],
  ...[
    'footerl',
    'footerr',
    'footnote',
    'fldinst',
    'themedata',
    'datastore',
    'generator',
    'listtable',
    'pntext',
  ],
]);
/** Control words that stand for characters. */
const CHARACTERS: Readonly<Record<string, string>> = {
  ...{ par: '\n', line: '\n', row: '\n', page: '\n', sect: '\n', tab: '\t', cell: '\t' },
  ...{ lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', emdash: '—', endash: '–' },
  ...{ emspace: ' ', enspace: ' ', '~': '\u00a0', _: '\u2011', '-': '\u00ad' },
};

/** What a group inherits and restores at its end. */
interface Group {
  /** Holds no words of the mail. */
  silent: boolean;
  /** Inside `\htmlrtf`: RTF for programs that do not know HTML, a double of what `\*\htmltag` says. */
  doubled: boolean;
  /** Characters to skip behind each `\u`: the stand-in for old programs. */
  standIns: number;
  encoding: string;
}

const TOKEN = /\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([\da-f]{2})|([^a-z\d]))|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;

/**
 * The words of an RTF document. Outlook keeps HTML mails as RTF with the tags inside; then the HTML comes back.
 *
 * @param rtf the document's bytes, already decompressed
 */
export function rtfBody(rtf: Uint8Array): string {
  const source = Array.from(rtf, (byte) => String.fromCharCode(byte)).join('');
  const out: string[] = [];
  const fonts = new Map<number, string>();
  const stack: Group[] = [];
  let group: Group = { silent: false, doubled: false, standIns: 1, encoding: 'windows-1252' };
  let bytes: number[] = [];
  let skip = 0;
  let definedFont: number | null = null;
  let starred = false;

  const flush = (): void => {
    if (bytes.length > 0) out.push(decodeText(Uint8Array.from(bytes), group.encoding));
    bytes = [];
  };
  const say = (text: string): void => {
    if (group.silent || group.doubled) return;
    flush();
    out.push(text);
  };
  const control = (word: string, value: number | null): void => {
    if (word === 'ansicpg' && value !== null) group.encoding = windowsEncoding(value);
    else if (word === 'f' && value !== null) {
      flush();
      definedFont = value;
      group.encoding = fonts.get(value) ?? group.encoding;
    } else if (word === 'fcharset' && value !== null && definedFont !== null) {
      const encoding = FONT_CHARSETS[value];
      if (encoding !== undefined && value !== 0) fonts.set(definedFont, encoding);
    } else if (word === 'uc') group.standIns = value ?? 1;
    else if (word === 'u' && value !== null) {
      say(String.fromCharCode(value < 0 ? value + 0x10000 : value));
      skip = group.standIns;
    } else if (word === 'htmlrtf') {
      flush();
      group.doubled = value !== 0;
    } else if (word === 'htmltag') group.silent = false;
    else if (SILENT.has(word) || starred) group.silent = true;
    else if (word in CHARACTERS) say(CHARACTERS[word] ?? '');
  };

  for (const [, word, value, hex, symbol, brace, text] of source.matchAll(TOKEN)) {
    if (brace === '{') {
      flush();
      stack.push({ ...group });
      skip = 0;
    } else if (brace === '}') {
      flush();
      group = stack.pop() ?? group;
      skip = 0;
    } else if (symbol === '*') {
      starred = true;
      continue;
    } else if (word !== undefined) {
      control(word.toLowerCase(), value === undefined ? null : Number(value));
    } else if (skip > 0 && (hex !== undefined || symbol !== undefined)) {
      skip -= 1;
    } else if (hex !== undefined) {
      if (!group.silent && !group.doubled) bytes.push(parseInt(hex, 16));
    } else if (symbol !== undefined) {
      say(CHARACTERS[symbol] ?? (/[\\{}]/.test(symbol) ? symbol : ''));
    } else if (text !== undefined) {
      const shown = text.slice(skip);
      skip = Math.max(0, skip - text.length);
      if (!group.silent && !group.doubled) for (const letter of shown) bytes.push(letter.charCodeAt(0));
    }
    starred = false;
  }
  flush();
  return out.join('').trim();
}

function windowsEncoding(codePage: number): string {
  const asian: Readonly<Record<number, string>> = {
    932: 'shift_jis',
    936: 'gb18030',
    949: 'euc-kr',
    950: 'big5',
    65001: 'utf-8',
  };
  return asian[codePage] ?? `windows-${codePage}`;
}
