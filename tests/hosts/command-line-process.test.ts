import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { built, ensureBuilt } from '../support/ensure-built.cjs';

const ROOT = path.resolve(__dirname, '..', '..');
const line = (id: number, body: string): string => `${JSON.stringify({ id, body })}\n`;

jest.setTimeout(180_000);
beforeAll(() => {
  ensureBuilt();
});

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function read(typed: readonly string[], input: string | Buffer = '', node: readonly string[] = []): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, built, ...typed], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 1024 * 1024 * 1024,
  });
  return { status, out: stdout, err: stderr };
}

/** Runs a script against the built library and gives what it prints. */
function withLibrary(script: string): string {
  const url = JSON.stringify(path.join(path.dirname(built), 'undertone.mjs'));
  const source = `import { readMail, writeDraft } from ${url};\n${script}`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', source], {
    encoding: 'utf8',
  });
  return stdout + stderr;
}

test('npm prints nothing of its own, and names are meant from where the user stands', () => {
  const { stdout, stderr, status } = spawnSync(
    'npm',
    ['run', '--silent', 'read', '--', 'note-utf8.txt', '--jsonl'],
    {
      cwd: path.join(__dirname, 'files'),
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  expect(JSON.parse(stdout)).toMatchObject({ id: 'note-utf8.txt', language: 'en' });
  expect(stdout.split('\n')).toHaveLength(2);
  expect(stderr.replace(/^npm warn.*\n/gm, '')).toBe('');
  expect(status).toBe(0);
});

test('a thousand mails come back in order, each quote where it says', () => {
  const bodies = Array.from({ length: 1000 }, (_, at) =>
    at % 2 === 0
      ? `Dear Lily,\n\nthe price is too high. Give us USD ${at} or we cancel the order.`
      : `李小姐：\n\n价格太高了，降到${at}元，不然我们就取消订单。`,
  );
  const { status, out } = read(['--jsonl'], bodies.map((body, at) => line(at, body)).join(''));
  const answers = out
    .trim()
    .split('\n')
    .map((answer) => JSON.parse(answer) as Answer);
  expect(answers.map(({ id }) => id)).toEqual(bodies.map((_, at) => at));
  let quotes = 0;
  for (const [at, { evidence, language }] of answers.entries()) {
    expect(language).toBe(at % 2 === 0 ? 'en' : 'zh');
    for (const { start, end, quote } of evidence) {
      expect(bodies[at]?.slice(start, end)).toBe(quote);
      quotes += 1;
    }
  }
  expect(quotes).toBeGreaterThan(1000);
  expect(status).toBe(0);
});

interface Answer {
  readonly id: number;
  readonly language: string | null;
  readonly evidence: readonly { readonly start: number; readonly end: number; readonly quote: string }[];
}

test('much more input than memory passes through', () => {
  const big = `{"body":5,"filler":"${'x'.repeat(1024 * 1024)}"}\n`;
  const { status, out } = read(['--jsonl'], Buffer.from(big.repeat(300)), ['--max-old-space-size=96']);
  expect(out.split('\n')).toHaveLength(301);
  expect(out).toContain('{"error":"line 300: \\"body\\" must be text, not 5"}\n');
  expect(status).toBe(1);
});

test('a closed pipe (| head -1) ends it quietly', async () => {
  const child = spawn(process.execPath, [built, '--jsonl'], { cwd: ROOT, stdio: ['pipe', 'pipe', 'pipe'] });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.on('error', () => undefined); // it stops reading, which is the point
  const feeding = setInterval(() => child.stdin.write(line(1, 'thanks').repeat(200)), 1);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [status] = (await once(child, 'exit')) as [number | null];
  clearInterval(feeding);
  expect({ status, err }).toEqual({ status: 0, err: '' });
});

test('answers come while the input is still open', async () => {
  const child = spawn(process.execPath, [built, '--jsonl'], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.write(line(1, 'first'));
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  expect(JSON.parse(first.toString())).toMatchObject({ id: 1 });
  child.stdin.end(line(2, 'second'));
  const [second] = (await once(child.stdout, 'data')) as [Buffer];
  expect(JSON.parse(second.toString())).toMatchObject({ id: 2 });
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('wrong options and unreadable files give their status', () => {
  expect(read(['--frobnicate'])).toMatchObject({ status: 2, out: '' });
  expect(read(['nowhere.eml'])).toEqual({ status: 1, out: '', err: 'nowhere.eml: there is no such file\n' });
  expect(read(['--help'])).toMatchObject({ status: 0, err: '' });
});

test('a real mail is read, and answered, in both languages of the report', () => {
  const file = 'tests/hosts/files/gmail-reply.eml';
  const english = read([file, '--draft']).out;
  expect(english).toContain('Threatens to open a dispute');
  expect(english).toContain('Your reply, in English');
  const chinese = read([file, '--draft', '--pane-language', 'zh-CN']).out;
  expect(chinese).toContain('开纠纷');
  expect(chinese).toContain('回信（英语）');
});

test('the library gives the same answer as the command, and refuses what is no mail', () => {
  const body = 'Give us USD 2 or we cancel the order.';
  const [answer] = read(['--jsonl', '--draft'], line(7, body)).out.split('\n');
  const mail = JSON.stringify({ id: 7, body });
  const fromLibrary = withLibrary(
    `const mail = ${mail};
     const answer = await readMail(mail, { draft: true });
     const draft = await writeDraft(mail);
     const refusal = await readMail({ body: 5 }).catch((fault) => fault.name + ': ' + fault.message);
     console.log(JSON.stringify({ answer, isSameDraft: JSON.stringify(draft) === JSON.stringify(answer.draft), refusal }));`,
  );
  expect(JSON.parse(fromLibrary)).toEqual({
    answer: JSON.parse(answer ?? '') as unknown,
    isSameDraft: true,
    refusal: 'TypeError: "body" must be text, not 5',
  });
});

test('an Outlook file and a text on standard input are opened too', () => {
  expect(read(['tests/hosts/files/outlook-ansi-gbk.msg']).out).toContain(
    '尾款扣除\n王建国 <wangjg@tongda-wujin.example>',
  );
  const text = readFileSync(path.join(__dirname, 'files', 'note-gb18030.txt'));
  expect(read([], text).out).toContain('尾款\n王建国');
});
