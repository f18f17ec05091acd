import path from 'node:path';
import { createReadStream } from 'node:fs';
import stringWidth from 'string-width';
import { ClosedOutput, run, type ExitStatus, type Surroundings } from '../../src/entries/command-line/run';
import { wrapped } from '../../src/entries/command-line/columns';
import type { ReadingJson } from '../../src/view/reading-json';
import { fakeEngine } from '../support/fake-engine';

const FILES = path.join(__dirname, 'files');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Outcome {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
}

async function* chunks(...pieces: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(typeof piece === 'string' ? utf8(piece) : piece);
}

async function command(
  typed: readonly string[],
  input: AsyncIterable<Uint8Array> = chunks(),
  changes: Partial<Surroundings> = {},
): Promise<Outcome> {
  let out = '';
  let err = '';
  const status = await run(
    {
      typed,
      input,
      inputIsTerminal: false,
      print: async (text) => {
        out += text;
        await Promise.resolve();
      },
      complain: (text) => {
        err += text;
      },
      contentOf: (name) => createReadStream(path.resolve(FILES, name)),
      ...changes,
    },
    fakeEngine(),
  );
  return { status, out, err };
}

const answers = (out: string): (Partial<ReadingJson> & { error?: string })[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as ReadingJson);

const mail = (id: string | number, body: string): string =>
  JSON.stringify({ id, from: { name: 'A', email: 'a@b.example' }, subject: 's', body, senderHistory: null });

