import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { baseAddress, manifestFiles } from '../../build/manifest/all.cjs';

const root = path.resolve(__dirname, '..', '..');
const base = 'https://mail-tools.example/undertone';
const files = manifestFiles(base);
const folder = mkdtempSync(path.join(tmpdir(), 'undertone-manifest-'));
// Each validation starts a process of its own.
jest.setTimeout(60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Microsoft's own validator, with the schemas in its package; a process of its own, which is not let near a network. */
async function validate(manifest: string): Promise<{ ok: boolean; said: string }> {
  const file = path.join(folder, 'manifest.json');
  writeFileSync(file, manifest);
  const cli = path.join(root, 'node_modules', 'office-addin-manifest', 'cli.js');
  const env = { ...process.env, HTTPS_PROXY: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9' };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [cli, 'validate', file], { env });
    return { ok: true, said: stdout + stderr };
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return { ok: false, said: stdout + stderr };
  }
}

interface Json {
  readonly [key: string]: Json;
}
const manifest = JSON.parse(files['manifest.json']) as Json;
const extension = manifest['extensions']?.[0] as Json;
const textOf = (value: Json | undefined): string => value as unknown as string;
const all = (list: Json | undefined): Json[] => Object.values(list ?? {});

test('it passes the public schema', async () => {
  expect(await validate(files['manifest.json'])).toMatchObject({ ok: true });
});

test.each([
  ['a field nobody knows', '"type": "button"', '"type": "button", "colour": 1'],
  ['a version that is no text', '"minVersion": "1.12"', '"minVersion": 1.12'],
  ['an address without https', `"page": "${base}/pane.html"`, `"page": "ftp://x/pane.html"`],
])('the schema refuses %s', async (_, find, put) => {
  const worse = files['manifest.json'].replace(find, put);
  expect(worse).not.toBe(files['manifest.json']);
  expect((await validate(worse)).ok).toBe(false);
});

test('every action that is used exists, once', () => {
  const actions = all(extension['runtimes']).flatMap((one) =>
    all(one['actions']).map((action) => action['id']),
  );
  const text = JSON.stringify([extension['ribbons'], extension['autoRunEvents']]);
  const used = [...text.matchAll(/"actionId":"([^"]+)"/g)].map(([, id]) => id as unknown as Json);
  expect(new Set(actions).size).toBe(actions.length);
  expect(new Set(used)).toEqual(new Set(actions));
});

test('it says what the XML manifest says', () => {
  const xml = files['manifest.xml'];
  expect(xml).toContain(`<Id>${textOf(manifest['id'])}</Id>`);
  expect(xml).toContain(`<Version>${textOf(manifest['version'])}.0</Version>`);
  const labels = [...JSON.stringify(extension['ribbons']).matchAll(/"(?:label|description)":"([^"]+)"/g)];
  expect(labels.length).toBeGreaterThan(8);
  for (const [, words] of labels) expect(xml).toContain(`DefaultValue="${String(words)}"`);
  const addresses = [...files['manifest.json'].matchAll(/"(https:[^"]+\.(?:html|js|png))"/g)];
  for (const [, address] of addresses) expect(xml).toContain(`"${String(address)}"`);
});

test('its Chinese words are those of the XML manifest, at places that exist', () => {
  const chinese = JSON.parse(files['zh-cn.json']) as Record<string, string>;
  for (const [place, words] of Object.entries(chinese)) {
    if (place === '$schema') continue;
    const steps = place.replace(/\[(\d+)\]/g, '.$1').split('.');
    const target = steps.reduce<Json | undefined>((at, step) => at?.[step], manifest);
    expect([place, typeof target]).toEqual([place, 'string']);
    if (place.startsWith('extensions')) expect(files['manifest.xml']).toContain(`Value="${words}"`);
  }
});

test('the pictures of its package are there', () => {
  for (const name of Object.values(manifest['icons'] ?? {})) {
    expect(
      readFileSync(path.join(root, textOf(name)))
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  }
});

describe('the address of the add-in', () => {
  test('is that of the variable, without a slash at its end', () => {
    expect(baseAddress('https://a.example/x/')).toBe('https://a.example/x');
    expect(baseAddress('')).toBe('https://undertone.example/outlook');
  });
  test.each(['http://a.example', 'a.example', 'https://a.example/?x=1'])('cannot be %s', (address) => {
    expect(() => baseAddress(address)).toThrow('UNDERTONE_URL');
  });
});
