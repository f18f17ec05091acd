import type { PaneLanguage } from '../../core';

const valid = (iso: string): Date | null => {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? null : date;
};

/** Day and month; empty for something that is no date. */
export function shortDate(iso: string, language: PaneLanguage): string {
  return valid(iso)?.toLocaleDateString(language, { day: 'numeric', month: 'short' }) ?? '';
}

/** Weekday, day and time in the seller's own time zone; empty for something that is no date. */
export function longDate(iso: string, language: PaneLanguage): string {
  return valid(iso)?.toLocaleString(language, { dateStyle: 'full', timeStyle: 'short' }) ?? '';
}
