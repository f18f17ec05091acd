import { KeptMailsError, type KeptAnswer, type KeptMails, type KeptPage } from '../ports/kept-mails';
import { storageTrouble, writeNow, type UndertoneDb } from './undertone-db';

const REMOVED_SAMPLES = 'removed-samples';

/** Opened mails and answers on the device of the web page. */
export function indexedDbMails(db: UndertoneDb): KeptMails {
  const withDb = async <T>(
    work: (open: Awaited<ReturnType<UndertoneDb['open']>>) => Promise<T>,
  ): Promise<T> => {
    try {
      return await work(await db.open());
    } catch (error) {
      throw new KeptMailsError(storageTrouble(error));
    }
  };

  return {
    load: () =>
      withDb(async (open): Promise<KeptPage> => {
        const trip = open.transaction(['mails', 'answers', 'settings'], 'readonly');
        const [mails, keys, answers, removed] = await Promise.all([
          trip.objectStore('mails').getAll(),
          trip.objectStore('answers').getAllKeys(),
          trip.objectStore('answers').getAll(),
          trip.objectStore('settings').get(REMOVED_SAMPLES),
        ]);
        const byKey: Record<string, KeptAnswer> = {};
        keys.forEach((key, at) => {
          const answer = answers[at];
          if (answer !== undefined) byKey[key] = answer;
        });
        return { mails, answers: byKey, removedSamples: stringsIn(removed) };
      }),
    putMail: (mail) =>
      withDb(async (open) => {
        await open.put('mails', mail);
      }),
    removeMail: (key) =>
      withDb(async (open) => {
        const trip = open.transaction(['mails', 'answers'], 'readwrite');
        await Promise.all([
          trip.objectStore('mails').delete(key),
          trip.objectStore('answers').delete(key),
          trip.done,
        ]);
      }),
    putAnswer: (key, answer) =>
      writeNow(db, 'answers', (table) =>
        answer === null ? table.delete(key) : table.put(answer, key),
      ).catch((error: unknown) => {
        throw new KeptMailsError(storageTrouble(error));
      }),
    setRemovedSamples: (keys) =>
      withDb(async (open) => {
        await open.put('settings', [...keys], REMOVED_SAMPLES);
      }),
    forgetAll: () =>
      withDb(async (open) => {
        const trip = open.transaction(['mails', 'answers'], 'readwrite');
        await Promise.all([
          trip.objectStore('mails').clear(),
          trip.objectStore('answers').clear(),
          trip.done,
        ]);
      }),
  };
}

/** What another version of the page may have left there is not trusted. */
function stringsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
