import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore, type StoreNames } from 'idb';
import type { NoteFields } from '../notes/note-json';
import type { KeptAnswer, KeptMail } from '../ports/kept-mails';

/** Everything Undertone keeps on the device of the web page, one table a kind. */
export interface UndertoneSchema extends DBSchema {
  /** Key: lower-cased address. */
  notes: { key: string; value: NoteFields };
  /** Key: name of the setting. */
  settings: { key: string; value: unknown };
  mails: { key: string; value: KeptMail };
  /** Key: key of the mail. */
  answers: { key: string; value: KeptAnswer };
}

/** Why the device did not do what it was asked, in the words all stores share. */
export type StorageTrouble = 'full' | 'blocked' | 'failed';

/** One connection for all stores of the page; opened when first needed, opened again after it broke. */
export interface UndertoneDb {
  open(): Promise<IDBPDatabase<UndertoneSchema>>;
}

const VERSION = 1;

/** @param name of the database; tests use their own. */
export function undertoneDb(name = 'undertone'): UndertoneDb {
  let connection: Promise<IDBPDatabase<UndertoneSchema>> | null = null;
  const drop = (): void => {
    connection = null;
  };
  const connect = async (): Promise<IDBPDatabase<UndertoneSchema>> => {
    const db = await openDB<UndertoneSchema>(name, VERSION, {
      upgrade(fresh) {
        fresh.createObjectStore('notes', { keyPath: 'address' });
        fresh.createObjectStore('settings');
        fresh.createObjectStore('mails', { keyPath: 'key' });
        fresh.createObjectStore('answers');
      },
      // A newer page in another tab wants to change the tables: let it.
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase).close();
        drop();
      },
      terminated: drop,
    });
    return db;
  };
  return {
    open() {
      connection ??= connect().catch((error: unknown) => {
        drop();
        throw error;
      });
      return connection;
    },
  };
}

/**
 * Writes into one table and hands everything to the device at once, not only when the answer has come back: a page
 * that is being left gets no second turn. Resolves when the device has it.
 */
export async function writeNow<Name extends StoreNames<UndertoneSchema>>(
  db: UndertoneDb,
  table: Name,
  write: (store: WritableTable<Name>) => Promise<unknown>,
): Promise<void> {
  const trip = (await db.open()).transaction(table, 'readwrite');
  const written = write(trip.store);
  trip.commit();
  await Promise.all([written, trip.done]);
}

type WritableTable<Name extends StoreNames<UndertoneSchema>> = IDBPObjectStore<
  UndertoneSchema,
  [Name],
  Name,
  'readwrite'
>;

/** Names of DOMExceptions by which browsers say "not on this page": private windows, blocked site data, sandboxed frames. */
const BLOCKED = new Set(['SecurityError', 'InvalidStateError', 'NotAllowedError', 'ReferenceError']);

/** Puts what IndexedDB threw into one of three words. */
export function storageTrouble(error: unknown): StorageTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return BLOCKED.has(name) ? 'blocked' : 'failed';
}
