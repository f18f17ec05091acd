import { createAnswerDesk, type AnswerDesk } from '../../src/hosts/web/answer-desk';
import { createMailShelf, type MailShelf } from '../../src/hosts/web/mail-shelf';
import { createWebMailHost, type WebMailHost } from '../../src/hosts/web/web-mail-host';
import type { KeptMail } from '../../src/ports/kept-mails';
import { keptMail } from '../support/kept-mail';
import { memoryKeptMails, type MemoryKeptMails } from '../support/memory-kept-mails';

const samples: readonly KeptMail[] = [
  keptMail({ key: 'sample:1', origin: 'sample', subject: 'first sample', messageId: null, body: 's1' }),
  keptMail({ key: 'sample:2', origin: 'sample', subject: 'second sample', messageId: null, body: 's2' }),
];
const own = keptMail({ key: 'file:own' });
const reply = { text: 'Dear Ana, thank you.', html: '<p>Dear Ana, thank you.</p>', toAll: false };

let kept: MemoryKeptMails;
let troubles: unknown[];
let copied: string[];

function page(mails: readonly KeptMail[] = [], removedSamples: readonly string[] = []) {
  const onTrouble = (error: unknown): void => {
    troubles.push(error);
  };
  const shelf: MailShelf = createMailShelf({ kept, samples, mails, removedSamples, onTrouble });
  const desk: AnswerDesk = createAnswerDesk({ kept, answers: {}, onTrouble, quiet: 0 });
  const copyText = (text: string): Promise<void> => {
    copied.push(text);
    return Promise.resolve();
  };
  const host: WebMailHost = createWebMailHost({ shelf, desk, language: 'en-GB', copyText });
  return { shelf, desk, host };
}

beforeEach(() => {
  kept = memoryKeptMails();
  troubles = [];
  copied = [];
});

const keysOf = (shelf: MailShelf): string[] => shelf.state.get().mails.map((mail) => mail.key);

describe('the shelf', () => {
  test('starts with the seller’s own mails, newest first, then the samples left', () => {
    const older = keptMail({ key: 'file:old', messageId: '<old@x.example>', openedAt: 1 });
    const newer = keptMail({ key: 'file:new', messageId: '<new@x.example>', openedAt: 2 });
    const { shelf } = page([older, newer], ['sample:1']);
    expect(keysOf(shelf)).toEqual(['file:new', 'file:old', 'sample:2']);
    expect(shelf.selected()?.key).toBe('file:new');
  });

  test('selects what is added and keeps it', () => {
    const { shelf } = page();
    shelf.add([own, keptMail({ key: 'file:b', messageId: '<b@x.example>' })]);
    expect(shelf.selected()?.key).toBe('file:own');
    expect([...kept.mails.keys()]).toEqual(['file:own', 'file:b']);
  });

  test('shows the mail that is there already instead of a second copy', () => {
    const { shelf } = page([own]);
    shelf.select('sample:2');
    shelf.add([{ ...own, key: 'file:again', openedAt: 9 }]);
    expect(shelf.selected()?.key).toBe('file:own');
    expect(keysOf(shelf)).toEqual(['file:own', 'sample:1', 'sample:2']);
  });

  test('keeps two mails apart that differ in their words only', () => {
    const { shelf } = page();
    const pasted = keptMail({ key: 'pasted:1', messageId: null });
    shelf.add([pasted, { ...pasted, key: 'pasted:2', body: 'Another text.' }]);
    expect(keysOf(shelf)).toHaveLength(4);
  });

  test('removal selects the neighbour and can be taken back, place and all', () => {
    const { shelf } = page([own]);
    const undo = shelf.remove('file:own');
    expect(keysOf(shelf)).toEqual(['sample:1', 'sample:2']);
    expect(shelf.selected()?.key).toBe('sample:1');
    expect(kept.mails.size).toBe(0);
    undo();
    expect(shelf.selected()).toEqual(own);
    expect([...kept.mails.keys()]).toEqual(['file:own']);
  });

  test('removal of another mail leaves the selection alone', () => {
    const { shelf } = page([own]);
    shelf.remove('sample:1');
    expect(shelf.selected()?.key).toBe('file:own');
    expect(kept.removedSamples).toEqual(['sample:1']);
  });

  test('samples go and come back; one removed alone can be taken back', () => {
    const { shelf } = page([own]);
    shelf.remove('sample:2')();
    expect(keysOf(shelf)).toEqual(['file:own', 'sample:1', 'sample:2']);
    shelf.removeSamples();
    expect(keysOf(shelf)).toEqual(['file:own']);
    expect(shelf.hasRemovedSamples()).toBe(true);
    shelf.restoreSamples();
    expect(keysOf(shelf)).toEqual(['file:own', 'sample:1', 'sample:2']);
    expect(shelf.hasRemovedSamples()).toBe(false);
  });

  test('forgetting takes the seller’s own mails only', () => {
    const { shelf } = page([own]);
    shelf.forgetAll();
    expect(keysOf(shelf)).toEqual(['sample:1', 'sample:2']);
    expect(shelf.selected()?.key).toBe('sample:1');
  });

  test('goes on from memory when the device refuses, and says so', async () => {
    kept.refuses = true;
    const { shelf } = page();
    shelf.add([own]);
    await Promise.resolve();
    expect(shelf.selected()).toEqual(own);
    expect(troubles).toEqual([expect.objectContaining({ code: 'full' })]);
  });
});

