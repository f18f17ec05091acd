import type { Person } from '../../../core';
import {
  HostError,
  type HostAbilities,
  type HostLook,
  type InsertOutcome,
  type MailHost,
  type MailState,
  type Reply,
} from '../../../ports/mail-host';
import { copyText } from '../copy-text';
import { CALL_TIMEOUT, officeCall } from '../office-call';
import { officeLook } from '../office-look';
import { hasVisibleWords } from '../visible-words';
import { DraftBody, type DraftItem } from './draft-body';
import { quotedMail } from './quoted-mail';

export interface ComposeMailHostOptions {
  /** Milliseconds a call may take. */
  readonly timeout?: number;
  readonly copy?: (text: string) => Promise<void>;
  /** Called when a reply has been put in, with the id of the conversation where Outlook tells it. */
  readonly onAnswered?: (mailKey: string, conversation: string | null) => void;
}

/**
 * Outlook while an answer is being written: the mail is the one quoted below the answer, the reply goes into the answer
 * itself, which keeps its recipients and the signature that Outlook has put there.
 */
export class ComposeMailHost implements MailHost {
  readonly name = 'outlook';
  readonly abilities: HostAbilities = {
    insertReply: true,
    replyToAll: false,
    showEvidence: false,
    keepsSignature: true,
    choosesPlace: true,
  };
  readonly look: HostLook;
  readonly #office: typeof Office;
  readonly #item: DraftItem;
  readonly #body: DraftBody;
  readonly #timeout: number;
  readonly #copy: (text: string) => Promise<void>;
  readonly #onAnswered: (mailKey: string, conversation: string | null) => void;
  readonly #writtenListeners = new Set<() => void>();

  constructor(office: typeof Office, item: DraftItem, options: ComposeMailHostOptions = {}) {
    this.#office = office;
    this.#item = item;
    this.#timeout = options.timeout ?? CALL_TIMEOUT;
    this.#copy = options.copy ?? copyText;
    this.#onAnswered = options.onAnswered ?? (() => undefined);
    this.#body = new DraftBody(office, item, this.#timeout);
    this.look = officeLook(office);
  }

  get language(): string {
    return this.#office.context.displayLanguage || 'en-US';
  }

  /** The customer's mail below the answer; `nothing-quoted` in a mail that answers none. */
  async currentMail(): Promise<MailState> {
    const quoted = quotedMail(await this.#body.read());
    if (quoted === null || !hasVisibleWords(quoted.body)) {
      return { kind: 'unreadable', reason: 'nothing-quoted' };
    }
    const [recipient = null] = await this.recipients();
    const from = quoted.from ?? recipient;
    if (from?.email.toLowerCase() === this.#ownAddress()) return { kind: 'unreadable', reason: 'own-mail' };
    const subject = await this.#subject();
    return {
      kind: 'mail',
      mail: { key: this.key, from, subject, body: quoted.body, sentAt: null, offTheRecord: true },
    };
  }

  /** A pane beside a mail that is being written stays with it. */
  onMailChange(): () => void {
    return () => undefined;
  }

  /** @throws {HostError} */
  async insertReply(reply: Reply, mailKey: string): Promise<InsertOutcome> {
    if (mailKey !== this.key) throw new HostError('stale', 'this is another mail');
    await this.#body.insert(reply);
    this.#onAnswered(mailKey, this.conversation);
    this.#writtenListeners.forEach((listener) => listener());
    return 'inserted';
  }

  /** Calls back when the pane itself has changed the text; of what the seller types Outlook says nothing. */
  onWritten(listener: () => void): () => void {
    const own = (): void => listener();
    this.#writtenListeners.add(own);
    return () => this.#writtenListeners.delete(own);
  }

  /** @throws {HostError} `stale` when the seller has written on since */
  async undoInsert(): Promise<void> {
    await this.#body.undo();
    this.#writtenListeners.forEach((listener) => listener());
  }

  copyText(text: string): Promise<void> {
    return this.#copy(text);
  }

  /** Everything in the mail that is being written, the quoted mail included, as plain text. */
  answerText(): Promise<string> {
    return this.#body.readText();
  }

  /** To whom it goes; empty where Outlook does not say. */
  async recipients(): Promise<readonly Person[]> {
    try {
      const to = await officeCall<Office.EmailAddressDetails[]>(
        (done) => this.#item.to.getAsync(done),
        this.#timeout,
      );
      return to.map(({ displayName, emailAddress }) => ({ name: displayName, email: emailAddress }));
    } catch {
      return [];
    }
  }

  async #subject(): Promise<string> {
    try {
      return await officeCall<string>((done) => this.#item.subject.getAsync(done), this.#timeout);
    } catch {
      return '';
    }
  }

  #ownAddress(): string | undefined {
    return (
      this.#office.context.mailbox.userProfile as Office.UserProfile | undefined
    )?.emailAddress.toLowerCase();
  }

  /** Id of the conversation the answer belongs to; null in a new one, or where Outlook tells none. */
  get conversation(): string | null {
    return this.#item.conversationId || null;
  }

  /** Names the mail that is answered. */
  get key(): string {
    return `draft:${this.#item.conversationId || 'new'}`;
  }
}
