import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs/lib/generate';
import { headersFor, hostingFiles, OUTLOOK_PAGES } from '../../build/hosting.cjs';
import { outlookServer } from '../../build/serve-outlook.cjs';

const root = path.resolve(__dirname, '..', '..');
const temporary = mkdtempSync(path.join(tmpdir(), 'undertone-serving-'));
const folder = path.join(temporary, 'served');
const certificate = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => path.join(temporary, name));
let server: ReturnType<typeof outlookServer>;

beforeAll(async () => {
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'pane.html'), '<p>pane</p>');
  writeFileSync(path.join(folder, 'outlook.0123abcd.js'), '1');
  const [authority, cert, key] = certificate as [string, string, string];
  // It tells of its files on standard output.
  const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  await generateCertificates(authority, cert, key, 2, ['localhost', '127.0.0.1']);
  log.mockRestore();
  server = outlookServer({ folder, key: readFileSync(key), cert: readFileSync(cert) });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}, 120_000);
afterAll(() => {
  server.close();
  rmSync(temporary, { recursive: true, force: true });
});

/** Asks with the certificate checked against the authority that was made with it. */
function get(
  name: string,
  method = 'GET',
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }> {
  const { port } = server.address() as AddressInfo;
  const ca = readFileSync(certificate[0] as string);
  return new Promise((resolve, reject) => {
    const call = request(
      { host: '127.0.0.1', servername: 'localhost', port, path: name, method, ca },
      (answer) => {
        answer.resume();
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers });
      },
    );
    call.on('error', reject);
    call.end();
  });
}

test('pages come over https with the policy, and are asked for anew each time', async () => {
  const { status, headers } = await get('/pane.html?et=');
  expect(status).toBe(200);
  expect(headers['content-type']).toContain('text/html');
  expect(headers['cache-control']).toBe('no-cache');
  const policy = String(headers['content-security-policy']);
  for (const page of OUTLOOK_PAGES) expect(policy).toContain(page);
  expect(policy).toMatch(/frame-ancestors https/);
  expect(policy).not.toMatch(/unsafe/);
});

test('files with a hash in their name are kept for a year', async () => {
  expect((await get('/outlook.0123abcd.js')).headers['cache-control']).toMatch(/max-age=31536000, immutable/);
  expect(headersFor('events.js')['Cache-Control']).toBe('no-cache');
});

test.each([['/..%2fca.crt'], ['/../localhost.key'], ['/missing.js'], ['/'], ['/%E0%A4%A']])(
  'nothing else is served: %s',
  async (name) => {
    expect((await get(name)).status).toBeGreaterThanOrEqual(400);
  },
);

test('nothing can be sent to it', async () => {
  expect((await get('/pane.html', 'POST')).status).toBe(405);
});

test('the header file for static hosts names every file below its folder', () => {
  const { _headers: text } = hostingFiles(['pane.html', 'outlook.0123abcd.js'], '/mail/');
  expect(text).toMatch(/^\/mail\/\*\n {2}Content-Security-Policy: /);
  expect(text).toContain('/mail/pane.html\n  Cache-Control: no-cache');
  expect(text).toContain('/mail/outlook.0123abcd.js\n  Cache-Control: public, max-age=31536000, immutable');
});

test('the pages say the same of scripts as the server does', () => {
  const page = readFileSync(path.join(root, 'src', 'entries', 'outlook.html'), 'utf8');
  const own = /content="(default-src[^"]+)"/.exec(page)?.[1] ?? '';
  const served = String(headersFor('pane.html')['Content-Security-Policy']);
  expect(served.startsWith(own)).toBe(true);
  // No script stands in the page itself.
  expect(page.match(/<script(?![^>]* src=)/g)).toBeNull();
});
