/** Octets per word: with `=?utf-8?B?…?=` around them and a header name before them a line stays below 76. */
const MOST_OCTETS = 39;

const HARMLESS = {
  /** A subject may hold any printable character. */
  text: /^[ -~]*$/,
  /** Beside an address only what needs no quotation marks. */
  name: /^[A-Za-z0-9 !#$%&'*+\-/=?^_`{|}~]*$/,
};

/**
 * A header text as RFC 2047 wants it: plain where it is short and harmless, otherwise base64 words of whole
 * characters, folded one a line. The result holds no line break that is not followed by a space.
 *
 * @param place `text` for a subject, `name` beside an address.
 */
export function encodedWords(text: string, place: keyof typeof HARMLESS): string {
  if (text.length <= 60 && HARMLESS[place].test(text) && !text.includes('=?')) return text;
  return octetRuns(text)
    .map((octets) => `=?utf-8?B?${btoa(String.fromCharCode(...octets))}?=`)
    .join('\r\n ');
}

/** Cuts between characters, never inside one: each word is decoded on its own. */
function octetRuns(text: string): number[][] {
  const encoder = new TextEncoder();
  const runs: number[][] = [];
  let run: number[] = [];
  for (const character of text) {
    const octets = encoder.encode(character);
    if (run.length + octets.length > MOST_OCTETS) {
      runs.push(run);
      run = [];
    }
    run.push(...octets);
  }
  return [...runs, run].filter((octets) => octets.length > 0);
}
