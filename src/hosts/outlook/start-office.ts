import { HostError } from '../../ports/mail-host';

/** Milliseconds the library may take to find its host; it waits up to 50 seconds for one of its own files. */
export const START_TIMEOUT = 20_000;

/**
 * Waits until the add-in library has found Outlook.
 * @param office the library, undefined when its script did not load
 * @throws {HostError} `offline` when the script is missing, `unsupported` when this page is not inside Outlook, `timeout`
 */
export async function startOffice(
  office: typeof Office | undefined,
  timeout = START_TIMEOUT,
): Promise<typeof Office> {
  if (office === undefined) throw new HostError('offline', 'office.js could not be loaded');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HostError('timeout', 'office.js does not get ready')), timeout);
  });
  try {
    const { host } = await Promise.race([office.onReady(), late]);
    // In a page of its own the library gets ready with no host at all.
    if (String(host) !== 'Outlook') throw new HostError('unsupported', 'not inside Outlook');
    return office;
  } finally {
    clearTimeout(timer);
  }
}
