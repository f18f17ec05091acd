/** What a thread of `parallel.ts` can be asked for. */
export { train as trainMachine } from './margin';
export { growQuestion } from './trees';
