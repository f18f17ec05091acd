import type { Mail, Reading } from '../../src/core';
import { openFiles } from '../../src/hosts/web/open-files';
import { openPage } from '../../src/hosts/web/page';
import { parseSender, pastedMail } from '../../src/hosts/web/pasted-mail';
import { readAlong, readingOf } from '../../src/hosts/web/read-along';
import { samplesFor } from '../../src/hosts/web/samples';
import { watchSettings } from '../../src/hosts/web/watched-settings';
import { MailFileError, mailFile } from '../../src/hosts/file/mail-file';
import type { PaneSettingKey, PaneSettings } from '../../src/ports/pane-settings';
import type { Engine } from '../../src/view/engine';
import { keptMail } from '../support/kept-mail';
import { makeReading } from '../support/make-reading';
import { memoryKeptMails } from '../support/memory-kept-mails';

function memorySettings(entries: Partial<Record<PaneSettingKey, string>> = {}): PaneSettings {
  const values = new Map(Object.entries(entries));
  return {
    get: (key) => values.get(key) ?? null,
    set: (key, value) => {
      values.set(key, value);
    },
  };
}

function slowEngine(): { engine: Engine; answer: (subject: string, reading: Reading) => void } {
  const waiting = new Map<string, (reading: Reading) => void>();
  const refuse = (): never => {
    throw new Error('not asked for here');
  };
  return {
    engine: {
      read: (mail) => new Promise((resolve) => waiting.set(mail.subject, resolve)),
      plan: refuse,
      draft: refuse,
    },
    answer: (subject, reading) => waiting.get(subject)?.(reading),
  };
}

describe('reading along', () => {
  const first: Mail = { from: null, subject: 'one', body: 'a' };
  const second: Mail = { from: null, subject: 'two', body: 'b' };

  test('shows the page what the pane was given', async () => {
    const { engine, answer } = slowEngine();
    const along = readAlong(engine);
    const asked = along.engine.read(first, { pressure: 'threat' });
    expect(readingOf(along.last.get(), first)).toBeNull();
    const reading = makeReading();
    answer('one', reading);
    expect(await asked).toBe(reading);
    expect(readingOf(along.last.get(), first)).toBe(reading);
    expect(readingOf(along.last.get(), second)).toBeNull();
  });

  test('an answer that comes late does not replace a newer one', async () => {
    const { engine, answer } = slowEngine();
    const along = readAlong(engine);
    const early = along.engine.read(first);
    const late = along.engine.read(second);
    const newer = makeReading();
    answer('two', newer);
    await late;
    answer('one', makeReading());
    await early;
    expect(readingOf(along.last.get(), second)).toBe(newer);
  });
});

describe('the look of the page', () => {
  test.each([
    ['auto', 'zh-TW', 'zh-CN'],
    ['auto', 'de-DE', 'en'],
    ['en', 'zh-CN', 'en'],
    ['klingon', 'en', 'en'],
  ])('language "%s" under a browser in %s is %s', (language, host, expected) => {
    expect(watchSettings(memorySettings({ language }), host).look.get().language).toBe(expected);
  });

  test('follows what the seller sets in the pane', () => {
    const { settings, look } = watchSettings(memorySettings(), 'en');
    let changes = 0;
    look.subscribe(() => (changes += 1));
    void settings.set('theme', 'dark');
    void settings.set('language', 'zh-CN');
    expect(look.get()).toEqual({ language: 'zh-CN', theme: 'dark' });
    expect(changes).toBe(2);
    expect(settings.get('theme')).toBe('dark');
  });
});

describe('pasted mail', () => {
  test.each([
    ['Ana Ruiz <ana@firm.example>', { name: 'Ana Ruiz', email: 'ana@firm.example' }],
    ['"Ruiz, Ana" <ana@firm.example>', { name: 'Ruiz, Ana', email: 'ana@firm.example' }],
    [' ana@firm.example ', { name: '', email: 'ana@firm.example' }],
    ['王建国 wang@firm.example', { name: '王建国', email: 'wang@firm.example' }],
    ['Ana Ruiz', { name: 'Ana Ruiz', email: '' }],
    ['@', { name: '@', email: '' }],
    ['  ', null],
  ])('the sender "%s" is understood', (sender, expected) => {
    expect(parseSender(sender)).toEqual(expected);
  });

  test('keeps the text letter by letter and the subject on one line', () => {
    const mail = pastedMail({ sender: '', subject: ' a\n b ', text: ' x\r\n y ' }, 5);
    expect(mail).toMatchObject({
      origin: 'pasted',
      subject: 'a b',
      body: ' x\r\n y ',
      from: null,
      openedAt: 5,
    });
    expect(pastedMail({ sender: '', subject: '', text: 'x' }, 5).key).not.toBe(mail.key);
  });
});

