import { useCallback, useState } from 'react';
import type { PaneSettingKey, PaneSettings } from '../ports/pane-settings';

/** Storage may be blocked; then the pane starts with its defaults rather than not at all. */
export function storedSetting(settings: PaneSettings, key: PaneSettingKey): string | null {
  try {
    return settings.get(key);
  } catch {
    return null;
  }
}

/** Stores settings as they change. `notKept` is true when the last one could not be stored. */
export function useSettingStore(settings: PaneSettings): {
  readonly notKept: boolean;
  readonly store: (key: PaneSettingKey, value: string) => void;
} {
  const [notKept, setNotKept] = useState(false);
  const store = useCallback(
    (key: PaneSettingKey, value: string) => {
      // The call itself may throw as well as its promise reject; both mean the same to the seller.
      const attempt = async () => {
        await settings.set(key, value);
      };
      attempt().then(
        () => {
          setNotKept(false);
        },
        () => {
          setNotKept(true);
        },
      );
    },
    [settings],
  );
  return { notKept, store };
}
