import { readFileSync } from 'node:fs';
import path from 'node:path';
import CFB from 'cfb';
import fc from 'fast-check';
import { MailFileError, MOST_BYTES, type MailFile } from '../../src/hosts/file/mail-file';
import { openMailFile } from '../../src/hosts/file/open-mail-file';

// Thousands of files are opened here; on a busy machine that takes longer than jest's usual patience.
jest.setTimeout(120_000);

const FOLDER = path.join(__dirname, 'files');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(FOLDER, name)));
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const binary = (...codes: number[]): Uint8Array =>
  Uint8Array.from([...codes, ...Array.from({ length: 300 }, (_, at) => (at * 37) % 256)]);

/** Opens the file and lets through nothing but the promised outcomes. */
async function outcome(name: string, bytes: Uint8Array): Promise<MailFile | MailFileError> {
  try {
    return await openMailFile(name, bytes);
  } catch (cause) {
    if (cause instanceof MailFileError) return cause;
    throw cause;
  }
}

async function codeOf(name: string, bytes: Uint8Array): Promise<string> {
  const result = await outcome(name, bytes);
  return result instanceof MailFileError ? result.code : 'opened';
}

test.each([
  ['nothing.eml', 'empty', new Uint8Array(0)],
  ['blank.txt', 'empty', ascii(' \r\n\t\n')],
  ['bom-alone.txt', 'empty', Uint8Array.of(0xef, 0xbb, 0xbf)],
  ['huge.eml', 'too-big', new Uint8Array(MOST_BYTES + 1)],
  ['offer.eml', 'not-a-mail', ascii('%PDF-1.7\n%\u00e2\n1 0 obj')],
  ['offer.docx', 'not-a-mail', binary(0x50, 0x4b, 3, 4)],
  ['photo.txt', 'not-a-mail', binary(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
  ['photo.jpg', 'not-a-mail', binary(0xff, 0xd8, 0xff, 0xe0)],
  ['setup.exe', 'not-a-mail', binary(0x4d, 0x5a, 0x90, 0)],
  ['winmail.dat', 'not-a-mail', binary(0x78, 0x9f, 0x3e, 0x22)],
  ['date.ics', 'not-a-mail', ascii('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')],
  ['noise.msg', 'not-a-mail', binary(1, 2, 3)],
  ['memo.txt', 'opened', ascii('BM is our code for brass mounts.\nMZ too.')],
  ['mail-without-dot', 'opened', ascii('Your price is too high.')],
  ['really-a-text.msg', 'opened', ascii('Your price is too high.')],
])('%s: %s', async (name, code, bytes) => {
  expect(await codeOf(name, bytes)).toBe(code);
});

test('a refusal says in English what is wrong', async () => {
  const result = await outcome('a.eml', new Uint8Array(MOST_BYTES + 1));
  expect(result).toMatchObject({ message: 'The file has 41 MB; 40 MB is the most.' });
});

test.each(['foxmail-gb2312.eml', 'forwarded-with-remark.eml', 'calendar-only.eml', 'thunderbird-flowed.eml'])(
  'every beginning of %s opens or is refused',
  async (name) => {
    const whole = bytesOf(name);
    expect(whole.length).toBeGreaterThan(500);
    for (let length = 0; length < whole.length; length += 1) await outcome(name, whole.slice(0, length));
  },
);

test.each(['outlook-unicode.msg', 'outlook-rtf-from-html.msg', 'outlook-forward-remark.msg'])(
  'every cut of %s opens or is refused',
  async (name) => {
    const whole = bytesOf(name);
    const codes = new Set<string>();
    for (let length = 0; length < whole.length; length += 61)
      codes.add(await codeOf(name, whole.slice(0, length)));
    expect(codes).toContain('broken');
  },
);

test('random bytes never do more than be refused', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 4000 }),
      fc.constantFrom('a.eml', 'a.msg', 'a.txt', 'a.html', 'a'),
      async (bytes, name) => {
        await outcome(name, bytes);
      },
    ),
    { numRuns: 300 },
  );
});

