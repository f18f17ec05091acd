import type { PaneLanguage } from '../core/model';

export const LANGUAGE_CHOICES = ['auto', 'en', 'zh-CN'] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** The pane's language: as chosen, otherwise that of the host where we speak it. */
export function paneLanguageFor(choice: LanguageChoice, hostLanguage: string): PaneLanguage {
  if (choice !== 'auto') return choice;
  return hostLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** A stored choice, or `auto` where there is none that we know. */
export function languageChoice(stored: string | null): LanguageChoice {
  return LANGUAGE_CHOICES.find((choice) => choice === stored) ?? 'auto';
}
