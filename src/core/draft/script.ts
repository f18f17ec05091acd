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
