import { answeredMail, type FloorPrice, type Mail, type Reading } from '../../core';
import type { AnsweredMails, AnsweredNote } from '../../ports/answered-mails';
import type { Engine } from '../../view/engine';

/** Readings kept; nobody answers an older one without opening it again. */
const MOST = 8;
/** Milliseconds without another number before a floor is stored: it changes with every key pressed. */
const FLOOR_PAUSE = 800;

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
  readonly #floors = new Map<string, FloorPrice | null>();
  /** Waiting to be stored, by mail. */
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
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

  /**
   * What the check should know of a mail: its reading, and the floor set here or, failing that, the one stored.
   * Null before the mail is read.
   */
  noteOf(mailKey: string, conversation: string | null): AnsweredNote | null {
    const known = this.#read.get(mailKey);
    if (known === undefined) return null;
    const floor = this.#floors.has(mailKey)
      ? this.#floors.get(mailKey)
      : conversation === null
        ? null
        : this.store.get(conversation)?.floor;
    return { mail: answeredMail(known.mail, known.reading), floor: floor ?? null };
  }

  /** The seller's numbers allow no price below this one; null when they say nothing any more. */
  floorSet(mailKey: string, floor: FloorPrice | null, conversation: string | null): void {
    this.#floors.set(mailKey, floor);
    this.#listeners.forEach((listener) => listener());
    if (conversation === null) return;
    // The answer may be begun with a button of the mail program, of which the pane hears nothing.
    clearTimeout(this.#timers.get(mailKey));
    const store = (): void => {
      const kept = this.store.get(conversation)?.floor ?? null;
      if (kept?.amount !== floor?.amount || kept?.currency !== floor?.currency)
        void this.answered(mailKey, conversation);
    };
    this.#timers.set(mailKey, setTimeout(store, FLOOR_PAUSE));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    const own = (): void => listener();
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  };

  /** Never rejects: an account without room must not hold up an answer; the check then knows less. */
  async answered(mailKey: string, conversation: string | null): Promise<void> {
    const note = this.noteOf(mailKey, conversation);
    if (note === null || conversation === null) return;
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
