import { PANE_SETTING_KEYS, type PaneSettingKey, type PaneSettings } from '../ports/pane-settings';
import type { UndertoneDb } from './undertone-db';

/**
 * The pane's settings on the device of the web page, read once so that they are at hand before the first paint.
 * Never rejects: where nothing can be read the pane starts with its defaults. A value that could not be written
 * holds until the page is closed, and the promise of `set` rejects.
 */
export async function openIndexedDbSettings(db: UndertoneDb): Promise<PaneSettings> {
  const values = new Map<PaneSettingKey, string>();
  try {
    const open = await db.open();
    for (const key of PANE_SETTING_KEYS) {
      const value = await open.get('settings', key);
      if (typeof value === 'string') values.set(key, value);
    }
  } catch {
    // Storage is blocked; the first attempt to keep something will say so.
  }
  return {
    get: (key) => values.get(key) ?? null,
    set: async (key, value) => {
      values.set(key, value);
      const open = await db.open();
      await open.put('settings', value, key);
    },
  };
}
