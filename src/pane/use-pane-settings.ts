import { useCallback, useState } from 'react';
import type { PaneLanguage } from '../core/model';
import type { PaneSettingKey, PaneSettings } from '../ports/pane-settings';
import { LANGUAGE_CHOICES, paneLanguageFor, type LanguageChoice } from '../view/pane-language';
import { storedSetting, useSettingStore } from './kept-settings';
import { THEME_CHOICES, type ThemeChoice } from './pane-theme';

export { LANGUAGE_CHOICES, paneLanguageFor, type LanguageChoice };

export interface Taste {
  readonly language: LanguageChoice;
  readonly theme: ThemeChoice;
  readonly sellerName: string;
}

export interface TasteControl {
  readonly taste: Taste;
  readonly paneLanguage: PaneLanguage;
  /** True when the last choice could not be stored. */
  readonly notKept: boolean;
  setLanguage(choice: LanguageChoice): void;
  setTheme(choice: ThemeChoice): void;
  setSellerName(name: string): void;
}

const oneOf = <T extends string>(choices: readonly T[], value: string | null, otherwise: T): T =>
  choices.find((choice) => choice === value) ?? otherwise;

function readTaste(settings: PaneSettings): Taste {
  return {
    language: oneOf(LANGUAGE_CHOICES, storedSetting(settings, 'language'), 'auto'),
    theme: oneOf(THEME_CHOICES, storedSetting(settings, 'theme'), 'auto'),
    sellerName: storedSetting(settings, 'seller-name') ?? '',
  };
}

/** The seller's language, look and name, read once and stored on every change. */
export function usePaneSettings(settings: PaneSettings, hostLanguage: string): TasteControl {
  const [taste, setTaste] = useState(() => readTaste(settings));
  const { notKept, store } = useSettingStore(settings);
  const keep = useCallback(
    (key: PaneSettingKey, value: string, change: Partial<Taste>) => {
      setTaste((before) => ({ ...before, ...change }));
      store(key, value);
    },
    [store],
  );
  return {
    taste,
    paneLanguage: paneLanguageFor(taste.language, hostLanguage),
    notKept,
    setLanguage: (language) => {
      keep('language', language, { language });
    },
    setTheme: (theme) => {
      keep('theme', theme, { theme });
    },
    setSellerName: (sellerName) => {
      keep('seller-name', sellerName, { sellerName });
    },
  };
}