describe('--jsonl', () => {
  test('one answer a line, in the same order', async () => {
    const lines = Array.from({ length: 500 }, (_, at) =>
      mail(`m${at}`, at % 2 === 0 ? 'we cancel' : 'thanks'),
    );
    const { status, out, err } = await command(['--jsonl'], chunks(lines.join('\n') + '\n'));
    const given = answers(out);
    expect(given.map(({ id }) => id)).toEqual(lines.map((_, at) => `m${at}`));
    expect(given[2]).toMatchObject({ pressure: 'threat', evidence: [{ start: 3, end: 9, quote: 'cancel' }] });
    expect(given[3]).toMatchObject({ pressure: 'none', credibility: null });
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  test.each([
    ['not JSON', 'hello', 'line 2: not JSON'],
    ['a list', '[1]', 'line 2: a mail must be an object, not a list'],
    ['null', 'null', 'line 2: a mail must be an object, not null'],
    ['no body', '{"id":"x"}', 'line 2: "body" is missing'],
    ['a number as body', '{"body":5}', 'line 2: "body" must be text, not 5'],
    ['null as body', '{"body":null}', 'line 2: "body" must be text, not null'],
    ['a list as subject', '{"body":"b","subject":[]}', 'line 2: "subject" must be text, not a list'],
    ['text as sender', '{"body":"b","from":"a@b"}', 'line 2: "from" must be an object, not string'],
    ['a number as name', '{"body":"b","from":{"name":1}}', 'line 2: "from.name" must be text, not 1'],
    ['an object as id', '{"body":"b","id":{}}', 'line 2: "id" must be text, a number or null, not object'],
    [
      'a negative count',
      '{"body":"b","senderHistory":{"orders":-1}}',
      'line 2: "senderHistory.orders" must be a whole number from 0, not -1',
    ],
    ['bytes that are no UTF-8', Uint8Array.of(0x22, 0xff, 0x22), 'line 2: not UTF-8'],
  ])('%s is answered by an error in its place', async (_name, line, error) => {
    const { status, out } = await command(
      ['--jsonl'],
      chunks(`${mail(1, 'a')}\n`, line, `\n${mail(3, 'b')}\n`),
    );
    expect(answers(out)).toMatchObject([{ id: 1 }, { error }, { id: 3 }]);
    expect(answers(out)[1]).toEqual({ error });
    expect(status).toBe(1);
  });

  test('a mail may leave out everything but its body', async () => {
    const { status, out } = await command(
      ['--jsonl'],
      chunks(
        '{"body":"we cancel"}\n{"body":"","from":null,"subject":null,"senderHistory":null,"id":null,"extra":1}\n',
      ),
    );
    expect(answers(out)).toMatchObject([
      { id: null, pressure: 'threat' },
      { id: null, pressure: 'none' },
    ]);
    expect(status).toBe(0);
  });

  test('a byte order mark, CRLF, blank lines, a line break inside a string and a missing last line feed are no trouble', async () => {
    const { status, out } = await command(
      ['--jsonl'],
      chunks('\ufeff', `${mail(1, 'a\u2028b')}\r\n\r\n  \n`, `${mail(4, 'x')}\nnonsense`),
    );
    expect(answers(out)).toMatchObject([
      { id: 1, newestPart: 'a\u2028b' },
      { id: 4 },
      { error: 'line 5: not JSON' },
    ]);
    expect(status).toBe(1);
  });

  test('pieces cut anywhere, even inside a character, are put together', async () => {
    const bytes = utf8(`${mail(1, '价格太高 we cancel')}\n${mail(2, '谢谢')}\n`);
    const single = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const { out } = await command(['--jsonl'], chunks(...single));
    expect(answers(out)).toMatchObject([
      { id: 1, newestPart: '价格太高 we cancel' },
      { id: 2, newestPart: '谢谢' },
    ]);
  });

  test('a line of ten megabytes is read; one beyond 64 MB is answered by an error', async () => {
    const long = 'x'.repeat(10_000_000);
    const filler = new Uint8Array(1024 * 1024).fill(0x78);
    async function* input(): AsyncGenerator<Uint8Array> {
      yield* chunks(`${mail('long', long)}\n`);
      for (let sent = 0; sent < 65; sent += 1) yield await Promise.resolve(filler);
      yield* chunks(`\n${mail('after', 'x')}\n`);
    }
    const { out } = await command(['--jsonl'], input());
    expect(answers(out)).toMatchObject([
      { id: 'long' },
      { error: 'line 2: longer than 64 MB' },
      { id: 'after' },
    ]);
  });

  test('reading waits for whoever takes the answers', async () => {
    let sent = 0;
    let taken = 0;
    let furthestAhead = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; sent < 200; sent += 1) yield await Promise.resolve(utf8(`${mail(sent, 'a')}\n`));
    }
    const slow = async (text: string): Promise<void> => {
      furthestAhead = Math.max(furthestAhead, sent - taken);
      await new Promise((resolve) => setImmediate(resolve));
      taken += text.split('\n').length - 1;
    };
    await command(['--jsonl'], endless(), { print: slow });
    expect(taken).toBe(200);
    expect(furthestAhead).toBeLessThanOrEqual(1);
  });

  test('a closed output ends the work without a word', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; asked < 1_000_000; asked += 1) yield await Promise.resolve(utf8(`${mail(asked, 'a')}\n`));
    }
    let printed = 0;
    const head = (): Promise<void> => {
      printed += 1;
      return printed > 3 ? Promise.reject(new ClosedOutput()) : Promise.resolve();
    };
    const { status, err } = await command(['--jsonl'], endless(), { print: head });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(asked).toBeLessThan(10);
  });

  test('a fault of the engine on one mail leaves the others alone', async () => {
    const engine = fakeEngine();
    let out = '';
    const status = await run(
      {
        typed: ['--jsonl'],
        input: chunks(`${mail(1, 'bad')}\n${mail(2, 'good')}\n`),
        inputIsTerminal: false,
        print: (text) => {
          out += text;
          return Promise.resolve();
        },
        complain: () => undefined,
        contentOf: () => chunks(),
      },
      {
        ...engine,
        read: (given) => (given.body === 'bad' ? Promise.reject(new Error('boom')) : engine.read(given)),
      },
    );
    expect(answers(out)).toMatchObject([{ error: 'line 1: boom' }, { id: 2 }]);
    expect(status).toBe(1);
  });

  test('--draft adds a reply, --pane-language changes the subtext and nothing else', async () => {
    const input = (): AsyncGenerator<Uint8Array> => chunks(`${mail(1, 'we cancel')}\n`);
    const [plain] = answers((await command(['--jsonl'], input())).out);
    const [drafted] = answers((await command(['--jsonl', '--draft'], input())).out);
    const [chinese] = answers((await command(['--jsonl', '--pane-language', 'zh-CN'], input())).out);
    expect(plain).not.toHaveProperty('draft');
    expect(drafted?.draft?.moves.map(({ move }) => move)).toEqual(['calm', 'options']);
    expect(chinese?.subtext).toMatch(/[\u4e00-\u9fff]/);
    expect({ ...chinese, subtext: '' }).toEqual({ ...plain, subtext: '' });
  });

  test('mail files are answered too, with their names as ids', async () => {
    const { status, out, err } = await command([
      '--jsonl',
      'gmail-reply.eml',
      'old-word.doc',
      'note-utf8.txt',
    ]);
    expect(answers(out)).toMatchObject([
      { id: 'gmail-reply.eml' },
      { error: 'old-word.doc: This is an old Office document, not an Outlook mail.' },
      { id: 'note-utf8.txt' },
    ]);
    expect(err).toBe('old-word.doc: This is an old Office document, not an Outlook mail.\n');
    expect(status).toBe(1);
  });
});

