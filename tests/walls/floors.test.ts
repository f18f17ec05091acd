import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const src = path.resolve(__dirname, '..', '..', 'src');

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const full = path.join(folder, name);
    if (statSync(full).isDirectory()) return filesBelow(full);
    return /\.tsx?$/.test(name) && !name.endsWith('.d.ts') ? [full] : [];
  });
}

/** The table is an ES module that the linter reads too; its text is data enough to read it from here. */
function readFloors(): Record<string, string[]> {
  const text = readFileSync(path.join(__dirname, 'floors.mjs'), 'utf8');
  const body = text.slice(text.indexOf('{', text.indexOf('export')), text.lastIndexOf('}') + 1);
  return JSON.parse(
    body
      .replace(/'/g, '"')
      .replace(/(\w+):/g, '"$1":')
      .replace(/""/g, '"')
      .replace(/,(\s*[}\]])/g, '$1'),
  ) as Record<string, string[]>;
}

/** `import`, `export … from` and `import()` of relative paths, as paths below src. */
function importsOf(file: string): { readonly to: string; readonly typeOnly: boolean }[] {
  const text = readFileSync(file, 'utf8');
  const found = [
    ...text.matchAll(
      /(?:^|\n)\s*(import|export)\s+(type\s)?[^'"]*?from\s+['"](\.[^'"]+)['"]|import\((?:\/\*[^]*?\*\/\s*)?['"](\.[^'"]+)['"]\)/g,
    ),
  ];
  return found.map((match) => ({
    to: path
      .relative(src, path.resolve(path.dirname(file), match[3] ?? match[4] ?? ''))
      .split(path.sep)
      .join('/'),
    typeOnly: match[2] !== undefined,
  }));
}

const floors = readFloors();
const floorNames = Object.keys(floors).sort((a, b) => b.length - a.length);
const floorOf = (below: string): string | undefined =>
  floorNames.find((name) => below === name || below.startsWith(`${name}/`));
const files = filesBelow(src);

test('the table of floors was read and src was found', () => {
  expect(floors['core/model']).toEqual([]);
  expect(floorNames.length).toBeGreaterThan(10);
  expect(files.length).toBeGreaterThan(50);
});

test('a folder imports only what stands above it', () => {
  const offences: string[] = [];
  let looked = 0;
  for (const file of files) {
    const below = path.relative(src, file).split(path.sep).join('/');
    const floor = floorOf(below);
    if (!floor) continue;
    for (const { to } of importsOf(file)) {
      looked += 1;
      const allowed = [floor, ...(floors[floor] ?? [])];
      if (!allowed.some((name) => to === name || to.startsWith(`${name}/`)))
        offences.push(`${below} imports ${to}; ${floor} may import only: ${allowed.join(', ')}`);
    }
  }
  expect(offences).toEqual([]);
  expect(looked).toBeGreaterThan(100);
});

test('above the core only its door is used', () => {
  // The judged floors share deep paths among themselves; faces and hosts must not.
  const offences = files
    .map((file) => path.relative(src, file).split(path.sep).join('/'))
    .filter((below) => /^(view|pane|hosts|stores|entries|notes|ports)\//.test(below))
    .flatMap((below) =>
      importsOf(path.join(src, below))
        .filter(({ to }) => /^core\/(text|match|judge|plan|draft|check|read-mail)/.test(to))
        .map(({ to }) => `${below} → ${to}`),
    );
  expect(offences).toEqual([]);
});

test('every folder of src stands in the table, so that no new one escapes it', () => {
  const unlisted = files
    .map((file) => path.relative(src, file).split(path.sep).join('/'))
    .filter(
      (below) =>
        below.includes('/') &&
        !below.startsWith('entries/') &&
        !floorOf(below) &&
        !/^core\/(index|read-mail)\.ts$/.test(below),
    );
  expect(unlisted).toEqual([]);
});

describe('nothing talks to a network', () => {
  // The service worker is made by workbox at build time and fetches only the page's own files.
  const banned =
    /\b(fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|navigator\.connect|RTCPeerConnection|UrlFetchApp)/;
  test('in src', () => {
    const offences = files.filter((file) =>
      banned.test(readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, '')),
    );
    expect(offences.map((file) => path.relative(src, file))).toEqual([]);
  });
  test('and the test would notice', () => {
    expect(banned.test('await fetch("https://x.example")')).toBe(true);
    expect(banned.test('navigator.sendBeacon(u, text)')).toBe(true);
  });
});
