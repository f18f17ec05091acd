import { answeredMail, type Mail, type Reading } from '../../core';
import type { AnsweredMails } from '../../ports/answered-mails';
import type { Engine } from '../../view/engine';

/** Readings kept; nobody answers an older one without opening it again. */
const MOST = 8;

interface ReadMail {
  readonly mail: Mail;
  readonly reading: Reading;
}

/**
 * Reads along with the pane, and when a mail is answered leaves for the check before sending what it must know of it.
 */
export class AnsweredMemory {
  /** Give this to the pane. */
  readonly engine: Engine;
  readonly #read = new Map<string, ReadMail>();
  readonly #listeners = new Set<() => void>();

  constructor(
    engine: Engine,
    private readonly store: AnsweredMails,
  ) {
    this.engine = {
      read: async (mail, choices) => {
        const reading = await engine.read(mail, choices);
        this.#keep(mail, reading);
        return reading;
      },
      plan: (reading, wishes) => engine.plan(reading, wishes),
      draft: (mail, reading, plan, wishes, paneLanguage) =>
        engine.draft(mail, reading, plan, wishes, paneLanguage),
    };
  }

  /** The last reading of a mail; null before there is one. */
  readingOf(mailKey: string): ReadMail | null {
    return this.#read.get(mailKey) ?? null;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    const own = (): void => listener();
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  };

  /** Never rejects: an account without room must not hold up an answer; the check then knows less. */
  async answered(mailKey: string, conversation: string | null): Promise<void> {
    const known = this.#read.get(mailKey);
    if (known === undefined || conversation === null) return;
    const note = { mail: answeredMail(known.mail, known.reading), floor: null };
    await this.store.put(conversation, note).catch(() => undefined);
  }

  #keep(mail: Mail, reading: Reading): void {
    const key = mail.id ?? '';
    this.#read.delete(key);
    this.#read.set(key, { mail, reading });
    const [oldest] = this.#read.keys();
    if (this.#read.size > MOST && oldest !== undefined) this.#read.delete(oldest);
    this.#listeners.forEach((listener) => listener());
  }
}
