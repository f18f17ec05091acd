/** Two or more base64 words of one charset in a row (RFC 2047): `=?gb2312?B?…?= =?gb2312?B?…?=`. */
const WORDS_IN_A_ROW = /=\?([^?\s]+)\?b\?([^?\s]*)\?=(?:\s+=\?\1\?b\?[^?\s]*\?=)+/gi;
const CONTENT = /\?b\?([^?\s]*)\?=/gi;

/**
 * Makes one word of encoded words in a row. The standard forbids to part a character over two words, yet many
 * Chinese and Japanese programs do; then neither word can be read alone.
 */
export function joinedWords(header: string): string {
  return header.replace(WORDS_IN_A_ROW, (row: string, charset: string) => {
    try {
      const bytes = Array.from(row.matchAll(CONTENT), ([, base64 = '']) => atob(base64));
      return `=?${charset}?B?${btoa(bytes.join(''))}?=`;
    } catch {
      return row; // not base64 after all
    }
  });
}
