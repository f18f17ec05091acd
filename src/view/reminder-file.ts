import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalEventBusyStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarDay } from './calendar-day';

export interface Reminder {
  readonly day: CalendarDay;
  readonly title: string;
  readonly notes: string;
}

export interface ReminderFile {
  /** Safe on every file system. */
  readonly name: string;
  /** iCalendar (RFC 5545), CRLF line ends, no line above 75 octets. */
  readonly content: string;
}

/** Longer titles are cut by calendars anyway. */
const LONGEST_TITLE = 120;
const LONGEST_NOTES = 600;
/** Nine in the morning of the day, in seconds from its beginning. */
const NINE = 9 * 60 * 60;

const oneLine = (text: string, most: number): string => {
  const line = text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();
  return [...line].slice(0, most).join('');
};

/**
 * A reminder as a calendar file: a whole day without time zone, so that it stays the same day everywhere, that takes up
 * nobody's time and rings at nine in the morning.
 * @param now makes the entry different from every other one
 */
export function reminderFile({ day, title, notes }: Reminder, now: Date): ReminderFile {
  const start = new Date(`${day}T00:00:00Z`);
  const end = new Date(start.getTime() + 24 * 60 * 60 * 1000);
  const calendar = ical({ prodId: { company: 'Undertone', product: 'Reminder', language: 'EN' } });
  const event = calendar.createEvent({
    id: `${day}-${now.getTime().toString(36)}@undertone.invalid`,
    start,
    end,
    stamp: now,
    allDay: true,
    summary: oneLine(title, LONGEST_TITLE),
    description: oneLine(notes, LONGEST_NOTES),
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  });
  // By the method: the library does not take it over from the data and would count from the end of the day.
  event.createAlarm({ type: ICalAlarmType.display, triggerAfter: NINE }).relatesTo(ICalAlarmRelatesTo.start);
  return { name: `follow-up-${day}.ics`, content: calendar.toString() };
}
