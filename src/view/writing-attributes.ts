import type { LanguageTag } from '../core/model';

/** What a piece of text needs so that browsers and screen readers treat it as its own language. */
export interface WritingAttributes {
  /** BCP 47; empty when the language is not known. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
}

export function writingAttributes(
  language: LanguageTag | null,
  script: 'Hans' | 'Hant' | null,
): WritingAttributes {
  if (language === null) return { lang: '', dir: 'auto' };
  return {
    lang: language === 'zh' && script !== null ? `zh-${script}` : language,
    dir: language === 'ar' ? 'rtl' : 'ltr',
  };
}