describe('opening files', () => {
  const read = (name: string): Promise<ReturnType<typeof mailFile>> => {
    if (name === 'sealed.eml') return Promise.reject(new MailFileError('encrypted', 'sealed'));
    if (name === 'odd.eml') return Promise.reject(new TypeError('our own bug'));
    return Promise.resolve(
      mailFile({ subject: name, body: 'x', inReplyTo: '<a@x.example>', furtherMails: 2 }),
    );
  };
  const gone = Object.assign(new File([], 'folder'), {
    arrayBuffer: () => Promise.reject(new DOMException('is a folder', 'NotReadableError')),
  });
  const huge = Object.defineProperty(new File([], 'film.eml'), 'size', { value: 41 * 1024 * 1024 });

  test('one that fails does not stop the others, and each says why', async () => {
    const files = [
      new File(['x'], 'sealed.eml'),
      gone,
      huge,
      new File(['x'], 'odd.eml'),
      new File(['x'], 'good.eml'),
    ];
    const results = await openFiles(files, read, 7);
    expect(results.map((result) => (result.kind === 'failed' ? result.reason : result.mail.subject))).toEqual(
      ['encrypted', 'unreadable', 'too-big', 'broken', 'good.eml'],
    );
    expect(results[4]).toMatchObject({
      furtherMails: 2,
      mail: { origin: 'file', openedAt: 7, references: ['<a@x.example>'] },
    });
  });
});

describe('the page', () => {
  const engine = slowEngine().engine;
  const checker = () => Promise.resolve([]);
  const settings = memorySettings();

  test('finds mails and answers of the last visit again', async () => {
    const kept = memoryKeptMails();
    await kept.putMail(keptMail());
    await kept.putAnswer('file:1', { text: 'Dear Ana', toAll: true });
    const page = await openPage({ engine, checker, kept, settings, samples: [], language: 'en' });
    expect(page.shelf.selected()?.key).toBe('file:1');
    expect(page.desk.answerTo('file:1')).toMatchObject({ text: 'Dear Ana', toAll: true });
    expect(page.trouble.get()).toBeNull();
  });

  test('opens with samples and a word of warning where nothing can be kept', async () => {
    const kept = { ...memoryKeptMails(), load: () => Promise.reject(new Error('broken')) };
    const page = await openPage({
      engine,
      checker,
      kept,
      settings,
      samples: samplesFor('en'),
      language: 'en',
    });
    expect(page.shelf.state.get().mails.length).toBeGreaterThanOrEqual(14);
    expect(page.trouble.get()).toBe('failed');
  });

  test('says so when an answer cannot be kept, and keeps it in sight', async () => {
    const kept = memoryKeptMails();
    const page = await openPage({ engine, checker, kept, settings, samples: [keptMail()], language: 'en' });
    kept.refuses = true;
    await page.host.insertReply({ text: 'Dear Ana', html: '', toAll: false }, 'file:1');
    await Promise.resolve();
    expect(page.trouble.get()).toBe('full');
    expect(page.desk.answerTo('file:1').text).toBe('Dear Ana');
  });

  test('offers a reply to all only where there is somebody else', async () => {
    const cc = [{ name: 'Boss', email: 'boss@tejidos.example' }];
    const samples = [keptMail({ key: 'sample:1' }), keptMail({ key: 'sample:2', cc })];
    const page = await openPage({
      engine,
      checker,
      kept: memoryKeptMails(),
      settings,
      samples,
      language: 'en',
    });
    expect(page.host.abilities.replyToAll).toBe(false);
    page.shelf.select('sample:2');
    expect(page.host.abilities.replyToAll).toBe(true);
  });
});

describe('the samples', () => {
  test('are all of them in either order, each with a key of its own and invented addresses', () => {
    const english = samplesFor('en-GB');
    const chinese = samplesFor('zh-Hant-HK');
    expect(english.length).toBeGreaterThanOrEqual(14);
    expect(new Set(english.map((mail) => mail.key)).size).toBe(english.length);
    expect(chinese.map((mail) => mail.key).sort()).toEqual(english.map((mail) => mail.key).sort());
    expect(chinese[0]?.subject).toMatch(/\p{Script=Han}/u);
    expect(english[0]?.subject).not.toMatch(/\p{Script=Han}/u);
    for (const { from, to, cc, origin, sentAt } of english) {
      expect(origin).toBe('sample');
      expect(new Date(sentAt ?? '').toISOString()).toMatch(/^2026-/);
      for (const person of [from, ...to, ...cc]) expect(person?.email).toMatch(/\.example$/);
    }
  });
});
