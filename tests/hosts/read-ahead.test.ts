import { aheadEngine, readAhead } from '../../src/pane/read-ahead';
import { choicesFor, historyBefore, mailToRead } from '../../src/pane/mail-to-read';
import { mailId } from '../../src/notes/mail-id';
import { NotesError, type NotesStore } from '../../src/ports/notes-store';
import { NOTHING_UNSAVED } from '../../src/ports/unsaved';
import type { OpenMail } from '../../src/ports/mail-host';
import type { SenderNote } from '../../src/notes/sender-note';
import { blankNote, withHistory, withTypes } from '../../src/view/edit-note';
import type { Engine } from '../../src/view/engine';
import { createEngine } from '../../src/entries/engine';

const open: OpenMail = {
  key: 'one',
  from: { name: 'Ann', email: 'Ann@Shop.example' },
  subject: 'Order 7',
  body: 'Give us 10% discount or we cancel the order.',
  sentAt: null,
  messageId: '<one@shop.example>',
};
const known: SenderNote = withTypes(
  withHistory(blankNote('ann@shop.example'), { orders: 12 }, '2026-01-01T00:00:00Z'),
  ['old'],
  '2026-01-01T00:00:00Z',
);

const storeOf = (get: NotesStore['get']): NotesStore => ({
  get,
  put: () => Promise.reject(new Error('nothing is written ahead')),
  remove: () => Promise.reject(new Error('nothing is removed ahead')),
  list: () => Promise.resolve([]),
});
const found = Promise.resolve({ kind: 'mail', mail: open } as const);

/** An engine that counts what it is asked. */
function counted() {
  const engine = createEngine();
  const read = jest.fn<ReturnType<Engine['read']>, Parameters<Engine['read']>>((...asked) =>
    engine.read(...asked),
  );
  return { read, ahead: aheadEngine({ ...engine, read }) };
}

test('what the pane asks for has been asked already, with what the note on the sender knows', async () => {
  const { read, ahead } = counted();
  const asked: string[] = [];
  const notes = storeOf((address) => {
    asked.push(address);
    return Promise.resolve(known);
  });
  await readAhead(found, ahead, notes, NOTHING_UNSAVED);
  const reading = await ahead.engine.read(
    mailToRead(open, historyBefore(mailId(open.messageId, open.body), known)),
    choicesFor({}, known),
  );
  expect(asked).toEqual(['ann@shop.example']);
  expect(read).toHaveBeenCalledTimes(1);
  expect(reading.customerType).toMatchObject({ value: 'old', bySeller: true });
});

test('another mail, or the same with another note, is read as if nothing had been asked', async () => {
  const { read, ahead } = counted();
  await readAhead(
    found,
    ahead,
    storeOf(() => Promise.resolve(null)),
    NOTHING_UNSAVED,
  );
  const other = { ...open, key: 'two', body: 'Thank you, all arrived.' };
  expect((await ahead.engine.read(mailToRead(other, null), {})).pressure.value).toBe('none');
  const reading = await ahead.engine.read(
    mailToRead(open, historyBefore(mailId(open.messageId, open.body), known)),
    choicesFor({}, known),
  );
  expect(read).toHaveBeenCalledTimes(3);
  expect(reading.customerType.value).toBe('old');
});

test('an answer is given once: asked again, the mail is read again', async () => {
  const { read, ahead } = counted();
  const mail = mailToRead(open, null);
  ahead.ask(mail, {});
  await ahead.engine.read(mail);
  await ahead.engine.read(mail);
  expect(read).toHaveBeenCalledTimes(2);
});

test.each([
  ['the mail cannot be had', Promise.reject(new Error('gone')), storeOf(() => Promise.resolve(null))],
  ['nothing is open', Promise.resolve({ kind: 'none' } as const), storeOf(() => Promise.resolve(null))],
  ['the note cannot be read', found, storeOf(() => Promise.reject(new NotesError('failed', 'damaged')))],
])('where %s nothing is asked and nothing thrown', async (_what, opened, notes) => {
  const { read, ahead } = counted();
  await readAhead(opened, ahead, notes, NOTHING_UNSAVED);
  expect(read).not.toHaveBeenCalled();
});
