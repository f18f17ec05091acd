import { decodeText } from './decode-text';

/** Windows charset numbers of RTF fonts and the encodings they stand for. */
const FONT_CHARSETS: Readonly<Record<number, string>> = {
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
  return new RtfReader().read(Array.from(rtf, (byte) => String.fromCharCode(byte)).join(''));
}

class RtfReader {
  private readonly out: string[] = [];
  private readonly fonts = new Map<number, string>();
  private readonly stack: Group[] = [];
  private group: Group = { silent: false, doubled: false, standIns: 1, encoding: 'windows-1252' };
  /** Bytes not decoded yet: a character may be written half as `\'b8` and half as a letter. */
  private bytes: number[] = [];
  /** Characters still to skip behind a `\u`. */
  private skip = 0;
  private definedFont: number | null = null;
  /** The group began with `\*`: whoever does not know its word shall pass over it. */
  private starred = false;

  /** @param source the document, a character a byte */
  read(source: string): string {
    for (const [, word, value, hex, symbol, brace, text] of source.matchAll(TOKEN)) {
      if (brace !== undefined) this.turn(brace);
      else if (word !== undefined)
        this.control(word.toLowerCase(), value === undefined ? null : Number(value));
      else if (hex !== undefined) this.byte(parseInt(hex, 16));
      else if (symbol !== undefined) this.symbol(symbol);
      else if (text !== undefined) for (const letter of text) this.byte(letter.charCodeAt(0));
      this.starred = symbol === '*';
    }
    this.flush();
    return this.out.join('').trim();
  }

  private turn(brace: string): void {
    this.flush();
    this.skip = 0;
    if (brace === '{') this.stack.push({ ...this.group });
    else this.group = this.stack.pop() ?? this.group;
  }

  private control(word: string, value: number | null): void {
    const { group } = this;
    if (word === 'htmltag') group.silent = false;
    else if (word === 'htmlrtf') {
      this.flush();
      group.doubled = value !== 0;
    } else if (word === 'u' && value !== null) {
      this.say(String.fromCharCode(value < 0 ? value + 0x10000 : value));
      this.skip = group.standIns;
    } else if (word === 'uc') group.standIns = value ?? 1;
    else if (word === 'ansicpg' && value !== null) group.encoding = windowsEncoding(value);
    else if (word === 'f' && value !== null) this.font(value);
    else if (word === 'fcharset' && value !== null) this.fontCharset(value);
    else if (SILENT.has(word) || this.starred) group.silent = true;
    else if (word in CHARACTERS) this.say(CHARACTERS[word] ?? '');
  }

  /** Chooses a font in the text, and names the one being defined in the font table. */
  private font(number: number): void {
    this.flush();
    this.definedFont = number;
    this.group.encoding = this.fonts.get(number) ?? this.group.encoding;
  }

  /** Charset 0, which is not in the list, is what fonts say that leave it to the document. */
  private fontCharset(charset: number): void {
    const encoding = FONT_CHARSETS[charset];
    if (encoding !== undefined && this.definedFont !== null) this.fonts.set(this.definedFont, encoding);
  }

  private symbol(symbol: string): void {
    if (symbol === '*') return;
    if (this.skip > 0) this.skip -= 1;
    else this.say(CHARACTERS[symbol] ?? (/[\\{}]/.test(symbol) ? symbol : ''));
  }

  private byte(byte: number): void {
    if (this.skip > 0) this.skip -= 1;
    else if (!this.group.silent && !this.group.doubled) this.bytes.push(byte);
  }

  private say(text: string): void {
    if (this.group.silent || this.group.doubled) return;
    this.flush();
    this.out.push(text);
  }

  private flush(): void {
    if (this.bytes.length > 0) this.out.push(decodeText(Uint8Array.from(this.bytes), this.group.encoding));
    this.bytes = [];
  }
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
