import { HostError } from '../../ports/mail-host';
import { errorOfResult, errorOfThrow } from './office-error';

/** Milliseconds after which a call counts as unanswered; the library itself waits 65 seconds and then says nothing. */
export const CALL_TIMEOUT = 8000;

type OfficeCallback<T> = (result: Office.AsyncResult<T>) => void;

/**
 * Turns one call of Office into a promise that always settles.
 * @param start makes the call, handing on the callback
 * @param timeout milliseconds
 * @throws {HostError} for whatever is thrown, whatever fails and for silence; an answer after that is dropped
 */
export function officeCall<T>(start: (done: OfficeCallback<T>) => void, timeout = CALL_TIMEOUT): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new HostError('timeout', `no answer within ${String(timeout)} ms`)),
      timeout,
    );
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      finish();
    };
    try {
      start((result) =>
        settle(() => {
          // The enum is part of the library, which a test or a second window may have of its own.
          if (String(result.status) === 'succeeded') resolve(result.value);
          else reject(errorOfResult(result.error));
        }),
      );
    } catch (thrown) {
      settle(() => reject(errorOfThrow(thrown)));
    }
  });
}
