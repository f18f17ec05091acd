import { wrap } from 'comlink';
import type { ExpectantEngine } from './engine';

/** What of the brain takes time. */
export type Reader = Pick<ExpectantEngine, 'expect' | 'read' | 'draft'>;

/** What a worker offers: a reader, and a word as soon as it is there. */
export interface WorkingReader extends Reader {
  isThere(): true | Promise<true>;
}

/**
 * A reader in a thread of its own, so that neither a long mail nor the languages' weight hold up the page; in the page itself
 * where the browser has no worker for us. What is asked before either is there waits; what could not be loaded at all is
 * tried again with the next question.
 * @param start starts the worker, whose script exposes a {@link WorkingReader}
 * @param inPage loads the same reader into the page
 */
export function readerBeside(start: () => Worker, inPage: () => Promise<Reader>): Reader {
  let found: Promise<Reader> | null = null;
  const reader = (): Promise<Reader> => {
    if (found === null) {
      found = startedWorker(start).catch(inPage);
      found.catch(() => (found = null));
    }
    return found;
  };
  void reader().catch(() => undefined);
  return {
    expect: async (tag) => (await reader()).expect(tag),
    read: async (mail, choices) => (await reader()).read(mail, choices),
    draft: async (...asked) => (await reader()).draft(...asked),
  };
}

/** Resolves with the worker's first word; rejects when its script cannot be had or started. */
function startedWorker(start: () => Worker): Promise<Reader> {
  return new Promise((resolve, reject) => {
    const worker = start();
    const fail = (): void => {
      worker.terminate();
      reject(new Error('no worker could be started'));
    };
    worker.addEventListener('error', fail, { once: true });
    const remote = wrap<WorkingReader>(worker);
    remote.isThere().then(() => {
      worker.removeEventListener('error', fail);
      resolve({
        expect: (tag) => remote.expect(tag),
        read: (mail, choices) => remote.read(mail, choices),
        draft: (...asked) => remote.draft(...asked),
      });
    }, fail);
  });
}
