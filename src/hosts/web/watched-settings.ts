import type { PaneLanguage } from '../../core';
import { LANGUAGE_CHOICES, paneLanguageFor } from '../../pane/use-pane-settings';
import { THEME_CHOICES, type ThemeChoice } from '../../pane/pane-theme';
import type { PaneSettingKey, PaneSettings } from '../../ports/pane-settings';
import { createCell, type Cell } from './cell';

/** How the page around the pane looks and speaks: always as the pane does. */
export interface PageLook {
  readonly language: PaneLanguage;
  readonly theme: ThemeChoice;
}

export interface WatchedSettings {
  /** Give these to the pane. */
  readonly settings: PaneSettings;
  readonly look: Cell<PageLook>;
}

/** Lets the page follow what the seller sets in the pane, at once. */
export function watchSettings(settings: PaneSettings, hostLanguage: string): WatchedSettings {
  const chosen = <T extends string>(choices: readonly T[], key: PaneSettingKey, otherwise: T): T => {
    const value = settings.get(key);
    return choices.find((choice) => choice === value) ?? otherwise;
  };
  const read = (): PageLook => ({
    language: paneLanguageFor(chosen(LANGUAGE_CHOICES, 'language', 'auto'), hostLanguage),
    theme: chosen(THEME_CHOICES, 'theme', 'auto'),
  });
  const look = createCell(read());
  return {
    look,
    settings: {
      get: (key) => settings.get(key),
      set: (key, value) => {
        const kept = settings.set(key, value);
        look.set(read());
        return kept;
      },
    },
  };
}