test('random changes to real files never do more than be refused', async () => {
  const names = [
    'outlook-unicode.msg',
    'outlook-rtf.msg',
    'outlook-forward-remark.msg',
    'gmail-reply.eml',
    'note.rtf',
  ];
  const originals = new Map(names.map((name) => [name, bytesOf(name)]));
  const change = fc.tuple(fc.nat(), fc.oneof(fc.constantFrom(0, 1, 0xfe, 0xff), fc.nat(255)));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.array(change, { minLength: 1, maxLength: 12 }),
      async (name, changes) => {
        const bytes = (originals.get(name) ?? new Uint8Array(1)).slice();
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        await outcome(name, bytes);
      },
    ),
    { numRuns: 700 },
  );
});

test.each([
  ['the allocation table points at itself', 512, [0, 0, 0, 0, 1, 0, 0, 0]],
  ['the directory starts far outside', 48, [0xff, 0xff, 0xff, 0]],
  ['the table claims a billion sectors', 44, [0, 0xca, 0x9a, 0x3b]],
])('an Outlook file in which %s is broken', async (_why, at, values) => {
  const bytes = bytesOf('outlook-unicode.msg');
  // The allocation table's first sector is named at offset 76 of the header.
  const start = at === 512 ? (new DataView(bytes.buffer).getUint32(76, true) + 1) * 512 : at;
  bytes.set(values, start);
  expect(await codeOf('a.msg', bytes)).toBe('broken');
});

test('a mail of five megabytes with attachments opens', async () => {
  const attachment = Buffer.alloc(3_800_000, 7).toString('base64').replace(/.{76}/g, '$&\r\n');
  const mail = [
    'From: Marco Bellini <m.bellini@fontana.example>',
    'Subject: Drawings',
    'Content-Type: multipart/mixed; boundary=big',
    '',
    '--big',
    'Content-Type: text/plain; charset=gb2312',
    'Content-Transfer-Encoding: base64',
    '',
    'vNu48cyruN8=',
    '--big',
    'Content-Type: application/zip; name=drawings.zip',
    'Content-Disposition: attachment; filename=drawings.zip',
    'Content-Transfer-Encoding: base64',
    '',
    attachment,
    '--big--',
  ].join('\r\n');
  expect(mail.length).toBeGreaterThan(5_000_000);
  expect(await outcome('big.eml', ascii(mail))).toMatchObject({
    subject: 'Drawings',
    body: '价格太高',
    hasAttachments: true,
  });
});

test('messages nested without end, and headers without end, stay readable or are broken', async () => {
  const nest = (depth: number): string =>
    depth === 0
      ? 'Subject: inmost\r\n\r\nhello'
      : `Subject: level ${depth}\r\nContent-Type: message/rfc822\r\n\r\n${nest(depth - 1)}`;
  expect(await outcome('nested.eml', ascii(`Received: x\r\n${nest(40)}`))).toMatchObject({ furtherMails: 0 });
  expect(
    await codeOf('long.eml', ascii(`Received: x\r\nSubject: ${'x'.repeat(3_000_000)}\r\n\r\nbody`)),
  ).toBe('broken');
});

test('an Outlook mail of eight megabytes opens, however its parts are spread over the file', async () => {
  const text = `${'The goods are late. '.repeat(2000)}We cancel.`;
  const file = CFB.utils.cfb_new();
  const add = (name: string, content: Buffer): void => {
    CFB.utils.cfb_add(file, name, content);
  };
  add('/__properties_version1.0', Buffer.alloc(32));
  add('/__substg1.0_0037001F', Buffer.from('Late again', 'utf16le'));
  add('/__substg1.0_1000001F', Buffer.from(text, 'utf16le'));
  add('/__attach_version1.0_#00000000/__properties_version1.0', Buffer.alloc(8));
  add('/__attach_version1.0_#00000000/__substg1.0_37010102', Buffer.alloc(8_000_000, 7));
  const bytes = CFB.write(file, { type: 'buffer' }) as Buffer;
  // More than 109 sectors of allocation table: the case the header has no room for.
  expect(bytes.readUInt32LE(44)).toBeGreaterThan(109);
  expect(await outcome('big.msg', bytes)).toMatchObject({
    subject: 'Late again',
    body: text,
    hasAttachments: true,
  });
});
