/** A day of the calendar as `YYYY-MM-DD`, without time and zone. */
export type CalendarDay = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const iso = (year: number, month: number, day: number): CalendarDay | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 2000 && year <= 2100 ? date.toISOString().slice(0, 10) : null;
};

/** The day a moment falls on where the seller is. */
export function localDay(moment: Date): CalendarDay {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

export const isCalendarDay = (text: string): boolean => {
  const [, year, month, day] = DAY.exec(text) ?? [];
  return year !== undefined && iso(Number(year), Number(month), Number(day)) !== null;
};

/** `days` working days (Monday to Friday) later. */
export function workingDaysLater(from: CalendarDay, days: number): CalendarDay {
  const date = new Date(`${from}T00:00:00Z`);
  for (let left = days; left > 0;) {
    date.setUTCDate(date.getUTCDate() + 1);
    const weekday = date.getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return date.toISOString().slice(0, 10);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day meant by what was typed into a date blank: `2026-03-05`, `5 March`, `Mar 5, 2026`, `3月5日`. A day without a year is
 * the next one to come. Null where it is not certain; `03/05` is two different days in two countries.
 */
export function dayIn(text: string, today: CalendarDay): CalendarDay | null {
  const words = text.normalize('NFKC').toLowerCase().trim();
  const whole = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/.exec(words);
  if (whole !== null) return iso(Number(whole[1]), Number(whole[2]), Number(whole[3]));
  const chinese = /(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?/.exec(words);
  if (chinese !== null) return nextOf(Number(chinese[1]), Number(chinese[2]), today);
  const named =
    /(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3})[a-z]*\.?,?\s*(\d{4})?/.exec(words) ??
    /()([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s*(\d{4}))?/.exec(words);
  if (named === null) return null;
  const isDayFirst = named[1] !== '';
  const month = MONTHS.indexOf(named[2] ?? '') + 1;
  const day = Number(isDayFirst ? named[1] : named[3]);
  const year = isDayFirst ? named[3] : named[4];
  if (month === 0) return null;
  return year === undefined ? nextOf(month, day, today) : iso(Number(year), month, day);
}

function nextOf(month: number, day: number, today: CalendarDay): CalendarDay | null {
  const year = Number(today.slice(0, 4));
  const thisYear = iso(year, month, day);
  return thisYear !== null && thisYear >= today ? thisYear : iso(year + 1, month, day);
}
