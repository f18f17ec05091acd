import {
  HostError,
  type HostAbilities,
  type HostLook,
  type InsertOutcome,
  type MailHost,
  type MailState,
  type Reply,
} from '../../ports/mail-host';
import { copyText } from './copy-text';
import { CALL_TIMEOUT, officeCall } from './office-call';
import { errorOfThrow } from './office-error';
import { officeLook } from './office-look';
import { isFrom, lookAtItem, openMail, selectedKey, type ReadableMessage } from './open-item';
import { hasReplyForm, openReplyForm } from './reply-form';
import { canSaveFiles, saveFile } from './save-file';
import { sharedOwner } from './shared-owner';
import { hasVisibleWords } from './visible-words';

export interface OutlookMailHostOptions {
  /** Milliseconds a call may take. */
  readonly timeout?: number;
  readonly copy?: (text: string) => Promise<void>;
  /** Starts the pane anew: the library asks for the selected item once at its start. */
  readonly restart?: () => void;
  /** Called when a reply has been opened, with the id of the conversation where Outlook tells it. */
  readonly onAnswered?: (mailKey: string, conversation: string | null) => void;
}

/** Outlook, seen through the add-in library; create it when the library is ready. */
export class OutlookMailHost implements MailHost {
  readonly name = 'outlook';
  readonly saveFile?: NonNullable<MailHost['saveFile']>;
  readonly #office: typeof Office;
  readonly #timeout: number;
  readonly #copy: (text: string) => Promise<void>;
  readonly #restart: () => void;
  readonly #onAnswered: (mailKey: string, conversation: string | null) => void;
  readonly look: HostLook;
  readonly #listeners = new Set<() => void>();
  /** Calls under way that want to know when the selection moves. */
  readonly #guards = new Set<() => void>();
  #isWatching = false;
  /** Asked before anybody wanted to know. */
  #ahead: { readonly key: string; readonly answer: Promise<MailState> } | null = null;
  /** What the last answer was about; undefined before the first. */
  #shownKey: string | null | undefined;

  constructor(office: typeof Office, options: OutlookMailHostOptions = {}) {
    this.#office = office;
    this.#timeout = options.timeout ?? CALL_TIMEOUT;
    this.#copy = options.copy ?? copyText;
    if (canSaveFiles(office)) this.saveFile = (file) => saveFile(file);
    this.#restart = options.restart ?? (() => location.reload());
    this.#onAnswered = options.onAnswered ?? (() => undefined);
    this.look = officeLook(office);
    this.#watchSelection();
  }

  get language(): string {
    return this.#office.context.displayLanguage || 'en-US';
  }

