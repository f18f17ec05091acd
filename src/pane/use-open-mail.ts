import { useCallback, useEffect, useRef, useState } from 'react';
import { HostError, type HostErrorCode, type MailHost, type MailState } from '../ports/mail-host';

export type OpenMailState =
  MailState | { readonly kind: 'loading' } | { readonly kind: 'failed'; readonly code: HostErrorCode };

/** How often a `stale` answer is asked again before the seller is told. */
const STALE_RETRIES = 2;

export const hostErrorCode = (error: unknown): HostErrorCode =>
  error instanceof HostError ? error.code : 'failed';

async function currentMail(host: MailHost, retries = STALE_RETRIES): Promise<MailState> {
  try {
    return await host.currentMail();
  } catch (error) {
    if (hostErrorCode(error) === 'stale' && retries > 0) return currentMail(host, retries - 1);
    throw error;
  }
}

/**
 * Follows the mail that is open in the host. From the moment the host reports another mail, nothing of the former one
 * is shown: an answer that comes late is thrown away.
 */
export function useOpenMail(host: MailHost): { readonly state: OpenMailState; readonly retry: () => void } {
  const [state, setState] = useState<OpenMailState>({ kind: 'loading' });
  const latestRun = useRef(0);

  const load = useCallback(() => {
    const run = ++latestRun.current;
    const isLatest = () => run === latestRun.current;
    setState({ kind: 'loading' });
    currentMail(host).then(
      (found) => {
        if (isLatest()) setState(found);
      },
      (error: unknown) => {
        if (isLatest()) setState({ kind: 'failed', code: hostErrorCode(error) });
      },
    );
  }, [host]);

  // An answer that comes after the pane is gone changes nothing: React drops it.
  useEffect(() => {
    const stop = host.onMailChange(load);
    load();
    return stop;
  }, [host, load]);

  return { state, retry: load };
}
