import { HostError, type HostErrorCode } from '../../ports/mail-host';

/** What the numbers mean to the pane; every number not named here is a plain failure. */
const MEANING: Readonly<Record<number, HostErrorCode>> = {
  5000: 'unsupported', // the operation is not supported
  7000: 'denied', // the add-in lacks the permission
  9017: 'denied', // access restricted
  9030: 'stale', // the selected item has been changed
  9032: 'unsupported', // not at this extension point
  9038: 'denied', // the user may not do this with the item
  9040: 'offline', // the HTTP request failed
  9041: 'offline', // not connected
  9047: 'denied', // an extended permission is missing
  9049: 'stale', // the item is gone
  9055: 'unsupported', // not in shared folders
  9057: 'too-long', // the settings exceed their limit
};

/** The part of an Office error that can be relied on; the words are in the language of the host. */
interface OfficeFailure {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
}

/** Translates a failure that came through a callback. */
export function errorOfResult(failure: OfficeFailure | undefined): HostError {
  const code = typeof failure?.code === 'number' ? failure.code : undefined;
  return new HostError((code !== undefined && MEANING[code]) || 'failed', describe(failure));
}

/**
 * Translates what a call threw before it began. The library throws for a missing permission and for arguments out of range,
 * and its errors may come from another window, so nothing here asks for their class.
 */
export function errorOfThrow(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown;
  const failure = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as OfficeFailure;
  return new HostError(meaningOfThrow(failure), describe(failure));
}

function meaningOfThrow({ name, message }: OfficeFailure): HostErrorCode {
  if (name === 'Sys.ArgumentOutOfRangeException') return 'too-long';
  // The client is older than the call, or the item is of a kind that lacks it.
  if (name === 'TypeError') return 'unsupported';
  if (typeof message === 'string' && message.includes('mailbox.item is null')) return 'stale';
  // Only a missing permission is thrown without a name of its own; its words are translated.
  if (name === 'Error') return 'denied';
  return 'failed';
}

function describe(failure: OfficeFailure | undefined): string {
  return [failure?.name, failure?.code, failure?.message]
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .join(' ');
}
