import { bodyText, cutZones, type Line, type Person } from '../../../core';

/** The customer's mail as it stands below an answer that is being written. */
export interface QuotedMail {
  /** As the mail program noted it above the quote; null when it did not. */
  readonly from: Person | null;
  /** Plain text; older mails may follow below it, as in any mail. */
  readonly body: string;
}

/** Says something, so that an answer still empty is not taken for a forwarded mail, all of it new. */
const OPENING = '.\n';
const QUOTE_SIGN = /^[ \t]{0,3}(?:>|＞|\|)[ \t]?/;
const ADDRESS = /[^\s<>"'()[\]:;,]+@[^\s<>"'()[\]:;,]+\.[^\s<>"'()[\]:;,]+/;

/**
 * Finds the mail that is being answered in the body of the answer.
 * @param body HTML source or plain text
 * @returns null when nothing is quoted
 */
export function quotedMail(body: string): QuotedMail | null {
  const { text } = bodyText(body);
  const quote = cutZones(OPENING + text).find((line) => line.zone === 'quoted');
  if (quote === undefined) return null;
  const quoted = text.slice(Math.max(0, quote.start - OPENING.length));
  // With nothing new above it, everything but the program's own lines counts as new.
  const first = cutZones(quoted).find((line) => line.zone === 'new' && wordsOf(quoted, line) !== '');
  if (first === undefined) return null;
  // The line may begin behind its sign already; whether there are signs shows at its very beginning.
  const begin = quoted.lastIndexOf('\n', first.start - 1) + 1;
  const below = quoted.slice(first.start);
  return {
    from: personIn(quoted.slice(0, first.start)),
    body: QUOTE_SIGN.test(quoted.slice(begin)) ? withoutSigns(below) : below,
  };
}

const wordsOf = (text: string, { start, end }: Line): string =>
  text.slice(start, end).replace(QUOTE_SIGN, '').trim();

function withoutSigns(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(QUOTE_SIGN, ''))
    .join('\n');
}

/** The first person with an address in the lines above the quote: From comes before To in every mail program. */
function personIn(header: string): Person | null {
  const line = header.split('\n').find((each) => ADDRESS.test(each));
  const email = line === undefined ? undefined : ADDRESS.exec(line)?.[0];
  if (line === undefined || email === undefined) return null;
  const before = line.slice(0, line.indexOf(email)).replace(/mailto:/i, '');
  // "From: Dana Smith <", "On Monday at 9:30, Dana Smith <", "在 2025-03-04，王芳 <"
  const name =
    before
      .split(/[:：,，>"']/)
      .filter((part) => /[^\s<[(*_]/.test(part))
      .pop() ?? '';
  return { name: name.replace(/^[*_\s]+|[*_\s<[(]+$/g, ''), email };
}
