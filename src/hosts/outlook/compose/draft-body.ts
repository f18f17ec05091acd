import { HostError, type Reply } from '../../../ports/mail-host';
import { htmlOfText } from '../html-of-text';
import { officeCall } from '../office-call';

export type DraftItem = Office.MessageCompose;

/** What stood in the mail before and after a reply was put in. */
interface Insertion {
  readonly before: string;
  readonly after: string;
}

/** The body of a mail that is being written: what is in it stays, whatever is put in. */
export class DraftBody {
  #last: Insertion | null = null;

  constructor(
    private readonly office: typeof Office,
    private readonly item: DraftItem,
    private readonly timeout: number,
  ) {}

  /** The whole body: HTML, or plain text where the mail is written as such. */
  async read(): Promise<string> {
    const form = await this.#form();
    return this.#call<string>((done) => this.item.body.getAsync(form, done));
  }

  /** What the seller has written and what is quoted below, as plain text. */
  readText(): Promise<string> {
    return this.#call<string>((done) => this.item.body.getAsync(this.office.CoercionType.Text, done));
  }

  /** Puts the reply at the cursor; on top where that is wanted or where selected words would be lost. */
  async insert(reply: Reply): Promise<void> {
    const form = await this.#form();
    const before = await this.#call<string>((done) => this.item.body.getAsync(form, done));
    const isHtml = form === this.office.CoercionType.Html;
    const atCursor = reply.place !== 'top' && !(await this.#hasSelection());
    const data = isHtml ? reply.html || htmlOfText(reply.text) : reply.text;
    const options = { coercionType: form };
    if (atCursor) {
      await this.#call<void>((done) => this.item.body.setSelectedDataAsync(data, options, done));
    } else {
      const apart = isHtml ? `${data}<br>` : `${data}\n\n`;
      await this.#call<void>((done) => this.item.body.prependAsync(apart, options, done));
    }
    // Outlook tidies what it is given, so what now stands there has to be asked.
    const after = await this.#call<string>((done) => this.item.body.getAsync(form, done));
    this.#last = { before, after };
  }

  /**
   * Takes the last reply out again.
   * @throws {HostError} `stale` when the mail was changed since, for then taking it back would lose words
   */
  async undo(): Promise<void> {
    if (this.#last === null) throw new HostError('failed', 'nothing was put in');
    const { before, after } = this.#last;
    const form = await this.#form();
    const now = await this.#call<string>((done) => this.item.body.getAsync(form, done));
    if (now !== after) throw new HostError('stale', 'the mail was changed after the reply was put in');
    await this.#call<void>((done) => this.item.body.setAsync(before, { coercionType: form }, done));
    this.#last = null;
  }

  async #hasSelection(): Promise<boolean> {
    try {
      const selected = await this.#call<{ data?: string } | undefined>((done) =>
        this.item.getSelectedDataAsync(this.office.CoercionType.Text, done as never),
      );
      return (selected?.data ?? '').trim() !== '';
    } catch {
      // Outlook cannot say: then the top is the safer place.
      return true;
    }
  }

  async #form(): Promise<Office.CoercionType> {
    const type = await this.#call<Office.CoercionType>((done) => this.item.body.getTypeAsync(done));
    const { Html, Text } = this.office.CoercionType;
    return String(type) === 'text' ? Text : Html;
  }

  #call<T>(start: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
    return officeCall<T>(start, this.timeout);
  }
}
