import type { ReadableMessage } from './open-item';
import { officeCall } from './office-call';

/**
 * Address of the mailbox a mail lies in when that is not the seller's own, such as sales@…: what that mailbox wrote is
 * the seller's side too. Null in the own mailbox, and where the client cannot say (below Mailbox 1.8, or it does not answer).
 */
export async function sharedOwner(
  office: typeof Office,
  message: ReadableMessage,
  timeout: number,
): Promise<string | null> {
  // The call is there exactly when the item is in a shared folder.
  const { getSharedPropertiesAsync } = message as Partial<ReadableMessage>;
  if (getSharedPropertiesAsync === undefined) return null;
  if (!office.context.requirements.isSetSupported('Mailbox', '1.8')) return null;
  try {
    const shared = await officeCall<Office.SharedProperties>(
      (done) => message.getSharedPropertiesAsync(done),
      timeout,
    );
    return typeof shared.owner === 'string' && shared.owner !== '' ? shared.owner.toLowerCase() : null;
  } catch {
    // A mail that cannot say whose it is can still be read.
    return null;
  }
}
