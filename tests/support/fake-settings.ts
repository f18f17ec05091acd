import type { PaneSettingKey, PaneSettings } from '../../src/ports/pane-settings';

export interface FakeSettings extends PaneSettings {
  readonly stored: Map<PaneSettingKey, string>;
}

export function fakeSettings(values: Partial<Record<PaneSettingKey, string>> = {}): FakeSettings {
  const stored = new Map(Object.entries(values) as [PaneSettingKey, string][]);
  return {
    stored,
    get: (key) => stored.get(key) ?? null,
    set: (key, value) => {
      stored.set(key, value);
    },
  };
}

/** Storage that a browser has blocked: every call throws. */
export const blockedSettings: PaneSettings = {
  get: () => {
    throw new Error('blocked');
  },
  set: () => {
    throw new Error('blocked');
  },
};
