/** A line of a stream, or null in its place when it was too long to hold. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
  /** True for the last line that is complete so far: nothing more is to be had without waiting. */
  readonly isLastForNow: boolean;
}

const LF = 0x0a;

/**
 * Splits a stream of bytes at line feeds, and only there: `node:readline` would also split at U+2028, which may
 * stand inside a JSON string. Holds one line at a time.
 *
 * @param mostBytes a longer line is skipped and handed on as null
 */
export async function* splitLines(input: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<Line> {
  let number = 0;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > mostBytes) pieces = [];
    else pieces.push(piece);
  };
  const take = (isLastForNow: boolean): Line => {
    number += 1;
    const line = { number, bytes: length > mostBytes ? null : joined(pieces, length), isLastForNow };
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
      add(chunk.subarray(start, end));
      start = end + 1;
      yield take(!chunk.includes(LF, start));
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield take(true);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
