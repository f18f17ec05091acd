import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { expose, type Endpoint } from 'comlink';
import { PATIENCE_MS, readerBeside, type Reader, type WorkingReader } from '../../src/entries/reader-beside';
import { createEngine } from '../../src/entries/engine';

const mail = { from: null, subject: '', body: 'Give us 10% discount or we cancel the order.' };
const ports: MessagePort[] = [];
afterEach(() => ports.splice(0).forEach((port) => port.close()));

/** What a node port lacks of a browser's: events by listener objects, and data wrapped in an event. */
function endpoint(port: MessagePort): Endpoint {
  ports.push(port);
  const known = new Map<unknown, (data: unknown) => void>();
  return {
    postMessage: (message, transfer) => port.postMessage(message, transfer as never),
    addEventListener: (type, listener) => {
      if (type !== 'message') return;
      const hear = (data: unknown): void =>
        typeof listener === 'function'
          ? listener({ data } as MessageEvent)
          : listener.handleEvent({ data } as MessageEvent);
      known.set(listener, hear);
      port.on('message', hear);
    },
    removeEventListener: (_type, listener) => {
      const hear = known.get(listener);
      if (hear) port.off('message', hear);
    },
  };
}

/** A worker as the page sees it, whose script is run in this very process. */
function startsWorker(working: WorkingReader): () => Worker {
  return () => {
    const { port1, port2 } = new MessageChannel();
    expose(working, endpoint(port2));
    return Object.assign(endpoint(port1), { terminate: () => undefined }) as unknown as Worker;
  };
}

/** A worker whose script cannot be had: it says so once, and answers nothing. */
const brokenWorker = (terminate: () => void): Worker =>
  ({
    postMessage: () => undefined,
    addEventListener: (type: string, listener: () => void) => {
      if (type === 'error') setTimeout(listener);
    },
    removeEventListener: () => undefined,
    terminate,
  }) as unknown as Worker;

const neverInPage = (): Promise<Reader> => Promise.reject(new Error('not to be asked'));

test('what the worker answers is what the engine answers', async () => {
  const beside = readerBeside(startsWorker({ ...createEngine(), isThere: () => true }), neverInPage);
  await beside.expect('en');
  expect(await beside.read(mail)).toEqual(await createEngine().read(mail));
});

test('an error in the worker is an error here, with its words', async () => {
  const read = (): Promise<never> => Promise.reject(new Error('no network'));
  const beside = readerBeside(startsWorker({ ...createEngine(), read, isThere: () => true }), neverInPage);
  await expect(beside.read(mail)).rejects.toThrow('no network');
});

test('a worker that cannot be started is replaced by the page itself', async () => {
  const terminate = jest.fn();
  const beside = readerBeside(
    () => brokenWorker(terminate),
    () => Promise.resolve(createEngine()),
  );
  expect((await beside.read(mail)).pressure.value).toBe('threat');
  expect(terminate).toHaveBeenCalledTimes(1);
});

test('a browser that knows no workers, or forbids them, reads in the page', async () => {
  const beside = readerBeside(
    () => {
      throw new DOMException('refused', 'SecurityError');
    },
    () => Promise.resolve(createEngine()),
  );
  expect((await beside.read(mail)).language).toBe('en');
});

test('without network at first, the next question tries again', async () => {
  let isOnline = false;
  const beside = readerBeside(
    () => brokenWorker(() => undefined),
    () => (isOnline ? Promise.resolve(createEngine()) : Promise.reject(new Error('no network'))),
  );
  await expect(beside.read(mail)).rejects.toThrow('no network');
  isOnline = true;
  expect((await beside.read(mail)).language).toBe('en');
});

test('a worker that falls silent is given up, and the next question goes to a new one', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
  const terminate = jest.fn();
  const silent = {
    ...createEngine(),
    isThere: (): true => true,
    read: () => new Promise<never>(() => undefined),
  };
  const alive = startsWorker({ ...createEngine(), isThere: () => true });
  let started = 0;
  const beside = readerBeside(() => {
    started += 1;
    return started === 1 ? Object.assign(startsWorker(silent)(), { terminate }) : alive();
  }, neverInPage);
  await beside.expect('en');
  const asked = beside.read(mail);
  const failed = expect(asked).rejects.toThrow('fallen silent');
  await new Promise((resolve) => setImmediate(resolve));
  await jest.advanceTimersByTimeAsync(PATIENCE_MS);
  await failed;
  expect(terminate).toHaveBeenCalledTimes(1);
  jest.useRealTimers();
  expect((await beside.read(mail)).pressure.value).toBe('threat');
  expect(started).toBe(2);
});
