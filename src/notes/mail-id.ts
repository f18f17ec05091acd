import { fingerprint } from './fingerprint';

/** Only what a mail program cannot change on the way: letters and digits. */
const CARRIED = /[^\p{L}\p{N}]+/gu;
const MOST_LOOKED_AT = 20_000;

/**
 * A short id of one mail that is the same in every mail program and in every folder: out of its Message-ID, and where
 * there is none (pasted words) out of its text. It cannot be turned back into either.
 */
export function mailId(messageId: string | null | undefined, body: string): string {
  const header = (messageId ?? '').trim().replace(/^<|>$/g, '').toLowerCase();
  const source = header === '' ? body.slice(0, MOST_LOOKED_AT).replace(CARRIED, '').toLowerCase() : header;
  return fingerprint(source).toString(36);
}
