import { JSDOM } from 'jsdom';
import { Faults } from './faults';
import { SELLER, type HostItem, type MailAddress } from './mailbox';
import { PaneSession, type PostToPane } from './pane-session';
import { Coercion, Dispatch, ErrorCode, Permission, type PermissionLevel } from './protocol';
import { appContext, itemSnapshot, type HostSettings } from './snapshots';

export interface OutlookHostOptions {
  readonly items: readonly HostItem[];
  readonly locale?: string;
  /** Highest Mailbox requirement set the client claims. */
  readonly requirementSet?: string;
  readonly permission?: PermissionLevel;
  readonly user?: MailAddress;
}

/** A reply the pane has had opened, with what it has put in. */
export interface ReplyForm {
  readonly toAll: boolean;
  readonly to: readonly MailAddress[];
  readonly subject: string;
  readonly html: string;
}

export interface HostCall {
  readonly dispatch: number;
  readonly params: unknown;
}

/** A failed call; thrown by the methods of the host and sent to the pane as its number. */
class CallError extends Error {
  constructor(readonly code: number) {
    super(`error ${String(code)}`);
  }
}

/**
 * A stand-in for Outlook on the web: holds a mailbox, the selected item and the add-in's settings, and answers the calls of
 * the real client library. Knows nothing of windows; a session carries the messages.
 */
export class OutlookHost {
  readonly faults = new Faults();
  /** Every call of the mailbox library so far. */
  readonly calls: HostCall[] = [];
  /** Reply forms opened so far, newest last. */
  readonly replyForms: ReplyForm[] = [];
  readonly items: readonly HostItem[];
  readonly settings: HostSettings;
  /** Milliseconds before any answer. */
  latency = 0;
  /** Called after the selection or the reply forms have changed, for whoever draws them. */
  onChange: () => void = () => undefined;
  /** Called when the user leaves the pane by Tab, at its end or (backwards) at its beginning. */
  onTabOut: (backwards: boolean) => void = () => undefined;
  #selected: HostItem | null;
  #openReply: ReplyForm | null = null;
  #roaming: Readonly<Record<string, string>> = {};
  #session: PaneSession | null = null;

  constructor(options: OutlookHostOptions) {
    this.items = options.items;
    this.#selected = options.items[0] ?? null;
    this.settings = {
      locale: options.locale ?? 'en-US',
      requirementSet: options.requirementSet ?? '1.12',
      permission: 'permission' in options ? options.permission : Permission.readItem,
      user: options.user ?? SELLER,
      origin: 'https://outlook.office.com',
      controlId: '7d2f5a16-0c0e-4f0e-9d55-0a6f3a1c9b42',
    };
  }

  get selected(): HostItem | null {
    return this.#selected;
  }

  /** The reply form on the screen; picking another item puts it away. */
  get openReply(): ReplyForm | null {
    return this.#openReply;
  }

  /** What the add-in has saved in the mailbox account: key → JSON text. */
  get roaming(): Readonly<Record<string, string>> {
    return this.#roaming;
  }

  /** Opens the pane anew; a session before it is forgotten, as when the pane is closed. */
  connect(post: PostToPane): PaneSession {
    this.#session = new PaneSession(this, post);
    return this.#session;
  }

  /** The pane is closed; what it still asks for is not answered. */
  disconnect(session: PaneSession): void {
    if (this.#session === session) this.#session = null;
  }

  /** The user picks another item, or none. */
  select(id: string | null): void {
    this.#selected = id === null ? null : this.#find(id);
    this.#openReply = null;
    this.#session?.fireItemChanged();
    this.onChange();
  }

  appContext(): object {
    return appContext(this.settings, this.#roaming);
  }

  itemSnapshot(): object | null {
    return itemSnapshot(this.settings, this.#selected);
  }

  /**
   * Carries out a call.
   * @returns the `data` of the answer
   * @throws {CallError}
   */
  execute(dispatch: number, params: unknown): unknown {
    switch (dispatch) {
      case Dispatch.bodyGet:
        return this.#body((params as { coercionType: number }).coercionType);
      case Dispatch.reply:
      case Dispatch.replyText:
      case Dispatch.replyAsync:
      case Dispatch.replyTextAsync:
        return this.#openReplyForm(params as { htmlBody: string }, false);
      case Dispatch.replyAll:
      case Dispatch.replyAllText:
      case Dispatch.replyAllAsync:
      case Dispatch.replyAllTextAsync:
        return this.#openReplyForm(params as { htmlBody: string }, true);
      case Dispatch.roamingSave:
        this.#roaming = (params as [Record<string, string>])[0];
        return undefined;
      default:
        throw new CallError(ErrorCode.internalFormat);
    }
  }

  // The protocol names no item in a call, so the answer is about whatever is selected now; real hosts cannot do better.
  #body(coercion: number): string {
    const item = this.#item();
    if (coercion === Coercion.html) return item.html;
    return new JSDOM(item.html).window.document.body.textContent;
  }

  #openReplyForm(params: { htmlBody: string }, toAll: boolean): undefined {
    const item = this.#item();
    if (item.kind !== 'message') throw new CallError(ErrorCode.notSupportedHere);
    const others = [...item.to, ...(item.cc ?? [])].filter(
      ({ address }) => address !== this.settings.user.address,
    );
    this.#openReply = {
      toAll,
      to: toAll ? [item.from, ...others] : [item.from],
      subject: `RE: ${item.subject}`,
      html: params.htmlBody,
    };
    this.replyForms.push(this.#openReply);
    this.onChange();
  }

  #item(): HostItem {
    if (this.#selected === null) throw new CallError(ErrorCode.itemNotFound);
    return this.#selected;
  }

  #find(id: string): HostItem {
    const item = this.items.find((candidate) => candidate.id === id);
    if (item === undefined) throw new Error(`no item ${id} in the mailbox`);
    return item;
  }
}
