/** The text without control characters but line feeds: those of a mail or a file name could steer the terminal. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '');
}
