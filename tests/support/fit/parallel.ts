import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'jest-worker';
import type * as work from './parallel-work';

type Async<F> = F extends (...args: infer A) => infer R ? (...args: A) => Promise<R> : never;

/** The long work of learning, a thread for every processor. What comes out does not depend on how many there are. */
export const inParallel = new Worker(path.join(__dirname, 'parallel-work.ts'), {
  enableWorkerThreads: true,
  numWorkers: availableParallelism(),
  exposedMethods: ['trainMachine', 'growQuestion'] satisfies (keyof typeof work)[],
}) as unknown as {
  readonly trainMachine: Async<typeof work.trainMachine>;
  readonly growQuestion: Async<typeof work.growQuestion>;
  /** Ends the threads; without it a program goes on for ever. */
  readonly end: () => Promise<unknown>;
};
