import { HostError, type Reply } from '../../ports/mail-host';
import type { ReadableMessage } from './open-item';
import { officeCall } from './office-call';
import { htmlOfText } from './html-of-text';
import { errorOfThrow } from './office-error';

/** The longest HTML a reply form takes, in UTF-16 units. */
export const REPLY_LIMIT = 32_768;

/** Phones have no reply form for add-ins, although the calls may exist there. */
const PLATFORMS_WITHOUT_FORM: readonly string[] = ['iOS', 'Android'];

export function hasReplyForm(office: typeof Office): boolean {
  return !PLATFORMS_WITHOUT_FORM.includes(String(office.context.platform));
}

/**
 * The reply as HTML that the form takes: as it is, or without its layout where that alone makes it too long.
 * @throws {HostError} `too-long`
 */
function fitting({ html, text }: Reply): string {
  if (html.length <= REPLY_LIMIT) return html;
  const plain = htmlOfText(text);
  if (plain.length <= REPLY_LIMIT && text !== '') return plain;
  throw new HostError('too-long', `${String(html.length)} of ${String(REPLY_LIMIT)} characters`);
}

/**
 * Opens Outlook's own reply form with the text in it; the seller reads, changes and sends it.
 * @returns false when this item has no reply form
 * @throws {HostError} `too-long` before anything is asked of Outlook; otherwise as `officeCall`
 */
export async function openReplyForm(
  office: typeof Office,
  message: ReadableMessage,
  reply: Reply,
  timeout: number,
): Promise<boolean> {
  const content: Office.ReplyFormData = { htmlBody: fitting(reply) };
  if (office.context.requirements.isSetSupported('Mailbox', '1.9')) {
    await officeCall<void>(
      (done) =>
        reply.toAll
          ? message.displayReplyAllFormAsync(content, done)
          : message.displayReplyFormAsync(content, done),
      timeout,
    );
    return true;
  }
  if (!('displayReplyForm' in message)) return false;
  // The old calls say nothing back: what they do not throw has to be believed.
  try {
    if (reply.toAll) message.displayReplyAllForm(content);
    else message.displayReplyForm(content);
  } catch (thrown) {
    throw errorOfThrow(thrown);
  }
  return true;
}