  get abilities(): HostAbilities {
    const insertReply = hasReplyForm(this.#office);
    return {
      insertReply,
      replyToAll: insertReply,
      showEvidence: false,
      keepsSignature: false,
      followsMail: this.#isWatching,
    };
  }

  /** Asks for the mail while the pane is still being drawn: the first `currentMail` gets this answer too. */
  askAhead(): Promise<MailState> {
    const answer = this.#ask();
    // Whoever takes the answer hears of its failure.
    answer.catch(() => undefined);
    const key = selectedKey(this.#office.context.mailbox);
    this.#ahead = key === null ? null : { key, answer };
    return answer;
  }

  /** @throws {HostError} `stale` when another mail was opened meanwhile; ask again then */
  currentMail(): Promise<MailState> {
    const ahead = this.#ahead;
    this.#ahead = null;
    // Between the two another mail may have been opened, and nobody listened yet.
    const holds = ahead !== null && ahead.key === selectedKey(this.#office.context.mailbox);
    return holds ? ahead.answer : this.#ask();
  }

  async #ask(): Promise<MailState> {
    this.#watchSelection();
    const look = this.#look();
    this.#shownKey = selectedKey(this.#office.context.mailbox);
    if ('state' in look) return look.state;
    const { message, key } = look;
    const [body, owner] = await this.#whileSelected(key, () =>
      Promise.all([this.#readBody(message, key), sharedOwner(this.#office, message, this.#timeout)]),
    );
    if (owner !== null && isFrom(message, owner)) return { kind: 'unreadable', reason: 'own-mail' };
    if (!hasVisibleWords(body)) return { kind: 'unreadable', reason: 'empty' };
    return { kind: 'mail', mail: openMail(message, key, body) };
  }

  /** Tells the listeners when the selected item is not the one last asked about, for clients that change it in silence. */
  noticeChange(): boolean {
    const hasMoved =
      this.#shownKey !== undefined && selectedKey(this.#office.context.mailbox) !== this.#shownKey;
    if (hasMoved) this.#changed();
    return hasMoved;
  }

  /** Where the client has not told even the library of a change, only a new start of the pane finds it. */
  lookAgain(): void {
    if (!this.noticeChange()) this.#restart();
  }

  onMailChange(listener: () => void): () => void {
    // Each call is its own subscription, even of the same function.
    const own = (): void => listener();
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }

  /** @throws {HostError} `stale` also when another mail was opened meanwhile: the form may then be that mail's */
  async insertReply(reply: Reply, mailKey: string): Promise<InsertOutcome> {
    const look = this.#look();
    if ('state' in look || look.key !== mailKey) {
      throw new HostError('stale', 'the mail this reply is for is no longer open');
    }
    const opened =
      hasReplyForm(this.#office) &&
      (await this.#whileSelected(
        mailKey,
        () => openReplyForm(this.#office, look.message, reply, this.#timeout),
        true,
      ));
    if (!opened) await this.copyText(reply.text);
    this.#onAnswered(mailKey, look.message.conversationId || null);
    return opened ? 'opened-in-reply-form' : 'copied';
  }

  /** Id of the conversation of a mail that is open now; null where Outlook tells none, or another mail is open. */
  conversationOf(mailKey: string): string | null {
    try {
      const look = this.#look();
      return 'state' in look || look.key !== mailKey ? null : look.message.conversationId || null;
    } catch {
      return null;
    }
  }

  copyText(text: string): Promise<void> {
    return this.#copy(text);
  }

  #look(): ReturnType<typeof lookAtItem> {
    try {
      return lookAtItem(this.#office.context.mailbox);
    } catch (thrown) {
      throw errorOfThrow(thrown);
    }
  }

  /** HTML keeps quotes and paragraphs apart better than Outlook's own text; the text is for when HTML cannot be had. */
  async #readBody(message: ReadableMessage, key: string): Promise<string> {
    const { Html, Text } = this.#office.CoercionType;
    const read = (form: Office.CoercionType): Promise<string> =>
      officeCall((done) => message.body.getAsync(form, done), this.#timeout);
    try {
      return await read(Html);
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== 'failed') throw error;
      if (selectedKey(this.#office.context.mailbox) !== key) throw error;
      return await read(Text);
    }
  }

  /**
   * Calls carry no item id: after a change the host answers about the new item (see QUIRKS.md), so an answer counts only when
   * no other item was selected while it was under way, not even for a moment.
   * @param mayLeave true when the call itself may take the selection away, as a reply form does
   */
  async #whileSelected<T>(key: string, work: () => Promise<T>, mayLeave = false): Promise<T> {
    let hasMoved = false;
    const look = (): void => {
      const now = selectedKey(this.#office.context.mailbox);
      if (now !== key && !(mayLeave && now === null)) hasMoved = true;
    };
    this.#guards.add(look);
    const [outcome] = await Promise.allSettled([work()]);
    this.#guards.delete(look);
    look();
    // Whatever came of the call belongs to another mail, so its own failure says nothing either.
    if (hasMoved) throw new HostError('stale', 'another mail was opened meanwhile');
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  }

  /** Registering may fail for a moment; every reading of a mail tries again until it has worked once. */
  #watchSelection(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    const { mailbox } = this.#office.context;
    const changed = (): void => this.#changed();
    officeCall<void>(
      (done) => mailbox.addHandlerAsync(this.#office.EventType.ItemChanged, changed, done),
      this.#timeout,
    ).catch(() => {
      this.#isWatching = false;
    });
  }

  #changed(): void {
    for (const look of this.#guards) look();
    for (const listener of [...this.#listeners]) listener();
  }
}
