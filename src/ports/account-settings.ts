/**
 * A small key-value space that follows the seller's mailbox account from device to device.
 * Reading is immediate; writing happens in memory and counts only when `save` has resolved.
 */
export interface AccountSettings {
  /** The JSON value under the key; undefined when there is none. Must not be changed in place. */
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  remove(key: string): void;
  /** Writes the whole space to the account. Rejects with a HostError; what is in memory then stays as it is. */
  save(): Promise<void>;
}
