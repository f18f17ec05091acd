/** A small store of strings that answers at once, such as the user properties of Apps Script. Every call may throw. */
export interface PropertySpace {
  /** Null when nothing is stored under the key. */
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
  /** Everything there is, key → value. */
  all(): Readonly<Record<string, string>>;
}
