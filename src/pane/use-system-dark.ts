import { useSyncExternalStore } from 'react';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', onChange);
  return () => {
    query.removeEventListener('change', onChange);
  };
}

/** Whether the system asks for a dark look; follows a change while the pane is open. */
export const useSystemDark = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(DARK).matches);
