import type { Mail, Person } from '../../core';
import { mailId } from '../../notes/mail-id';
import type { LedgerMail } from '../../view/ledger-record';
import { HostError } from '../../ports/mail-host';
import type { CardEvent } from './event';
import { personFrom } from './person-from';

type Message = GoogleAppsScript.Gmail.GmailMessage;

/** The open mail and what its conversation tells. */
export interface OpenConversation {
  readonly message: Message;
  readonly mail: Mail;
  /** The mail as the ledger of its sender knows it. */
  readonly ledgerMail: () => LedgerMail;
  readonly isOwn: boolean;
  readonly thread: string;
  /** Mails of the conversation, drafts not counted. */
  readonly mailCount: number;
  readonly hasDraft: boolean;
  /** Mails the same sender wrote in this conversation, this one included. */
  readonly fromSender: number;
  /** The sender's mails before this one, newest first; each is fetched when it is asked for. */
  readonly earlier: readonly (() => Mail)[];
}

/** How many earlier mails are worth the time. */
const MOST_EARLIER = 3;
/** How many mails of a conversation are looked at, from the newest: each costs a call to Gmail. */
const MOST_LOOKED_AT = 30;

/** Plain text where there is some, otherwise the HTML source: the engine reads both. */
function bodyOf(message: Message): string {
  const plain = message.getPlainBody();
  return typeof plain === 'string' && plain.trim() !== '' ? plain : (message.getBody() ?? '');
}

const senderOf = (message: Message): Person | null => personFrom(message.getFrom() ?? '');

const mailOf = (message: Message, from: Person | null): Mail => ({
  id: message.getId(),
  from,
  subject: message.getSubject() ?? '',
  body: bodyOf(message),
});

/** Null where the mail does not say or Gmail does not tell: then its text has to do. */
function headerOf(message: Message, name: string): string | null {
  try {
    return message.getHeader(name) ?? null;
  } catch {
    return null;
  }
}

function sentAtOf(message: Message): string | null {
  const time = message.getDate().getTime();
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function platformError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const detail = String(error);
  if (/permission|access denied|authoriz|scope/i.test(detail)) return new HostError('denied', detail);
  return new HostError('failed', detail);
}

function conversationOf(message: Message, ownAddresses: readonly string[]): OpenConversation {
  const from = senderOf(message);
  const thread = message.getThread();
  const whole = thread.getMessages();
  const all = whole.slice(-MOST_LOOKED_AT);
  const drafts = all.filter((each) => each.isDraft());
  const mails = all.filter((each) => !each.isDraft());
  // A draft is always the seller's, so it tells an address of theirs for nothing.
  const own = [...ownAddresses, ...drafts.map((draft) => senderOf(draft)?.email)];
  const id = message.getId();
  const at = mails.findIndex((each) => each.getId() === id);
  const sameSender = (each: Message): boolean => from !== null && senderOf(each)?.email === from.email;
  const before = (at < 0 ? [] : mails.slice(0, at)).filter(sameSender);
  const mail = mailOf(message, from);
  return {
    message,
    mail,
    ledgerMail: () => ({ id: mailId(headerOf(message, 'Message-ID'), mail.body), sentAt: sentAtOf(message) }),
    isOwn: message.isDraft() || (from !== null && own.includes(from.email)),
    thread: thread.getId(),
    mailCount: whole.length - drafts.length,
    hasDraft: drafts.length > 0,
    fromSender: before.length + 1,
    earlier: before
      .slice(-MOST_EARLIER)
      .reverse()
      .map((each) => () => mailOf(each, from)),
  };
}

/**
 * Opens the mail the seller is looking at. Where that is one of their own, the newest mail of somebody else in the same
 * conversation stands in for it.
 * @throws {HostError} `denied` without permission, `failed` when the mail is not there
 */
export function openConversation(event: CardEvent, ownAddresses: readonly string[]): OpenConversation {
  const { messageId, accessToken } = event;
  if (messageId === null || accessToken === null) throw new HostError('failed', 'no mail is open');
  try {
    GmailApp.setCurrentMessageAccessToken(accessToken);
    const open = conversationOf(GmailApp.getMessageById(messageId), ownAddresses);
    if (!open.isOwn) return open;
    const others = open.message
      .getThread()
      .getMessages()
      .slice(-MOST_LOOKED_AT)
      .map((message) => () => conversationOf(message, ownAddresses))
      .reverse();
    for (const look of others) {
      const other = look();
      if (!other.isOwn && other.mail.from !== null) return other;
    }
    return open;
  } catch (error) {
    throw platformError(error);
  }
}
