/**
 * Whole numbers from 0 up as text: compact, plain ASCII without quotation marks or backslashes, and quicker to take in than any
 * literal. A number's last digit is one of 52 characters, the digits before it are of 34 others, so no comma is needed.
 */
const LAST = 40;
const LAST_DIGITS = 52;
const LEADING = LAST + LAST_DIGITS + 1;
const LEADING_DIGITS = 34;

export function packNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    let leading = '';
    for (let rest = Math.floor(number / LAST_DIGITS); rest > 0; rest = Math.floor(rest / LEADING_DIGITS))
      leading = String.fromCharCode(LEADING + (rest % LEADING_DIGITS)) + leading;
    text += leading + String.fromCharCode(LAST + (number % LAST_DIGITS));
  }
  return text;
}

export function unpackNumbers(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  let count = 0;
  let leading = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= LEADING) leading = leading * LEADING_DIGITS + code - LEADING;
    else {
      numbers[count] = leading * LAST_DIGITS + code - LAST;
      count += 1;
      leading = 0;
    }
  }
  return numbers.subarray(0, count);
}

/** Ascending numbers as steps from one to the next, which are small. */
export const stepsOf = (numbers: readonly number[]): readonly number[] =>
  numbers.map((number, i) => number - (i === 0 ? 0 : (numbers[i - 1] as number)));
