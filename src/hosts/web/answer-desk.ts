import type { KeptAnswer, KeptMails } from '../../ports/kept-mails';
import { createCell, type Cell } from './cell';

/** What the seller is writing to one mail. */
export interface Answer extends KeptAnswer {
  /** The reply the pane put in last, while it stands at the top untouched. */
  readonly inserted: string | null;
  /** What stood here before the last insertion (or before that was taken back); null when there was none. */
  readonly before: { readonly text: string; readonly isUndone: boolean } | null;
}

/** Answers by mail key; a mail without an entry has no answer yet. */
export type Answers = Readonly<Record<string, Answer>>;

export interface AnswerDesk {
  readonly answers: Cell<Answers>;
  answerTo(key: string): Answer;
  /** The seller types. */
  write(key: string, text: string): void;
  setToAll(key: string, toAll: boolean): void;
  /**
   * Puts a reply above everything the seller has written. A reply inserted earlier gives way only while nobody has
   * changed a letter of it.
   */
  insert(key: string, reply: KeptAnswer): void;
  /** Takes the last insertion back; called again, brings it back. What was written meanwhile returns with it. */
  toggleInsertion(key: string): void;
  discard(key: string): void;
  /** Puts an answer back as it was, after its mail was removed and brought back. */
  restore(key: string, answer: Answer): void;
  forgetAll(): void;
  /** Writes what is still waiting; call it when the page is about to go. */
  flush(): void;
}

export interface DeskParts {
  readonly kept: KeptMails;
  readonly answers: Readonly<Record<string, KeptAnswer>>;
  readonly onTrouble: (error: unknown) => void;
  /** Milliseconds of quiet before typing is kept. */
  readonly quiet?: number;
}

const EMPTY: Answer = { text: '', toAll: false, inserted: null, before: null };

export function createAnswerDesk({ kept, answers: known, onTrouble, quiet = 400 }: DeskParts): AnswerDesk {
  const opened = Object.entries(known).map(([key, answer]) => [key, { ...EMPTY, ...answer }] as const);
  const answers = createCell<Answers>(Object.fromEntries(opened));
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  const save = (key: string): void => {
    clearTimeout(waiting.get(key));
    waiting.delete(key);
    const answer = answers.get()[key];
    const isEmpty = answer === undefined || answer.text === '';
    kept.putAnswer(key, isEmpty ? null : { text: answer.text, toAll: answer.toAll }).catch(onTrouble);
  };
  const saveSoon = (key: string): void => {
    clearTimeout(waiting.get(key));
    waiting.set(
      key,
      setTimeout(() => save(key), quiet),
    );
  };
  const answerTo = (key: string): Answer => answers.get()[key] ?? EMPTY;
  const put = (key: string, answer: Answer): void => {
    answers.set({ ...answers.get(), [key]: answer });
  };

  return {
    answers,
    answerTo,
    write(key, text) {
      const answer = answerTo(key);
      const isUntouched = answer.inserted !== null && `${text}\n`.startsWith(`${answer.inserted}\n`);
      put(key, { ...answer, text, inserted: isUntouched ? answer.inserted : null });
      saveSoon(key);
    },
    setToAll(key, toAll) {
      put(key, { ...answerTo(key), toAll });
      saveSoon(key);
    },
    insert(key, reply) {
      const answer = answerTo(key);
      const own = answer.inserted === null ? answer.text : answer.text.slice(answer.inserted.length);
      const typed = own.replace(/^\n+/, '');
      put(key, {
        text: typed.trim() === '' ? reply.text : `${reply.text}\n\n${typed}`,
        toAll: reply.toAll,
        inserted: reply.text,
        before: { text: answer.text, isUndone: false },
      });
      save(key);
    },
    toggleInsertion(key) {
      const answer = answerTo(key);
      if (answer.before === null) return;
      const { text, isUndone } = answer.before;
      put(key, { ...answer, text, inserted: null, before: { text: answer.text, isUndone: !isUndone } });
      save(key);
    },
    discard(key) {
      const { [key]: gone, ...others } = answers.get();
      if (gone === undefined) return;
      answers.set(others);
      save(key);
    },
    restore(key, answer) {
      put(key, answer);
      save(key);
    },
    forgetAll() {
      for (const timer of waiting.values()) clearTimeout(timer);
      waiting.clear();
      answers.set({});
    },
    flush() {
      for (const key of [...waiting.keys()]) save(key);
    },
  };
}
