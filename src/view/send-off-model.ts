import {
  attachmentsFor,
  followUpDays,
  type Attachment,
  type BlankId,
  type Reading,
  type ReplyPlan,
  type ReplyWishes,
} from '../core';
import { dayIn, workingDaysLater, type CalendarDay } from './calendar-day';
import type { PaneStrings } from './strings';

export interface AttachmentModel {
  readonly attachment: Attachment;
  readonly name: string;
  readonly why: string;
}

export interface SendOffModel {
  readonly attachments: readonly AttachmentModel[];
  readonly reminder: {
    /** Suggested day. */
    readonly day: CalendarDay;
    /** Where the suggestion comes from. */
    readonly why: string;
    readonly title: string;
    readonly notes: string;
  };
}

/** Dates of the reply after which an answer is due, in the order they count. */
const DATE_BLANKS: readonly BlankId[] = ['reply_date', 'fix_date', 'call_date', 'order_by_date'];

export interface SendOffInput {
  readonly reading: Reading;
  readonly plan: ReplyPlan;
  readonly wishes: ReplyWishes;
  readonly today: CalendarDay;
  readonly sender: string;
  readonly subject: string;
}

/** What to attach, and when to ask again. */
export function sendOffModel(input: SendOffInput, { sendOff }: PaneStrings): SendOffModel {
  const { reading, plan, wishes, today, sender, subject } = input;
  const written = DATE_BLANKS.map((id) => dayIn(wishes.blanks?.[id] ?? '', today)).find(
    (day): day is CalendarDay => day !== null && day > today,
  );
  const days = followUpDays(reading, wishes);
  return {
    attachments: attachmentsFor(reading, plan, wishes).map((attachment) => ({
      attachment,
      ...sendOff.attach[attachment],
    })),
    reminder: {
      day: written ?? workingDaysLater(today, days),
      why: written === undefined ? sendOff.fromDays(days) : sendOff.fromReply,
      title: sendOff.eventTitle(sender.trim() === '' ? sendOff.someone : sender.trim()),
      notes: sendOff.eventNotes(subject),
    },
  };
}
