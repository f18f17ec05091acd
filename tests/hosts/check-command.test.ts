import { Buffer } from 'node:buffer';
import { runCheck } from '../../src/entries/command-line/check/run';
import { createChecker } from '../../src/entries/checker';
import { createEngine } from '../../src/entries/engine';

const engine = createEngine();
const checker = createChecker();

const ANGRY =
  'From: Maria Lopez <maria@example.com>\nTo: lin@example.com\nSubject: WHERE ARE MY GOODS\n\n' +
  'This is absolutely unacceptable!!! I am furious. Three weeks late and nobody answers! You are liars, this is a disgrace!\n';

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield Buffer.from(text);
}

/** Runs the command over files given as texts. */
async function check(typed: readonly string[], files: Readonly<Record<string, string>> = {}, input = '') {
  let out = '';
  let said = '';
  const status = await runCheck(
    {
      typed,
      input: bytesOf(input),
      inputIsTerminal: false,
      print: (text) => {
        out += text;
        return Promise.resolve();
      },
      complain: (text) => void (said += text),
      contentOf: (name) => {
        const text = files[name];
        if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
        return bytesOf(text);
      },
    },
    engine,
    checker,
  );
  return { status, out, said };
}

test('a clean text is called clean, from standard input too', async () => {
  const { status, out } = await check([], {}, 'Dear Maria,\n\nthe cartons are loaded on Thursday.\n\nLin');
  expect([status, out]).toEqual([0, 'Nothing stands out. Read it once more yourself.\n']);
});

test('advice alone does not fail the command, a grave finding does', async () => {
  const advice = await check(['a.txt'], { 'a.txt': 'We can give you a 5 % discount.' });
  expect(advice.status).toBe(0);
  expect(advice.out).toContain('1 suggestion');
  expect(advice.out).toContain('“We can give you a 5 % discount” line 1, column 1');
  const grave = await check(['a.txt'], { 'a.txt': 'Dear Maria,\n\nwe ship on [____].' });
  expect(grave.status).toBe(1);
  expect(grave.out).toContain('! Still to be filled in (Before sending)');
  expect(grave.out).toContain('“[____]” line 3, column 12');
});

test('the mail answered says whom and how', async () => {
  const files = {
    'mail.eml': ANGRY,
    'reply.txt': 'Dear John,\n\nThe contract says 30 days. The price is USD 11.80 per piece.',
  };
  const { status, out } = await check(
    ['reply.txt', '--answering', 'mail.eml', '--floor', '12.50 usd'],
    files,
  );
  expect(status).toBe(1);
  for (const title of ['Another name', 'Money before the feeling', 'Below your floor price'])
    expect(out).toContain(`! ${title}`);
});

test('recipients of a draft file count, and its text is what offsets point into', async () => {
  const draft =
    'To: Maria Lopez <maria@example.com>\nFrom: Li Na <li@example.com>\nSubject: Re\n\nDear John,\n\nfine.\n';
  const { status, out } = await check(['draft.eml', '--json'], { 'draft.eml': draft });
  const { file, text, findings } = JSON.parse(out) as {
    file: string;
    text: string;
    findings: { rule: string; start: number; end: number; quote: string }[];
  };
  expect([status, file, findings.map(({ rule }) => rule)]).toEqual([1, 'draft.eml', ['wrong_name']]);
  for (const { start, end, quote } of findings) expect(text.slice(start, end)).toBe(quote);
});

test('the report speaks Chinese when asked', async () => {
  const { out } = await check(['--pane-language', 'zh-CN'], {}, '尊敬的【客户姓名】：您好。');
  expect(out).toContain('还有空没填');
  expect(out).toContain('第 1 行第 4 字');
});

test.each([
  [['--floor', 'cheap'], '--floor must be an amount and a currency such as "12.50 USD", not "cheap"'],
  [['--floor', '12 USD 13'], '--floor must be'],
  [['--pane-language', 'fr'], '--pane-language must be en or zh-CN, not "fr"'],
  [['--nonsense'], '--nonsense'],
])('%j is a mistake that is named', async (typed, message) => {
  const { status, out, said } = await check(typed, {}, 'fine');
  expect([status, out]).toEqual([2, '']);
  expect(said).toContain(message);
  expect(said).toContain('--help');
});

test('a file that cannot be read is named, the others are checked', async () => {
  const { status, out, said } = await check(['gone.txt', 'a.txt'], { 'a.txt': 'Dear Maria, fine.' });
  expect([status, said]).toEqual([2, 'gone.txt: there is no such file\n']);
  expect(out).toContain('Nothing stands out');
  expect((await check(['--answering', 'gone.eml'], {}, 'fine')).status).toBe(2);
});

test('nothing in a text steers the terminal', async () => {
  const { out } = await check([], {}, 'We ship on [date\u001b[31m name].');
  expect(out).not.toContain('\u001b');
});
