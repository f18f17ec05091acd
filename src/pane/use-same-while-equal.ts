import { useMemo } from 'react';

/** The first of several equal values (as JSON), so that what depends on them is not done again. */
export function useSameWhileEqual<T>(value: T): T {
  const text = JSON.stringify(value);
  return useMemo(() => JSON.parse(text) as T, [text]);
}
