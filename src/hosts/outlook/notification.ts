import { officeCall } from './office-call';

/** The longest message a notification bar takes, in UTF-16 units. */
export const NOTICE_LIMIT = 150;
/** One key, so that a newer message takes the place of the older. */
const KEY = 'undertone';

/**
 * Says something in the notification bar above the open mail; a message too long for it is cut.
 * @param isProblem shows it as an error
 */
export async function notify(office: typeof Office, text: string, isProblem = false): Promise<void> {
  const { item } = office.context.mailbox;
  const bar = (item as Partial<Office.MessageRead> | null | undefined)?.notificationMessages;
  if (bar === undefined) return;
  const kinds = office.MailboxEnums.ItemNotificationMessageType;
  const message = text.length > NOTICE_LIMIT ? `${text.slice(0, NOTICE_LIMIT - 1)}…` : text;
  const details: Office.NotificationMessageDetails = isProblem
    ? { type: kinds.ErrorMessage, message }
    : { type: kinds.InformationalMessage, message, icon: 'icon.16', persistent: false };
  await officeCall<void>((done) => bar.replaceAsync(KEY, details, done));
}
