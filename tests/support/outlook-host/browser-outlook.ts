import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { headersFor } from '../../../build/hosting.cjs';
import type { Browser, BrowserContextOptions, Frame, Page, Route } from 'playwright-core';
import type { Answer, AnswerServer } from './answer-server';
import { contentType, OFFICE_SCRIPT, officeFile, type AnsweredFile } from './office-files';
import type { OutlookHost } from './outlook-host';
import { pageState, type PageState } from './page-state';
import { PANE_ADDRESS } from './pane-address';
import type { PaneSession } from './pane-session';

const pageFolder = path.join(__dirname, 'page');
const builtFolder = path.resolve(__dirname, '..', '..', '..', 'dist', 'outlook');

export interface BrowserOutlookOptions {
  /** Folder the pane is served from; the built one unless said otherwise. */
  readonly paneFolder?: string;
  readonly context?: BrowserContextOptions;
  /** Takes `localStorage` and `sessionStorage` away from the pane, as browsers do that block third parties. */
  readonly blocksStorage?: boolean;
  /** Answers the browser instead of interception; the browser has to be started with its `launch`. */
  readonly server?: AnswerServer;
  /** True for addresses that shall be out of reach, as without a network. */
  readonly cutOff?: (address: string) => boolean;
}

/** Outlook on the web in a browser, with the pane beside the open mail. */
export interface BrowserOutlook {
  readonly page: Page;
  /** Every address asked for, in order. */
  readonly requests: readonly string[];
  /** What the browser refused of ours under the page's policy; the library sets inline styles and is refused them. */
  readonly violations: readonly string[];
  /** Opens the pane (anew), as the button in the ribbon does; or another page of the add-in, by its file name. */
  openPane(page?: string): Promise<Frame>;
  closePane(): Promise<void>;
  /**
   * Closes the window.
   * @throws {Error} when an address was asked for that is neither Outlook, nor the pane, nor the library, or when a script failed
   */
  close(): Promise<void>;
}

/** What page.js offers; named here because the test calls it across the border of the browser. */
interface HostPage extends Window {
  openPane(pane: { address: string; name: string; title: string }): void;
  closePane(): void;
  tellPane(message: string): void;
  draw(state: PageState): void;
  takeFocus(backwards: boolean): void;
}

/**
 * Opens the host's page. Every request is answered from here: the page pretends to be Outlook's own address, the pane to be
 * where the manifest says, and the library to come from Microsoft; so what is tested is what is shipped.
 */
export async function openBrowserOutlook(
  browser: Browser,
  host: OutlookHost,
  options: BrowserOutlookOptions = {},
): Promise<BrowserOutlook> {
  const requests: string[] = [];
  const troubles: string[] = [];
  const violations: string[] = [];
  if (options.paneFolder === undefined && !existsSync(builtFolder))
    throw new Error('run "npm run build" first');
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options.context });
  const paneBase = new URL('.', PANE_ADDRESS).href;
  const folders: [string, string][] = [
    [`${host.settings.origin}/mail/`, pageFolder],
    [paneBase, options.paneFolder ?? builtFolder],
  ];

  const answer = (address: string): Answer | null => {
    requests.push(address);
    const file = officeFile(address) ?? fileBelow(folders, address);
    if (file === null) {
      troubles.push(`asked for ${address}`);
      return null;
    }
    // Our own pages come with the headers that the guide tells a web server to send; Microsoft's files may be read by all.
    const headers = address.startsWith(paneBase)
      ? headersFor(new URL(address).pathname)
      : { 'Access-Control-Allow-Origin': '*' };
    return { body: file.body, headers: { ...headers, 'Content-Type': file.contentType } };
  };
  if (options.server) options.server.answer = answer;
  else
    await context.route('**/*', async (route: Route) => {
      const address = route.request().url();
      if (options.cutOff?.(address)) {
        requests.push(address);
        return route.abort('internetdisconnected');
      }
      const answered = answer(address);
      return answered === null ? route.abort('blockedbyclient') : route.fulfill(answered);
    });

  if (options.blocksStorage) await context.addInitScript(blockStorage, host.settings.origin);
  const page = await context.newPage();
  page.on('pageerror', (error) => troubles.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    const isOurs = !message.location().url.startsWith(new URL('.', OFFICE_SCRIPT).href);
    if (isOurs && /Content.Security.Policy/i.test(message.text())) violations.push(message.text());
  });
  page.on('websocket', (socket) => troubles.push(`opened a socket to ${socket.url()}`));

  let session: PaneSession | null = null;
  await page.exposeFunction('paneSaid', (message: unknown) => session?.receive(message));
  await page.exposeFunction('itemPicked', (id: string) => host.select(id));
  let isClosing = false;
  /** Does something in the page; what is still under way when the window closes is nobody's loss. */
  const inPage = async <T>(work: (argument: T) => void, argument: T): Promise<void> => {
    try {
      await page.evaluate(work as (argument: unknown) => void, argument);
    } catch (error) {
      if (!isClosing) troubles.push(`the page failed: ${String(error)}`);
    }
  };
  const draw = (): Promise<void> =>
    inPage((state) => (window as unknown as HostPage).draw(state), pageState(host));
  host.onChange = () => void draw();
  host.onTabOut = (backwards) =>
    void inPage((back) => (window as unknown as HostPage).takeFocus(back), backwards);

  await page.goto(`${host.settings.origin}/mail/page.html`);
  await draw();

  return {
    page,
    requests,
    violations,
    async openPane(file = 'pane.html') {
      const opened = host.connect((message) => {
        void inPage((text) => (window as unknown as HostPage).tellPane(text), message);
      });
      session = opened;
      const address = `${new URL(file, PANE_ADDRESS).href}?et=&_host_Info=${encodeURIComponent(opened.hostInfo)}`;
      const pane = { address, name: opened.windowName, title: 'Undertone' };
      await inPage((wanted) => (window as unknown as HostPage).openPane(wanted), pane);
      const element = await page.waitForSelector('#pane iframe');
      const frame = await element.contentFrame();
      if (frame === null) throw new Error('the pane has no frame');
      return frame;
    },
    async closePane() {
      if (session !== null) host.disconnect(session);
      session = null;
      await inPage(() => (window as unknown as HostPage).closePane(), null);
    },
    async close() {
      isClosing = true;
      host.onChange = () => undefined;
      host.onTabOut = () => undefined;
      if (session !== null) host.disconnect(session);
      await context.close();
      if (troubles.length > 0) throw new Error(`while Outlook was open:\n${troubles.join('\n')}`);
    },
  };
}

/** Runs in every frame before its own scripts. */
function blockStorage(hostOrigin: string): void {
  if (location.origin === hostOrigin) return;
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('access is denied for this document', 'SecurityError');
      },
    });
  }
}

function fileBelow(folders: readonly [string, string][], address: string): AnsweredFile | null {
  const plain = address.replace(/[?#].*$/, '');
  for (const [start, folder] of folders) {
    if (!plain.startsWith(start)) continue;
    const file = path.join(folder, decodeURIComponent(plain.slice(start.length)));
    const isInside = file.startsWith(folder + path.sep) && existsSync(file);
    return isInside ? { body: readFileSync(file), contentType: contentType(file) } : null;
  }
  return null;
}
