/** First digit of each script in which mail programs and keyboards write numbers; full-width ones fall to NFKC. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

/** Digits of all scripts as 0 to 9, in normal form (NFKC). Nothing else is changed. */
export function plainDigits(text: string): string {
  const normal = text.normalize('NFKC');
  return normal.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.find((zero) => code >= zero && code <= zero + 9) as number));
  });
}

/** A number with the marks of Latin script: `٣٬٥٠٠٫٢٥` → `3,500.25`. */
export const plainNumber = (text: string): string =>
  plainDigits(text)
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, ',');
