/**
 * One line of visible text, at most `longest` UTF-16 units, cut at a whole character. Control characters, marks that
 * turn the reading direction and halves of characters have no place in a value we repeat; nor has anything that could be
 * taken for one of our open blanks.
 */
export function cleanText(text: string, longest: number): string {
  // Only the beginning can matter; the rest of a hostile megabyte is not even looked at.
  const line = text
    .slice(0, longest * 4)
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .replace(/_{3,}/g, '__')
    .replace(/\s+/g, ' ')
    .trim();
  return line
    .slice(0, longest)
    .replace(/\p{Cs}/gu, '')
    .trim();
}
