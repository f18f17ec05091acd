/**
 * What the seller is in the middle of, on this device, until it is done: words of a note that no store has yet, values
 * typed into a reply. Every call is done when it returns, so that a pane closed in the next moment loses nothing.
 * No call throws: where the device keeps nothing, nothing is found again.
 */
export interface Unsaved {
  /** The value kept under the key, as JSON gives it back; undefined when there is none. */
  get(key: string): unknown;
  put(key: string, value: unknown): void;
  drop(key: string): void;
}

export const NOTHING_UNSAVED: Unsaved = {
  get: () => undefined,
  put: () => undefined,
  drop: () => undefined,
};
