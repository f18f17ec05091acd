import { useCallback, useEffect, useState } from 'react';

export interface PartControl<T> {
  /** Null while it is being loaded. */
  readonly part: T | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** A part of the pane that is loaded when it is first shown. `load` must be the same function each time. */
export function usePart<T>(load: () => Promise<T>): PartControl<T> {
  const [part, setPart] = useState<T | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (loaded) => {
        if (isCurrent) setPart(() => loaded);
      },
      () => {
        if (isCurrent) setHasFailed(true);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [load, attempt]);
  const retry = useCallback(() => {
    setHasFailed(false);
    setAttempt((before) => before + 1);
  }, []);
  return { part, hasFailed, retry };
}
