import type { Reading } from '../model';

/**
 * Makes the way from a book's Simplified words to Traditional ones, out of its table of `简=繁` pairs. Longer entries
 * win, characters not listed stay. Meant for a book's sentences only: the customer's words and the seller's values
 * are never passed through it.
 */
export function traditionalWriter(table: string): (text: string) => string {
  const entries = new Map(table.split(' ').map((pair) => pair.split('=') as [string, string]));
  const longest = Math.max(...[...entries.keys()].map((from) => from.length));
  return (text) => {
    let written = '';
    for (let at = 0; at < text.length;) {
      let length = longest;
      while (length > 1 && !entries.has(text.slice(at, at + length))) length -= 1;
      const from = text.slice(at, at + length);
      written += entries.get(from) ?? from;
      at += length;
    }
    return written;
  };
}

/** Words that a German writer outside Switzerland writes with ß. */
const SWISS =
  /(?:^|[^\p{L}])(?:gr[üu]sse|gr[üu]ezi|grosse[nrms]?|heisst?|weiss|ausser|gemäss|strasse|liess|füsse)(?![\p{L}])/iu;

/** Is the mail written as in Switzerland, where nobody writes ß? */
export const isSwiss = ({ language, newestPart }: Reading): boolean =>
  language === 'de' && !newestPart.includes('ß') && SWISS.test(newestPart);

/** The book's words as they are written in Switzerland. */
export const swissWriter = (text: string): string => text.replace(/ß/g, 'ss');
