import PostalMime from 'postal-mime';
import { asUtf8, decodeText, hasHoles, isAscii } from './decode-text';
import { headerLength } from './tidy-message';
import { westernBytes, westernText, withoutControls } from './western-bytes';

/** The text and HTML parts of a message as a MIME reader gives them. */
export interface Parts {
  readonly text?: string | undefined;
  readonly html?: string | undefined;
}

/**
 * Checks the parts of a message against its bytes and reads them again where the charset label was missing
 * or wrong. The MIME reader shows text only after decoding; a second reading of the same message under a
 * label that keeps every byte (windows-1252) gives the bytes back.
 */
export async function withRightCharset(message: Uint8Array, parts: Parts): Promise<Parts> {
  if (isPlainAscii(parts.text) && isPlainAscii(parts.html)) return parts;
  const raw = await PostalMime.parse(relabelled(message), { forceRfc822Attachments: true });
  return { text: rightText(parts.text, raw.text), html: rightText(parts.html, raw.html) };
}

function isPlainAscii(text: string | undefined): boolean {
  return text === undefined || /^\p{ASCII}*$/u.test(text);
}

/** The first charset parameter wins in the MIME reader, so ours goes straight behind the type. */
function relabelled(message: Uint8Array): Uint8Array {
  const LABEL = '; charset=windows-1252';
  const text = westernText(message);
  const hasType = /^content-type:/im.test(text.slice(0, headerLength(message)));
  const top = hasType ? '' : `Content-Type: text/plain${LABEL}\n`;
  const marked = top + text.replace(/^(content-type:\s*text\/(?:plain|html))/gim, `$1${LABEL}`);
  return westernBytes(marked) ?? message;
}

/** Chooses between a text read as labelled and its bytes. */
function rightText(labelled: string | undefined, raw: string | undefined): string | undefined {
  const bytes = raw === undefined ? null : westernBytes(raw);
  if (labelled === undefined || bytes === null || isAscii(bytes)) return labelled;
  const isUnlabelledOrWestern = labelled === raw || hasHoles(labelled);
  const unicode = asUtf8(bytes);
  if (unicode !== null && /[\u0800-\uffff]/.test(unicode)) return unicode;
  if (!isUnlabelledOrWestern) return labelled;
  return decodeText(bytes, labelled === raw ? 'windows-1252' : null);
}

/**
 * Repairs a header word that was encoded under a Western label although it holds UTF-8 or Chinese bytes.
 * Headers are short, so only what cannot be a Western word is touched.
 */
export function rightHeader(text: string): string {
  const bytes = westernBytes(text);
  if (bytes === null || isAscii(bytes)) return text;
  const unicode = asUtf8(bytes);
  if (unicode !== null) return unicode;
  const runs = text.match(/[\u0080-\uffff]+/g) ?? [];
  const isChinese =
    runs.every((run) => run.length % 2 === 0 && /^[\u00a1-\u00fe]+$/.test(run)) && runs.join('').length >= 4;
  return isChinese ? new TextDecoder('gb18030').decode(bytes) : withoutControls(text);
}
