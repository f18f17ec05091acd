import { wrap } from 'comlink';
import type { ExpectantEngine } from './engine';

/** What of the brain takes time. */
export type Reader = Pick<ExpectantEngine, 'expect' | 'read' | 'draft'>;

/** What a worker offers: a reader, and a word as soon as it is there. */
export interface WorkingReader extends Reader {
  isThere(): true | Promise<true>;
}

/** A worker that has been started; what is asked of it waits until its script runs. */
interface StartedWorker {
  readonly reader: Reader;
  /** Resolves with the worker's first word; rejects when its script cannot be had or started. */
  readonly isThere: Promise<true>;
  stop(): void;
}

/** The largest mail takes a few seconds, its language on a slow line some more; a thread that is silent for longer has died, which browsers do not tell. */
export const PATIENCE_MS = 60_000;

/**
 * A reader in a thread of its own, so that neither a long mail nor the languages' weight hold up the page; in the page itself
 * where the browser has no worker for us. What is asked before either is there waits; what could not be loaded at all is
 * tried again with the next question. A worker that falls silent is given up after {@link PATIENCE_MS}: the question fails, the next
 * one goes to a new worker.
 * @param start starts the worker, whose script exposes a {@link WorkingReader}
 * @param inPage loads the same reader into the page
 */
export function readerBeside(start: () => Worker, inPage: () => Promise<Reader>): Reader {
  let worker: StartedWorker | null = null;
  let page: Promise<Reader> | null = null;
  const ask = async <Answer>(question: (reader: Reader) => Promise<Answer>): Promise<Answer> => {
    if (page === null) {
      worker ??= startedWorker(start);
      // Asked at once: a word of the worker that is only waiting to be heard must not hold up the mail.
      const asked = worker;
      const answer = question(asked.reader);
      answer.catch(() => undefined);
      const isThere = await asked.isThere.catch(() => false);
      if (isThere)
        return inTime(answer, () => {
          asked.stop();
          if (worker === asked) worker = null;
        });
      page ??= inPage();
      page.catch(() => {
        page = null;
        worker = null;
      });
    }
    return question(await page);
  };
  worker = startedWorker(start);
  return {
    expect: (tag) => ask((reader) => reader.expect(tag)),
    read: (mail, choices) => ask((reader) => reader.read(mail, choices)),
    draft: (...asked) => ask((reader) => reader.draft(...asked)),
  };
}

/** The answer, or an error once it is late; `giveUp` is called before. */
async function inTime<Answer>(answer: Promise<Answer>, giveUp: () => void): Promise<Answer> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => {
      giveUp();
      reject(new Error('the reader has fallen silent'));
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(clock);
  }
}

function startedWorker(start: () => Worker): StartedWorker {
  let worker: Worker;
  try {
    worker = start();
  } catch {
    // A browser may forbid workers.
    const refused = Promise.reject<never>(new Error('no worker may be started'));
    refused.catch(() => undefined);
    return {
      reader: { expect: () => refused, read: () => refused, draft: () => refused },
      isThere: refused,
      stop: () => undefined,
    };
  }
  const remote = wrap<WorkingReader>(worker);
  const isThere = new Promise<true>((resolve, reject) => {
    const fail = (): void => {
      worker.terminate();
      reject(new Error('no worker could be started'));
    };
    worker.addEventListener('error', fail, { once: true });
    remote.isThere().then(() => {
      worker.removeEventListener('error', fail);
      resolve(true);
    }, fail);
  });
  isThere.catch(() => undefined);
  const reader: Reader = {
    expect: (tag) => remote.expect(tag),
    read: (mail, choices) => remote.read(mail, choices),
    draft: (...asked) => remote.draft(...asked),
  };
  return { reader, isThere, stop: () => worker.terminate() };
}
