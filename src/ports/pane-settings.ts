/**
 * What the pane remembers of the seller's taste and usual terms. Values are short strings; `own-phrases` and
 * `kept-blanks` are JSON, at most OWN_PHRASES_ROOM and KEPT_BLANKS_ROOM UTF-16 units long. The pane checks what it gets.
 */
export const PANE_SETTING_KEYS = [
  'language',
  'theme',
  'seller-name',
  'house-terms',
  'own-phrases',
  'kept-blanks',
  'check-on-send',
] as const;

/** The notes share the 32 KB of a mailbox account with these. */
export const OWN_PHRASES_ROOM = 6000;
export const KEPT_BLANKS_ROOM = 1500;

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
