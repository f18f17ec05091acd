import { JSDOM } from 'jsdom';
import { Faults } from './faults';
import { DraftDesk, type BodyChange } from './draft-desk';
import { SELLER, type DraftItem, type HostItem, type MailAddress } from './mailbox';
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
  /** Does not let the pane listen to changes of the selection, as some clients do. */
  readonly refusesEvents?: boolean;
}

/** What the pane has put into the notification bar. */
export interface Notice {
  readonly item: string;
  readonly key: string;
  readonly message: string;
  readonly type: number;
}

/** How a command ended: what it said to `event.completed`. */
export interface CommandEnd {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
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
  readonly refusesEvents: boolean;
  /** Notification bars shown so far, newest last. */
  readonly notices: Notice[] = [];
  readonly #drafts = new DraftDesk();
  readonly #commands = new Map<string, (end: CommandEnd) => void>();
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
    this.refusesEvents = options.refusesEvents ?? false;
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

  /** The selection moves and nobody tells the pane. */
  selectInSilence(id: string): void {
    this.#selected = this.#find(id);
    this.onChange();
  }

  /** What stands in a mail that is being written. */
  draftHtml(id: string): string {
    return this.#drafts.html(this.#find(id) as DraftItem);
  }

  /** The user writes on. */
  type(id: string, html: string): void {
    this.#drafts.write(this.#find(id) as DraftItem, html);
    this.onChange();
  }

  /**
   * Runs a function of the add-in, as a button of the ribbon or an event does.
   * @returns what it said when it was done
   */
  async runCommand(functionName: string): Promise<CommandEnd> {
    const id = `command-${String(this.#commands.size)}`;
    const end = new Promise<CommandEnd>((resolve) => this.#commands.set(id, resolve));
    while (!(this.#session?.fireCommand(id, functionName) ?? false)) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return end;
  }

  commandCompleted(texts: readonly string[]): void {
    const [id, ...rest] = texts;
    const event = rest.map(parsed).find((value) => value !== null) as
      { completedContext?: CommandEnd } | undefined;
    this.#commands.get(id ?? '')?.(event?.completedContext ?? {});
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
      case Dispatch.noticeAdd:
      case Dispatch.noticeReplace:
        this.notices.push({ ...(params as Omit<Notice, 'item'>), item: this.#item().id });
        this.onChange();
        return undefined;
      case Dispatch.sharedProperties:
        return this.#sharedProperties();
      default:
        return this.#executeOnDraft(dispatch, params);
    }
  }

  #executeOnDraft(dispatch: number, params: unknown): unknown {
    const item = this.#item();
    if (item.kind !== 'draft') throw new CallError(ErrorCode.notSupportedHere);
    switch (dispatch) {
      case Dispatch.bodyType:
        return item.form;
      case Dispatch.recipientsGet:
        return item.to.map(({ name, address }) => ({ name, address, recipientType: 0 }));
      case Dispatch.subjectGet:
        return item.subject;
      case Dispatch.selectedGet:
        return { data: item.selection ?? '', sourceProperty: 'body' };
      case Dispatch.bodySet:
      case Dispatch.bodyPrepend:
      case Dispatch.bodySetSelected:
      case Dispatch.selectedSet:
        this.#drafts.change(item, dispatch, params as BodyChange);
        this.onChange();
        return undefined;
      default:
        throw new CallError(ErrorCode.internalFormat);
    }
  }

  #sharedProperties(): object {
    const item = this.#item();
    if (item.kind !== 'message' || item.sharedBy === undefined) throw new CallError(ErrorCode.sharedFolder);
    return { owner: item.sharedBy, delegatePermissions: 1, targetRestUrl: '', targetMailbox: item.sharedBy };
  }

  // The protocol names no item in a call, so the answer is about whatever is selected now; real hosts cannot do better.
  #body(coercion: number): string {
    const item = this.#item();
    const html = item.kind === 'draft' ? this.#drafts.html(item) : item.html;
    return coercion === Coercion.html ? html : visibleText(html);
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

/** The words of a body, one line a block, as Outlook gives them. */
function visibleText(html: string): string {
  const { document } = new JSDOM(html).window;
  document.querySelectorAll('style, script').forEach((one) => one.remove());
  document.querySelectorAll('br').forEach((one) => one.replaceWith('\n'));
  document.querySelectorAll('p, div, li, tr, blockquote').forEach((one) => one.append('\n'));
  return document.body.textContent.trim();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
