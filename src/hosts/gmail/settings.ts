import type { PropertySpace } from '../../ports/property-space';
import { cardSettingsFrom, type CardSettings } from '../../view/card-settings';

const KEY = 'settings';

/** Never throws: a store that does not answer must not keep a mail from being read. */
export function loadSettings(properties: PropertySpace): CardSettings {
  try {
    return cardSettingsFrom(JSON.parse(properties.get(KEY) ?? 'null'));
  } catch {
    return cardSettingsFrom(null);
  }
}

/** @returns false when the store did not take them */
export function saveSettings(properties: PropertySpace, settings: CardSettings): boolean {
  try {
    properties.set(KEY, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}
