import { KeptMailsError, type KeptAnswer, type KeptMail, type KeptMails } from '../../src/ports/kept-mails';

/** Stand-in for the device's storage that can be told to refuse. */
export interface MemoryKeptMails extends KeptMails {
  readonly mails: Map<string, KeptMail>;
  readonly answers: Map<string, KeptAnswer>;
  removedSamples: readonly string[];
  refuses: boolean;
}

export function memoryKeptMails(): MemoryKeptMails {
  const mails = new Map<string, KeptMail>();
  const answers = new Map<string, KeptAnswer>();
  const store: MemoryKeptMails = {
    mails,
    answers,
    removedSamples: [],
    refuses: false,
    load: () =>
      Promise.resolve({
        mails: [...mails.values()],
        answers: Object.fromEntries(answers),
        removedSamples: store.removedSamples,
      }),
    putMail: (mail) => write(() => mails.set(mail.key, mail)),
    removeMail: (key) =>
      write(() => {
        mails.delete(key);
        answers.delete(key);
      }),
    putAnswer: (key, answer) =>
      write(() => (answer === null ? answers.delete(key) : answers.set(key, answer))),
    setRemovedSamples: (keys) =>
      write(() => {
        store.removedSamples = keys;
      }),
    forgetAll: () =>
      write(() => {
        mails.clear();
        answers.clear();
      }),
  };
  function write(change: () => unknown): Promise<void> {
    if (store.refuses) return Promise.reject(new KeptMailsError('full'));
    change();
    return Promise.resolve();
  }
  return store;
}
