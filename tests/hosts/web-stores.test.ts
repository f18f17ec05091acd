import 'fake-indexeddb/auto';
import { EMPTY_LEDGER } from '../../src/notes/ledger';
import type { SenderNote } from '../../src/notes/sender-note';
import { KeptMailsError } from '../../src/ports/kept-mails';
import { NotesError } from '../../src/ports/notes-store';
import { indexedDbMails } from '../../src/stores/indexeddb-mails';
import { indexedDbNotes } from '../../src/stores/indexeddb-notes';
import { openIndexedDbSettings } from '../../src/stores/indexeddb-settings';
import { undertoneDb, type UndertoneDb } from '../../src/stores/undertone-db';
import { keptMail } from '../support/kept-mail';

let databases = 0;
const freshName = (): string => `test-${(databases += 1)}`;

function note(address: string, text: string): SenderNote {
  const at = '2026-03-02T08:00:00.000Z';
  return {
    address,
    text: { value: text, at },
    customerTypes: { value: null, at },
    history: { value: { messages: 3, orders: 1, threats: 0, carriedOut: 0 }, at },
    ledger: EMPTY_LEDGER,
  };
}

/** A device that refuses with the given DOMException until told otherwise. */
function unwilling(errorName: string, inner: UndertoneDb): UndertoneDb & { isWilling: boolean } {
  const db = {
    isWilling: false,
    open: () => (db.isWilling ? inner.open() : Promise.reject(new DOMException('no', errorName))),
  };
  return db;
}

describe('notes on the device', () => {
  test('are found again by any spelling of the address, by another connection', async () => {
    const name = freshName();
    await indexedDbNotes(undertoneDb(name)).put(note('Ana@Tejidos.example', 'pays late'));
    const later = indexedDbNotes(undertoneDb(name));
    expect((await later.get('ANA@tejidos.EXAMPLE'))?.text.value).toBe('pays late');
    expect(await later.get('other@tejidos.example')).toBeNull();
    expect((await later.list()).map((found) => found.address)).toEqual(['ana@tejidos.example']);
  });

  test('are gone after removal', async () => {
    const notes = indexedDbNotes(undertoneDb(freshName()));
    await notes.put(note('a@x.example', 'one'));
    await notes.put(note('b@x.example', 'two'));
    await notes.remove('A@x.example');
    expect(await notes.get('a@x.example')).toBeNull();
    expect((await notes.list()).map((found) => found.text.value)).toEqual(['two']);
  });

  test.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'blocked'],
    ['InvalidStateError', 'blocked'],
    ['UnknownError', 'failed'],
  ])('%s is told as "%s", and the words typed stay at hand', async (errorName, code) => {
    const db = unwilling(errorName, undertoneDb(freshName()));
    const notes = indexedDbNotes(db);
    const refusal: unknown = await notes.put(note('a@x.example', 'typed')).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(NotesError);
    expect(refusal).toMatchObject({ code });
    expect((await notes.get('a@x.example'))?.text.value).toBe('typed');
  });

  test('a refused note is written by the next attempt', async () => {
    const name = freshName();
    const db = unwilling('QuotaExceededError', undertoneDb(name));
    const notes = indexedDbNotes(db);
    await expect(notes.put(note('a@x.example', 'first'))).rejects.toThrow();
    db.isWilling = true;
    await notes.put(note('a@x.example', 'second'));
    expect((await indexedDbNotes(undertoneDb(name)).get('a@x.example'))?.text.value).toBe('second');
  });

  test('a device that fails is an error, not "no notes"', async () => {
    const notes = indexedDbNotes(unwilling('UnknownError', undertoneDb(freshName())));
    await expect(notes.get('a@x.example')).rejects.toMatchObject({ code: 'failed' });
    await expect(notes.list()).rejects.toMatchObject({ code: 'failed' });
  });

  test('where the browser keeps nothing, notes can be taken for the visit', async () => {
    const notes = indexedDbNotes(unwilling('SecurityError', undertoneDb(freshName())));
    expect(await notes.get('a@x.example')).toBeNull();
    await expect(notes.put(note('a@x.example', 'typed'))).rejects.toMatchObject({ code: 'blocked' });
    expect((await notes.list()).map((found) => found.text.value)).toEqual(['typed']);
  });

  test('a page without IndexedDB is told as blocked', async () => {
    const { indexedDB } = globalThis;
    Reflect.deleteProperty(globalThis, 'indexedDB');
    try {
      const notes = indexedDbNotes(undertoneDb(freshName()));
      await expect(notes.put(note('a@x.example', 'x'))).rejects.toMatchObject({ code: 'blocked' });
    } finally {
      globalThis.indexedDB = indexedDB;
    }
  });
});

describe('mails and answers on the device', () => {
  test('come back as they were', async () => {
    const name = freshName();
    const kept = indexedDbMails(undertoneDb(name));
    const mail = keptMail({ key: 'file:a', body: '<p>你好</p>' });
    await kept.putMail(mail);
    await kept.putAnswer('file:a', { text: 'Dear Ana', toAll: true });
    await kept.setRemovedSamples(['sample:1']);
    expect(await indexedDbMails(undertoneDb(name)).load()).toEqual({
      mails: [mail],
      answers: { 'file:a': { text: 'Dear Ana', toAll: true } },
      removedSamples: ['sample:1'],
    });
  });

  test('a removed mail takes its answer along', async () => {
    const kept = indexedDbMails(undertoneDb(freshName()));
    await kept.putMail(keptMail({ key: 'file:a' }));
    await kept.putAnswer('file:a', { text: 'one', toAll: false });
    await kept.putAnswer('file:b', { text: 'two', toAll: false });
    await kept.removeMail('file:a');
    expect(await kept.load()).toMatchObject({ mails: [], answers: { 'file:b': { text: 'two' } } });
  });

  test('forgetting leaves neither mails nor answers, but notes and settings', async () => {
    const db = undertoneDb(freshName());
    const kept = indexedDbMails(db);
    await kept.putMail(keptMail());
    await kept.putAnswer('file:1', { text: 'one', toAll: false });
    await kept.setRemovedSamples(['sample:1']);
    await indexedDbNotes(db).put(note('a@x.example', 'stays'));
    await kept.forgetAll();
    expect(await kept.load()).toEqual({ mails: [], answers: {}, removedSamples: ['sample:1'] });
    expect(await indexedDbNotes(db).list()).toHaveLength(1);
  });

  test('a refusal carries its reason', async () => {
    const kept = indexedDbMails(unwilling('QuotaExceededError', undertoneDb(freshName())));
    const refusal: unknown = await kept.putMail(keptMail()).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(KeptMailsError);
    expect(refusal).toMatchObject({ code: 'full' });
  });
});

describe('settings on the device', () => {
  test('are at hand at once after the next start', async () => {
    const name = freshName();
    const settings = await openIndexedDbSettings(undertoneDb(name));
    expect(settings.get('language')).toBeNull();
    await settings.set('language', 'zh-CN');
    expect((await openIndexedDbSettings(undertoneDb(name))).get('language')).toBe('zh-CN');
  });

  test('hold for the visit where nothing can be kept, and the refusal is told', async () => {
    const settings = await openIndexedDbSettings(unwilling('SecurityError', undertoneDb(freshName())));
    await expect(settings.set('theme', 'dark')).rejects.toThrow();
    expect(settings.get('theme')).toBe('dark');
  });
});
