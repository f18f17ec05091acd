/** What lies in the mailbox of the stand-in. */

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

interface ItemBase {
  /** Unique in the mailbox. */
  readonly id: string;
  readonly subject: string;
  readonly html: string;
  /** UTC, milliseconds. */
  readonly sentAt: number;
  readonly from: MailAddress;
  readonly to: readonly MailAddress[];
}

export interface MessageItem extends ItemBase {
  readonly kind: 'message';
  readonly cc?: readonly MailAddress[];
  /** Exchange message class; `IPM.Note` when left out. */
  readonly itemClass?: string;
  /** Names of the attached files. */
  readonly attachments?: readonly string[];
  /** Address of the shared mailbox it lies in; the user's own when left out. */
  readonly sharedBy?: string;
}

export interface AppointmentItem extends ItemBase {
  readonly kind: 'appointment';
}

/** A mail being written. */
export interface DraftItem {
  readonly kind: 'draft';
  readonly id: string;
  readonly subject: string;
  /** At the start; what is written later is in the host. The cursor is where `CARET` stands, otherwise at the top. */
  readonly html: string;
  readonly to: readonly MailAddress[];
  /** How it is written. */
  readonly form: 'html' | 'text';
  /** Words the user has selected. */
  readonly selection?: string;
  /** Id of the item it answers, whose conversation it is in; a conversation of its own when left out. */
  readonly answers?: string;
}

export const CARET = '<!--caret-->';

export type HostItem = MessageItem | AppointmentItem | DraftItem;

export const SELLER: MailAddress = { name: 'Lin Wei', address: 'lin.wei@brightforge.example' };

/** A message to the seller; everything may be overruled. */
export function message(id: string, part: Partial<Omit<MessageItem, 'kind' | 'id'>> = {}): MessageItem {
  return {
    kind: 'message',
    id,
    subject: `Subject of ${id}`,
    html: `<html><body><p>Text of ${id}</p></body></html>`,
    sentAt: Date.UTC(2025, 2, 4, 9, 30),
    from: { name: 'Dana Smith', address: 'dana@northwind.example' },
    to: [SELLER],
    ...part,
  };
}

export function appointment(id: string): AppointmentItem {
  return { ...message(id), kind: 'appointment' };
}

export function draft(id: string, part: Partial<Omit<DraftItem, 'kind' | 'id'>> = {}): DraftItem {
  return {
    kind: 'draft',
    id,
    subject: `RE: ${id}`,
    html: '<p>being written</p>',
    to: [],
    form: 'html',
    ...part,
  };
}
