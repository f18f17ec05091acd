/** A mail in the stand-in mailbox. */
export interface StoredMail {
  readonly id: string;
  readonly from: string;
  readonly subject: string;
  readonly plain: string;
  readonly html?: string;
  readonly isDraft?: boolean;
  /** UTC, milliseconds. */
  readonly sentAt?: number;
  /** Made out of the id when left out. */
  readonly messageId?: string;
}

export interface MadeDraft {
  /** Null for a draft that answers nothing. */
  readonly answers: string | null;
  readonly toAll: boolean;
  readonly body: string;
  readonly html: string | null;
  readonly subject: string | null;
}

const SCOPE = 'https://www.googleapis.com/auth/';
const READ = ['gmail.addons.current.message.readonly', 'gmail.readonly', 'gmail.modify'];
const COMPOSE = ['gmail.addons.current.action.compose', 'gmail.compose', 'gmail.modify'];
const EVERYTHING = 'https://mail.google.com/';

/**
 * One conversation of a mailbox behind the GmailApp interface, with Google's rules on scopes: a call that needs a scope
 * the manifest does not list throws, as it does at Google's. No call can send.
 */
export class Mailbox {
  readonly drafts: MadeDraft[] = [];
  readonly threadId = 'thread-1';
  /** Calls that fetch something of a mail. */
  reads = 0;
  #token: string | null = null;

  constructor(
    readonly mails: StoredMail[],
    private readonly scopes: readonly string[],
    /** Whether the conversation shows drafts; not settled for add-ons, so both are tried. */
    private readonly showsDrafts = true,
  ) {}

  #need(...names: readonly string[]): void {
    const enough = [EVERYTHING, ...names.map((name) => SCOPE + name)];
    if (!enough.some((scope) => this.scopes.includes(scope))) {
      throw new Error(
        `Specified permissions are not sufficient. Required permissions: ${enough.join(' || ')}`,
      );
    }
  }

  #made(draft: MadeDraft): object {
    this.drafts.push(draft);
    if (draft.answers !== null) {
      const id = `draft-${String(this.drafts.length)}`;
      this.mails.push({ id, from: 'Me <me@seller.example>', subject: '', plain: draft.body, isDraft: true });
    }
    return { getId: () => `d${String(this.drafts.length)}` };
  }

  #visible(): readonly StoredMail[] {
    return this.showsDrafts ? this.mails : this.mails.filter((mail) => mail.isDraft !== true);
  }

  #message(mail: StoredMail): object {
    const needToken = (): void => {
      this.#need(...READ);
      if (this.#token === null) throw new Error('Access denied: missing access token');
    };
    const read =
      <T>(value: () => T) =>
      () => {
        needToken();
        this.reads += 1;
        return value();
      };
    const reply = (toAll: boolean) => (body: unknown, options?: { readonly htmlBody?: string }) => {
      this.#need(...COMPOSE);
      if (typeof body !== 'string') throw new TypeError('body is no string');
      return this.#made({ answers: mail.id, toAll, body, html: options?.htmlBody ?? null, subject: null });
    };
    return {
      getId: () => mail.id,
      getFrom: read(() => mail.from),
      getSubject: read(() => mail.subject),
      getPlainBody: read(() => mail.plain),
      getBody: read(() => mail.html ?? ''),
      getDate: read(() => new Date(mail.sentAt ?? Date.UTC(2026, 1, 3, 9))),
      getHeader: (name: unknown) => {
        needToken();
        if (typeof name !== 'string') throw new TypeError('name is no string');
        return name === 'Message-ID' ? (mail.messageId ?? `<${mail.id}@buyer.example>`) : '';
      },
      isDraft: () => mail.isDraft === true,
      getThread: read(() => ({
        getId: () => this.threadId,
        getMessages: read(() => this.#visible().map((each) => this.#message(each))),
      })),
      createDraftReply: reply(false),
      createDraftReplyAll: reply(true),
    };
  }

  /** What the script sees as `GmailApp`. */
  readonly app = {
    setCurrentMessageAccessToken: (token: unknown) => {
      if (typeof token !== 'string' || token === '') throw new TypeError('token is no string');
      this.#token = token;
    },
    getMessageById: (id: unknown) => {
      this.#need(...READ);
      const mail = this.mails.find((each) => each.id === id);
      if (!mail) throw new Error('Invalid message id');
      return this.#message(mail);
    },
    createDraft: (to: unknown, subject: unknown, body: unknown) => {
      this.#need(...COMPOSE);
      if (typeof to !== 'string' || typeof subject !== 'string' || typeof body !== 'string') {
        throw new TypeError('createDraft wants three strings');
      }
      return this.#made({ answers: null, toAll: false, body, html: null, subject });
    },
  };

  /** Between two calls nothing is open any more. */
  forgetToken(): void {
    this.#token = null;
  }
}