describe('reports', () => {
  test('a text on standard input gives verdict, words, meaning and advice', async () => {
    const { status, out } = await command([], chunks('Lower the price or we cancel the order.'));
    for (const words of [
      'Likely a bluff: they want a better price',
      '“cancel”',
      'Threatens to cancel the order',
      'no other supplier named',
      'What they mean',
      'For everything you give, ask for something',
      'Give a discount only because',
    ]) {
      expect(out).toContain(words);
    }
    expect(out).not.toContain('Your reply');
    expect(status).toBe(0);
  });

  test('ordinary mail gets a calm report', async () => {
    const { out } = await command(['-'], chunks('Thank you, the goods arrived.'));
    expect(out).toContain('No pressure here');
    expect(out).toContain('No words of this mail put pressure on you.');
  });

  test('the report on a file names sender, subject and time, and --draft adds the reply', async () => {
    const { out } = await command(['outlook-365.eml', '--draft']);
    expect(out).toContain(
      'outlook-365.eml\nRE: Quotation Q-20418 garden shears\nMarco Bellini <m.bellini@fontana.example> · 2024-05-14 08:31 UTC\n',
    );
    expect(out).toContain(
      'Your reply, in English\n  │ Dear Marco,\n  │\n  │ We see what the price means to you.\n',
    );
    expect(out).toContain('[____]');
  });

  test('in Chinese everything around the mail is Chinese', async () => {
    const { out } = await command(['--pane-language', 'zh-CN', '--draft'], chunks('or we cancel'));
    const ours = out.replace(/“[^”]*”|│.*/g, '');
    expect(ours).toContain('虚张声势');
    expect(ours).not.toMatch(/[A-Za-z]{3}/);
  });

  test.each(['en', 'zh-CN'])(
    'in %s no line is wider than a terminal, however long the words of the mail',
    async (language) => {
      const words = `we cancel ${'unbroken'.repeat(40)} ${'价格太高，'.repeat(60)}`;
      const { out } = await command(
        ['--draft', '--pane-language', language],
        chunks(`Subject: ${words}\nFrom: ${'n'.repeat(200)}\n\n${words}`),
      );
      const widths = out.split('\n').map((line) => stringWidth(line));
      expect(Math.max(...widths)).toBeLessThanOrEqual(82);
      expect(widths.length).toBeGreaterThan(20);
    },
  );

  test('a file that cannot be read is named, and the others go on', async () => {
    const { status, out, err } = await command(['nowhere.eml', '.', 'smime-encrypted.eml', 'note-utf8.txt']);
    expect(err).toContain('nowhere.eml: there is no such file\n');
    expect(err).toContain('.: it is a folder\n');
    expect(err).toContain('smime-encrypted.eml: The text of this mail is sealed with S/MIME');
    expect(out).toContain('note-utf8.txt\nQ-20418\n');
    expect(status).toBe(1);
  });

  test('a mail cannot steer the terminal it is printed on', async () => {
    const filler = 'Your price is too high and the goods are late again. '.repeat(12);
    const content = `Subject: \u001b]0;title\u0007s\n\n${filler}So we \u001b[31mcancel\u009b1m the order.`;
    const { out, err } = await command(['\u001b[2Jname.txt', '\u001b[2Jempty.txt'], chunks(), {
      contentOf: (name) => (name.endsWith('name.txt') ? chunks(content) : chunks()),
    });
    expect(out).toContain('“cancel”');
    expect(err).toContain('empty.txt: ');
    expect((out + err).replace(/\n/g, '')).not.toMatch(/\p{Cc}/u);
  });

  test('nothing on standard input is said so', async () => {
    expect(await command([])).toEqual({ status: 1, out: '', err: '-: There is nothing in the file.\n' });
  });

  test('a person at the keyboard is told how to end', async () => {
    const { err } = await command([], chunks('hello there'), { inputIsTerminal: true });
    expect(err).toContain('Ctrl+D');
  });

  test('more than 40 MB is refused before all of it is held', async () => {
    let sent = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; sent < 1000; sent += 1) yield await Promise.resolve(new Uint8Array(1024 * 1024).fill(0x78));
    }
    const { status, err } = await command([], endless());
    expect({ status, err }).toEqual({ status: 1, err: '-: The file has 41 MB; 40 MB is the most.\n' });
    expect(sent).toBeLessThan(50);
  });
});

describe('options', () => {
  test.each([
    [['--colour'], "Unknown option '--colour'"],
    [['--pane-language', 'fr'], '--pane-language must be en or zh-CN, not "fr"'],
    [['--pane-language'], "Option '--pane-language <value>' argument missing"],
    [['--jsonl=yes'], "Option '--jsonl' does not take an argument"],
  ])('%j is refused', async (typed, message) => {
    const { status, out, err } = await command(typed);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toBe(`${message}\nTry: npm run --silent read -- --help\n`);
  });

  test.each([[['--help']], [['-h']], [['--help', '--jsonl']]])(
    '%j shows the help within 80 columns',
    async (typed) => {
      const { status, out } = await command(typed);
      expect(status).toBe(0);
      for (const words of ['--jsonl', '--draft', '--pane-language', 'Exit status'])
        expect(out).toContain(words);
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    },
  );
});

describe('line breaking', () => {
  test.each([
    ['words', 'one two three', 7, ['one two', 'three']],
    ['Chinese', '价格太高了，我们要换', 10, ['价格太高了，', '我们要换']],
    ['a mix', 'FOB 价格 2.10', 8, ['FOB 价格', '2.10']],
    ['a long word', 'aaaaaaaaaa', 4, ['aaaa', 'aaaa', 'aa']],
    ['paragraphs', 'a\n\nb', 4, ['a', '', 'b']],
  ])('%s', (_name, text, columns, lines) => {
    expect(wrapped(text, columns)).toEqual(lines);
  });
});
