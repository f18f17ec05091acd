// Runs before the add-in library is there: the reader needs nothing of Outlook and gets ready while it loads.
import { localUnsaved } from '../stores/local-unsaved';
import { lastLanguage } from './last-language';
import { readerBeside } from './reader-beside';

export const unsaved = localUnsaved();

export const reader = readerBeside(
  () =>
    new Worker(new URL(/* webpackChunkName: "reader" */ './reader-worker.ts', import.meta.url), {
      name: lastLanguage(unsaved),
    }),
  async () => (await import(/* webpackChunkName: "engine" */ './engine')).createEngine(),
);
