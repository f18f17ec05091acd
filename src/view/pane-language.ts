import type { PaneLanguage } from '../core/model';

export const LANGUAGE_CHOICES = ['auto', 'en', 'zh-CN'] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** The language of the interface: the seller's choice, or what the host speaks. `hostLanguage`: a BCP 47 tag. */
export function paneLanguageFor(choice: LanguageChoice, hostLanguage: string): PaneLanguage {
  if (choice !== 'auto') return choice;
  return hostLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
