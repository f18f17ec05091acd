import type { HostErrorCode, UnreadableReason } from '../../../ports/mail-host';

/** What Undertone says in Outlook outside the pane. */
export interface OutlookWords {
  /** In the notification bar: at most 150 characters with everything put in. */
  readonly command: {
    readonly opened: (headline: string, openBlanks: number) => string;
    readonly copied: (headline: string) => string;
    readonly noMail: string;
    readonly unreadable: Readonly<Record<UnreadableReason, string>>;
    readonly failed: Readonly<Record<HostErrorCode, string>>;
  };
  /** In Outlook's alert when a mail is sent: at most 500 characters with everything put in. */
  readonly send: {
    readonly lead: string;
    readonly point: (title: string, quote: string) => string;
    readonly more: (count: number) => string;
  };
  /** Beside a mail that is being written. */
  readonly check: {
    readonly now: string;
    readonly onSend: string;
    readonly onSendHint: string;
    readonly marks: string;
    readonly unread: string;
  };
}
