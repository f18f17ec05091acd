import type { DraftJson, ReadingJson } from '../view/reading-json';
import type { CheckFinding } from '../core/model';
import { checkContextFrom } from './check-from-json';
import { createChecker } from './checker';
import { createEngine } from './engine';
import { mailFromJson } from './mail-from-json';
import { draftAsJson, readAsJson, type ReadOptions } from './read-as-json';

export type { DraftJson, ReadingJson } from '../view/reading-json';
export type { CheckFinding } from '../core/model';
export type { ReadOptions } from './read-as-json';

/** One engine for the process: language packs are compiled on first use and kept. */
const engine = createEngine();
const checker = createChecker();

/**
 * Reads what is behind the words of a mail.
 *
 * @param mail `{ id?, from?: { name, email } | null, subject?, body, senderHistory?: { messages, orders, threats, carriedOut } | null }`;
 *   `body` is plain text or HTML source, and every offset of the result points into it
 * @returns rejects with a TypeError when the mail has a field of the wrong type, and for no other reason
 */
export async function readMail(mail: unknown, options: ReadOptions = {}): Promise<ReadingJson> {
  return readAsJson(engine, mailFromJson(mail), options);
}

/**
 * Writes a reply to a mail, in the customer's language; values nobody knows yet stay blanks.
 *
 * @param mail as for `readMail`
 * @returns rejects with a TypeError when the mail has a field of the wrong type, and for no other reason
 */
export async function writeDraft(mail: unknown, options: ReadOptions = {}): Promise<DraftJson> {
  return draftAsJson(engine, mailFromJson(mail), options);
}

/**
 * Checks the seller's own text before it is sent.
 *
 * @param text plain text; quoted history below it is left out
 * @param options `{ answering?: mail, recipients?: [{ name, email }], floor?: { amount, currency }, privateWords?: string[],
 *   sellerAtFault?: boolean, sellerName?: string }`; without recipients the sender of the mail answered is taken for one
 * @returns findings in order of appearance, `quote === text.slice(start, end)`; rejects with a TypeError when a field has
 *   the wrong type, and for no other reason
 */
export async function checkReply(text: unknown, options?: unknown): Promise<readonly CheckFinding[]> {
  if (typeof text !== 'string') throw new TypeError('the text must be text');
  return checker(text, await checkContextFrom(engine, options));
}
