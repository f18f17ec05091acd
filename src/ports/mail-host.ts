import type { Person, Span } from '../core/model';

/** The mail the seller is looking at. `body` is the text (or HTML) as the host gives it. */
export interface OpenMail {
  /** Stable id of the mail inside its host; two readings belong to the same mail exactly when the keys are equal. */
  readonly key: string;
  readonly from: Person | null;
  readonly subject: string;
  readonly body: string;
  /** ISO 8601, or null when the host does not say. */
  readonly sentAt: string | null;
  /** The Message-ID of the mail itself, the same in every mail program; missing where the host does not say. */
  readonly messageId?: string | null | undefined;
  /** True for a sample and for a mail seen only as a quotation: what is read in it is not written down. */
  readonly offTheRecord?: boolean;
}

export type UnreadableReason =
  | 'appointment'
  | 'protected'
  | 'own-mail'
  | 'empty'
  /** A mail is being written that answers none. */
  | 'nothing-quoted';

export type MailState =
  | { readonly kind: 'mail'; readonly mail: OpenMail }
  /** Nothing selected, or several mails. */
  | { readonly kind: 'none' }
  /** Something is open that cannot be read: an appointment, an encrypted item. */
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

export interface Reply {
  readonly text: string;
  readonly html: string;
  readonly toAll: boolean;
  /** Where it goes in a mail that is being written; at the cursor unless said otherwise. */
  readonly place?: 'cursor' | 'top' | undefined;
}

/** A small text file made in memory. */
export interface SavedFile {
  readonly name: string;
  readonly content: string;
  /** Media type. */
  readonly type: string;
}

/** What happened to the reply, for the words shown to the seller. */
export type InsertOutcome = 'opened-in-reply-form' | 'inserted' | 'copied';

export interface HostAbilities {
  readonly insertReply: boolean;
  readonly replyToAll: boolean;
  /** The host can show where evidence stands in the mail. */
  readonly showEvidence: boolean;
  /** The host keeps the user's signature when a reply is inserted. */
  readonly keepsSignature: boolean;
  /** False where the host does not say when another mail is opened; the seller then asks for the reading himself. */
  readonly followsMail?: boolean;
  /** A mail is being written here, so that the seller chooses where the reply goes. */
  readonly choosesPlace?: boolean;
}

/** The look of the program around the pane. */
export interface HostLook {
  /** Null when the program does not say. */
  readonly isDark: () => boolean | null;
  /** Calls back after every change; returns the way to stop. */
  readonly onChange: (listener: () => void) => () => void;
}

/** What the pane asks of the program that holds the mail. Every promise may reject with a HostError. */
export interface MailHost {
  readonly name: 'outlook' | 'web';
  /** BCP 47 tag of the host's own interface language. */
  readonly language: string;
  readonly abilities: HostAbilities;
  currentMail(): Promise<MailState>;
  /** Calls back each time another mail (or none) is open; returns the way to stop. */
  onMailChange(listener: () => void): () => void;
  /** Puts the reply before the seller, ready to edit; never sends. `mailKey` guards against answering the wrong mail. */
  insertReply(reply: Reply, mailKey: string): Promise<InsertOutcome>;
  copyText(text: string): Promise<void>;
  /** Hands a file to the seller; missing where the program cannot. Rejects when it was not allowed. */
  saveFile?(file: SavedFile): Promise<void>;
  /**
   * Takes the last reply out of the mail again; only where it was put into a mail that is being written. Rejects with
   * `stale` when the seller has written on since, for then words would be lost.
   */
  undoInsert?(): Promise<void>;
  /** Reads what is open now, however quiet the host was about it; only where the seller may have to ask for it. */
  lookAgain?(): void;
  readonly look?: HostLook;
  /** Scrolls to and marks the words in the mail; only where `abilities.showEvidence`. */
  showEvidence?(span: Span, mailKey: string): void;
  /** Calls back when the user picks a marked piece of evidence in the mail (index into the reading's evidence). */
  onEvidencePicked?(listener: (index: number) => void): () => void;
}

export type HostErrorCode =
  | 'timeout'
  /** Another mail was opened while the call was under way. */
  | 'stale'
  | 'denied'
  | 'too-long'
  | 'offline'
  | 'unsupported'
  | 'failed';

/** Every platform failure, in one small vocabulary the pane can put into words. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: HostErrorCode,
    detail?: string,
  ) {
    super(detail ?? code);
  }
}
