/** A value that can be watched; React reads it with `useSyncExternalStore`. */
export interface Cell<T> {
  readonly get: () => T;
  /** Watchers are called only when the value is another one. */
  readonly set: (value: T) => void;
  /** Returns the way to stop watching. */
  readonly subscribe: (watcher: () => void) => () => void;
}

export function createCell<T>(initial: T): Cell<T> {
  let current = initial;
  const watchers = new Set<() => void>();
  return {
    get: () => current,
    set(value) {
      if (Object.is(value, current)) return;
      current = value;
      for (const watcher of [...watchers]) watcher();
    },
    subscribe(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}
