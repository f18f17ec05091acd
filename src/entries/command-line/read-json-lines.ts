import { mailFromJson, type JsonMail } from '../mail-from-json';
import { messageOf } from './fault';
import { splitLines } from './split-lines';

/** More than any mail: a line of this size is a mistake, and holding it would break the promise of constant memory. */
const MOST_LINE_BYTES = 64 * 1024 * 1024;
/** Answers are handed on in portions of about this many UTF-16 units: a write per line would cost more than the reading. */
const PORTION = 64 * 1024;

/**
 * Reads one mail a line and prints one answer a line, in the same order, waiting for whoever takes the answers.
 * Blank lines are skipped and get no answer, but they count. A line that is no mail is answered by
 * `{"error":"line 3: …"}`.
 *
 * @returns true when every line was a mail
 */
export async function readJsonLines(
  input: AsyncIterable<Uint8Array>,
  read: (mail: JsonMail) => Promise<object>,
  print: (text: string) => Promise<void>,
): Promise<boolean> {
  let isAllGood = true;
  let waiting = '';
  for await (const { number, bytes, isLastForNow } of splitLines(input, MOST_LINE_BYTES)) {
    try {
      const mail = bytes === null ? tooLong() : mailOf(bytes);
      if (mail !== null) waiting += `${JSON.stringify(await read(mail))}\n`;
    } catch (cause) {
      isAllGood = false;
      waiting += `${JSON.stringify({ error: `line ${number}: ${messageOf(cause)}` })}\n`;
    }
    if (waiting !== '' && (isLastForNow || waiting.length > PORTION)) {
      await print(waiting);
      waiting = '';
    }
  }
  if (waiting !== '') await print(waiting);
  return isAllGood;
}

function tooLong(): never {
  throw new Error(`longer than ${MOST_LINE_BYTES / 1024 / 1024} MB`);
}

/** Null for a blank line. The decoder drops a byte order mark by itself. */
function mailOf(bytes: Uint8Array): JsonMail | null {
  const line = textOf(bytes);
  if (line.trim() === '') return null;
  return mailFromJson(valueOf(line));
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('not UTF-8');
  }
}

function valueOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The engine's own message would repeat words of the mail.
    throw new Error('not JSON');
  }
}
