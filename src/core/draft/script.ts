/**
 * Rewrites Simplified words as Traditional ones by the book's own table; longer entries win, the rest stays. Meant
 * for a book's sentences only: the customer's words and the seller's values are never passed through it.
 */
export function toTraditional(text: string, table: readonly (readonly [string, string])[]): string {
  const byLength = [...table].sort(([a], [b]) => b.length - a.length);
  let written = '';
  for (let at = 0; at < text.length;) {
    const entry = byLength.find(([from]) => text.startsWith(from, at));
    written += entry === undefined ? text.charAt(at) : entry[1];
    at += entry === undefined ? 1 : entry[0].length;
  }
  return written;
}
