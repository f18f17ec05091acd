import stringWidth from 'string-width';

/** Signs that must not begin a line in Chinese and Japanese text. */
const NEVER_FIRST = /^[，。、；：？！）》】」』”’…%]/;

/**
 * Breaks a text into lines that fit a terminal, in which Chinese characters take two columns. Breaks at spaces,
 * and between any two wide characters; a longer word is cut. Line breaks of the text stay.
 *
 * @param columns room for each line
 */
export function wrapped(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => wrappedLine(line, columns));
}

function wrappedLine(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, columns)) {
    const fits = stringWidth(line + piece.trimEnd()) <= columns;
    // A sign that may not begin a line hangs one column into the margin rather than start the next.
    if (fits || line === '' || NEVER_FIRST.test(piece)) {
      line += piece;
      continue;
    }
    lines.push(line.trimEnd());
    line = piece.trimStart();
  }
  lines.push(line.trimEnd());
  return lines;
}

/** Words with the space behind them; wide characters one by one; over-long words in parts. */
function piecesOf(text: string, columns: number): string[] {
  const words =
    text.match(
      /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]\s*|[^\s\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]+\s*|\s+/gu,
    ) ?? [];
  return words.flatMap((word) => {
    if (stringWidth(word.trimEnd()) <= columns) return [word];
    const letters = Array.from(word);
    const size = Math.max(1, Math.floor(columns / 2));
    return Array.from({ length: Math.ceil(letters.length / size) }, (_, at) =>
      letters.slice(at * size, (at + 1) * size).join(''),
    );
  });
}

/** Fills a text up with spaces to a width in columns; a longer one stays as it is. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
}

/** The widest of the texts, in columns. */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => stringWidth(text)));
}
