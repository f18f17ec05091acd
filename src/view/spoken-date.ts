import type { LanguageTag } from '../core/model';

/** How each language's letters write a date out; Latin digits and our calendar also where others are usual. */
const LOCALES: Readonly<Record<LanguageTag, string>> = {
  en: 'en-GB',
  zh: 'zh-CN',
  es: 'es-ES',
  pt: 'pt-PT',
  fr: 'fr-FR',
  de: 'de-DE',
  it: 'it-IT',
  ru: 'ru-RU',
  ar: 'ar-u-nu-latn-ca-gregory',
  tr: 'tr-TR',
  ja: 'ja-JP',
  ko: 'ko-KR',
};

/**
 * A calendar date written out as a letter in that language has it: "15 June 2026", "15 июня 2026 г." (the case that
 * follows "до"), "2026年6月15日".
 * @param iso `YYYY-MM-DD`
 * @returns null when there is no such day
 */
export function spokenDate(iso: string, language: LanguageTag): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (parts === null) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}