describe('the open mail, as the pane asks for it', () => {
  test('is the selected one', async () => {
    const { host } = page([own]);
    expect(await host.currentMail()).toEqual({
      kind: 'mail',
      mail: {
        key: 'file:own',
        from: own.from,
        subject: own.subject,
        body: own.body,
        sentAt: own.sentAt,
        messageId: own.messageId,
        offTheRecord: false,
      },
    });
  });

  test('is off the record when it is a sample', async () => {
    const { host } = page([]);
    expect(await host.currentMail()).toMatchObject({ kind: 'mail', mail: { offTheRecord: true } });
  });

  test('is none on an empty shelf and unreadable without a word in it', async () => {
    expect(await page([], ['sample:1', 'sample:2']).host.currentMail()).toEqual({ kind: 'none' });
    const silent = page([keptMail({ subject: ' ', body: '\n' })]);
    expect(await silent.host.currentMail()).toEqual({ kind: 'unreadable', reason: 'empty' });
  });

  test('its change is told once each time, and not after stopping', () => {
    const { host, shelf } = page([own]);
    let calls = 0;
    const stop = host.onMailChange(() => (calls += 1));
    shelf.select('sample:1');
    shelf.select('sample:1');
    shelf.remove('sample:2');
    expect(calls).toBe(1);
    shelf.remove('sample:1');
    expect(calls).toBe(2);
    stop();
    shelf.restoreSamples();
    shelf.select('sample:2');
    expect(calls).toBe(2);
  });
});

describe('a reply', () => {
  test('goes into the answer box of its mail and is kept', async () => {
    const { host, desk } = page([own]);
    let rings = 0;
    host.onInserted(() => (rings += 1));
    expect(await host.insertReply(reply, 'file:own')).toBe('inserted');
    expect(desk.answerTo('file:own')).toMatchObject({ text: reply.text, toAll: false });
    expect(kept.answers.get('file:own')).toEqual({ text: reply.text, toAll: false });
    expect(rings).toBe(1);
  });

  test('for a mail that is no longer open is refused and changes nothing', async () => {
    const { host, desk, shelf } = page([own]);
    shelf.select('sample:1');
    await expect(host.insertReply(reply, 'file:own')).rejects.toMatchObject({
      name: 'HostError',
      code: 'stale',
    });
    expect(desk.answerTo('file:own').text).toBe('');
    expect(desk.answerTo('sample:1').text).toBe('');
  });

  test('stands above what the seller has typed, and can be taken back and brought again', async () => {
    const { host, desk } = page([own]);
    desk.write('file:own', 'Best, Lin');
    await host.insertReply(reply, 'file:own');
    expect(desk.answerTo('file:own').text).toBe(`${reply.text}\n\nBest, Lin`);
    desk.write('file:own', `${reply.text}\n\nBest, Lin. And more`);
    desk.toggleInsertion('file:own');
    expect(desk.answerTo('file:own')).toMatchObject({ text: 'Best, Lin', before: { isUndone: true } });
    desk.toggleInsertion('file:own');
    expect(desk.answerTo('file:own').text).toBe(`${reply.text}\n\nBest, Lin. And more`);
  });

  test('gives way to a later one only while untouched', async () => {
    const { host, desk } = page([own]);
    desk.write('file:own', 'Best, Lin');
    await host.insertReply(reply, 'file:own');
    await host.insertReply({ ...reply, text: 'Second draft' }, 'file:own');
    expect(desk.answerTo('file:own').text).toBe('Second draft\n\nBest, Lin');
    desk.write('file:own', 'Second draft, improved\n\nBest, Lin');
    await host.insertReply({ ...reply, text: 'Third' }, 'file:own');
    expect(desk.answerTo('file:own').text).toBe('Third\n\nSecond draft, improved\n\nBest, Lin');
  });

  test('typing is kept after a moment of quiet, or at once when the page goes', async () => {
    const { desk } = page([own]);
    desk.write('file:own', 'one');
    expect(kept.answers.size).toBe(0);
    desk.flush();
    expect(kept.answers.get('file:own')?.text).toBe('one');
    desk.write('file:own', 'two');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(kept.answers.get('file:own')?.text).toBe('two');
    desk.write('file:own', '');
    desk.flush();
    expect(kept.answers.has('file:own')).toBe(false);
  });

  test('is copied as it is', async () => {
    await page([own]).host.copyText('a\nb');
    expect(copied).toEqual(['a\nb']);
  });
});

describe('evidence', () => {
  test('asked for by the pane reaches the page for the open mail only', () => {
    const { host } = page([own]);
    const asked: unknown[] = [];
    host.onEvidenceAsked((span) => asked.push(span));
    host.showEvidence({ place: 'body', start: 0, end: 4 }, 'sample:1');
    host.showEvidence({ place: 'body', start: 5, end: 10 }, 'file:own');
    expect(asked).toEqual([{ place: 'body', start: 5, end: 10 }]);
  });

  test('picked in the mail reaches the pane until it stops listening', () => {
    const { host } = page([own]);
    const picked: number[] = [];
    const stop = host.onEvidencePicked((index) => picked.push(index));
    host.pickEvidence(2);
    stop();
    host.pickEvidence(3);
    expect(picked).toEqual([2]);
  });
});
