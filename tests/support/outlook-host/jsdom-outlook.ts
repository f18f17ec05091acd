import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from 'jsdom';
import { OFFICE_SCRIPT, officeFile } from './office-files';
import type { OutlookHost } from './outlook-host';
import { PANE_ADDRESS } from './pane-address';

/** The pane's window with the real client library in it, talking to a host in this process. */
export interface JsdomPane {
  readonly Office: typeof Office;
  readonly window: DOMWindow;
  /** What the library promised at the start. */
  readonly info: { readonly host: Office.HostType; readonly platform: Office.PlatformType };
  /** Errors nobody caught, and addresses asked for that are not the library's. */
  readonly troubles: readonly string[];
  /** Waits until no message is on its way. */
  settled(): Promise<void>;
  /** Closes the window once all messages on their way have arrived. */
  close(): Promise<void>;
}

/** Loads only the files of the library; whatever else the page asks for is written down as trouble. */
class OfficeFilesOnly extends ResourceLoader {
  constructor(private readonly troubles: string[]) {
    super();
  }

  override fetch(address: string): ReturnType<ResourceLoader['fetch']> {
    const file = officeFile(address);
    if (file === null) this.troubles.push(`asked for ${address}`);
    return file === null ? null : (Promise.resolve(file.body) as ReturnType<ResourceLoader['fetch']>);
  }
}

/**
 * Opens the pane in jsdom and waits until the library is ready.
 * Closing it and opening another on the same host is what a restart of the pane is.
 */
export async function openJsdomPane(host: OutlookHost): Promise<JsdomPane> {
  const troubles: string[] = [];
  const console = new VirtualConsole();
  console.on('jsdomError', (error) => troubles.push(error.message));

  // Messages reach a window later, never in the middle of what it is doing.
  const onTheirWay = new Set<Promise<void>>();
  const later = (deliver: () => void): void => {
    const delivery = new Promise<void>((resolve) => {
      setTimeout(() => {
        deliver();
        onTheirWay.delete(delivery);
        resolve();
      }, 0);
    });
    onTheirWay.add(delivery);
  };
  const session = host.connect((data) => {
    later(() =>
      window.dispatchEvent(new window.MessageEvent('message', { data, origin: host.settings.origin })),
    );
  });

  const { window } = new JSDOM(
    `<!doctype html><html><head><script src="${OFFICE_SCRIPT}"></script></head><body></body></html>`,
    {
      url: `${PANE_ADDRESS}?_host_Info=${encodeURIComponent(session.hostInfo)}`,
      runScripts: 'dangerously',
      resources: new OfficeFilesOnly(troubles),
      virtualConsole: console,
      pretendToBeVisual: true,
      beforeParse(pane) {
        pane.name = session.windowName;
        const parent = { postMessage: (data: string) => later(() => session.receive(data)) };
        Object.defineProperty(pane, 'parent', { value: parent });
        // Not implemented by jsdom; the library compares it with the address of the host.
        Object.defineProperty(pane.Document.prototype, 'domain', { get: () => pane.location.hostname });
      },
    },
  );
  await new Promise<void>((resolve) => window.addEventListener('load', () => resolve()));
  const library = (window as unknown as { Office?: typeof Office }).Office;
  if (library === undefined) throw new Error(`office.js did not load: ${troubles.join('; ')}`);
  const info = await library.onReady();
  const settled = async (): Promise<void> => {
    while (onTheirWay.size > 0) await Promise.all(onTheirWay);
  };
  return {
    Office: library,
    window,
    info,
    troubles,
    settled,
    async close() {
      await settled();
      host.disconnect(session);
      window.close();
    },
  };
}
