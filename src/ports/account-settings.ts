/** Keys and the JSON values they shall have; undefined removes the key. */
export type SettingChanges = ReadonlyMap<string, unknown>;

/** A small key-value space that follows the seller's mailbox account from device to device. */
export interface AccountSettings {
  /** The JSON value under the key; undefined when there is none. Must not be changed in place. */
  get(key: string): unknown;
  /**
   * Makes the changes and saves them, all or none; rejects with a HostError when the account does not take them.
   * @param plan called when earlier changes are done; what it throws is passed on and nothing changes;
   *   no changes, nothing saved
   */
  change(plan: () => SettingChanges): Promise<void>;
}
