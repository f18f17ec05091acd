/** What the pane remembers of the seller's taste. Values are short strings; the pane checks what it gets. */
export const PANE_SETTING_KEYS = ['language', 'theme', 'seller-name', 'check-on-send'] as const;
export type PaneSettingKey = (typeof PANE_SETTING_KEYS)[number];

/**
 * A small store for the pane's own settings. Both calls may throw (storage blocked or full): the pane then goes on
 * with what it has and says that the choice will not last.
 */
export interface PaneSettings {
  /** Null when nothing was stored. */
  get(key: PaneSettingKey): string | null;
  set(key: PaneSettingKey, value: string): void | Promise<void>;
}
