// How long after its button is pressed the pane shows the first reading inside the host, beside the same stack's empty
// add-in, measured in turns in one run: npm run bench:pane
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { openAnswerServer, type AnswerServer } from '../support/outlook-host/answer-server';
import { openBrowserOutlook } from '../support/outlook-host/browser-outlook';
import { THREAT } from '../support/outlook-host/letters';
import { OutlookHost } from '../support/outlook-host/outlook-host';

const ROUNDS = Number(process.env['ROUNDS'] ?? 9);
/** The reading may take this many times as long as the empty add-in. */
const ALLOWED = 1.2;
const root = path.resolve(__dirname, '..', '..');

async function emptyAddIn(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'undertone-empty-'));
  await build({
    entryPoints: [path.join(__dirname, 'empty-add-in.tsx')],
    outfile: path.join(folder, 'empty.js'),
    bundle: true,
    minify: true,
    jsx: 'automatic',
    target: 'es2020',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const page = readFileSync(path.join(root, 'src', 'entries', 'outlook.html'), 'utf8');
  writeFileSync(
    path.join(folder, 'pane.html'),
    page.replace('</head>', '<script defer src="empty.js"></script></head>'),
  );
  return folder;
}

/**
 * Runs in the frame before its scripts: notes when the region first stands on the screen, in ms since its navigation.
 * Text, because the runner of this file names functions in a way the browser does not know.
 */
const NOTE_FIRST_SIGHT = `
  const look = () => {
    const region = document.querySelector('[aria-label="Verdict"]');
    if (region !== null && region.getBoundingClientRect().height > 0) document.documentElement.dataset.seenAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

async function measure(browser: Browser, server: AnswerServer, paneFolder?: string): Promise<number> {
  const host = new OutlookHost({ items: [THREAT] });
  const outlook = await openBrowserOutlook(browser, host, { server, ...(paneFolder && { paneFolder }) });
  try {
    await outlook.page.context().addInitScript(NOTE_FIRST_SIGHT);
    const pane = await outlook.openPane();
    // Asked as an attribute: the page's policy lets nobody evaluate a text.
    return Number(await pane.locator('html[data-seen-at]').getAttribute('data-seen-at'));
  } finally {
    await outlook.close();
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

async function run(): Promise<void> {
  const empty = await emptyAddIn();
  const server = await openAnswerServer();
  const browser = await openBrowser(server.launch);
  const times = { empty: [] as number[], pane: [] as number[] };
  try {
    // The first of each warms up the browser and is thrown away.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const [emptyTime, paneTime] = [await measure(browser, server, empty), await measure(browser, server)];
      if (round > 0) {
        times.empty.push(emptyTime);
        times.pane.push(paneTime);
      }
    }
  } finally {
    await browser.close();
    server.close();
    rmSync(empty, { recursive: true, force: true });
  }
  const ratio = median(times.pane.map((time, at) => time / (times.empty[at] as number)));
  console.log(
    `empty add-in   median ${median(times.empty).toFixed(0)} ms  (${times.empty.map(Math.round).join(' ')})`,
  );
  console.log(
    `first reading  median ${median(times.pane).toFixed(0)} ms  (${times.pane.map(Math.round).join(' ')})`,
  );
  console.log(`ratio          median of pairs ${ratio.toFixed(2)}, allowed ${String(ALLOWED)}`);
  if (ratio > ALLOWED) process.exitCode = 1;
}

void run();
