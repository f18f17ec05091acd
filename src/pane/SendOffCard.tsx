import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Mail, Reading, ReplyPlan, ReplyWishes } from '../core/model';
import type { MailHost } from '../ports/mail-host';
import { isCalendarDay, localDay } from '../view/calendar-day';
import { sendOffModel, type SendOffModel } from '../view/send-off-model';
import { stringsFor } from '../view/strings';
import type { DeskMemory } from './desk-memory';
import { Notice } from './Notice';
import { usePaneLanguage } from './pane-words-context';
import { Section } from './Section';
import { useCardStyles } from './use-card-styles';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  full: { width: '100%' },
  line: { display: 'block' },
  date: { minWidth: 0, maxWidth: '220px' },
});

interface ReminderProps {
  readonly host: MailHost;
  readonly reminder: SendOffModel['reminder'];
  readonly today: string;
}

/** A day to ask again, as a file for the calendar or as text. */
function ReminderPart({ host, reminder, today }: ReminderProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const words = stringsFor(usePaneLanguage()).sendOff;
  const headingId = useId();
  // Null as long as the seller leaves the day to the suggestion.
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState<{ readonly tone: 'good' | 'problem'; readonly text: string } | null>(null);
  const day = chosen ?? reminder.day;
  const problem = !isCalendarDay(day) ? words.noDate : day < today ? words.datePast : null;
  const canSave = host.saveFile !== undefined;

  const attempt = (deed: () => Promise<string>) => {
    if (problem !== null) return;
    deed().then(
      (text) => {
        setSaid({ tone: 'good', text });
      },
      () => {
        setSaid({ tone: 'problem', text: words.failed });
      },
    );
  };
  const save = async (): Promise<string> => {
    // Loaded when first needed: most replies go out without a reminder.
    const { reminderFile } = await import('../view/reminder-file');
    const { name, content } = reminderFile({ ...reminder, day }, new Date());
    await host.saveFile?.({ name, content, type: 'text/calendar;charset=utf-8' });
    return words.saved(name);
  };
  const copy = async (): Promise<string> => {
    await host.copyText(`${day} ${reminder.title}\n${reminder.notes}`);
    return words.copied;
  };
  return (
    <div role="group" aria-labelledby={headingId} className={styles.part}>
      <h3 id={headingId} className={card.subheading}>
        {words.remindTitle}
      </h3>
      <Field
        label={words.remindDate}
        size="small"
        {...(problem === null ? {} : { validationMessage: problem })}
        {...(chosen === null ? { hint: reminder.why } : {})}
      >
        <Input
          type="date"
          className={styles.date}
          value={day}
          min={today}
          onChange={(_event, data) => {
            setChosen(data.value);
            setSaid(null);
          }}
        />
      </Field>
      <div className={card.row}>
        {canSave && (
          <Button
            size="small"
            disabledFocusable={problem !== null}
            onClick={() => {
              attempt(save);
            }}
          >
            {words.save}
          </Button>
        )}
        <Button
          size="small"
          disabledFocusable={problem !== null}
          appearance={canSave ? 'subtle' : 'secondary'}
          onClick={() => {
            attempt(copy);
          }}
        >
          {words.copy}
        </Button>
      </div>
      <div role="status">{said !== null && <Notice tone={said.tone} text={said.text} />}</div>
    </div>
  );
}

interface SendOffCardProps {
  readonly host: MailHost;
  readonly mail: Mail;
  readonly reading: Reading;
  readonly plan: ReplyPlan;
  readonly wishes: ReplyWishes;
  readonly desk: DeskMemory;
  readonly onDesk: (change: Partial<DeskMemory>) => void;
}

/** What goes with the reply: things to attach, and a day to ask again. */
export function SendOffCard({ host, mail, reading, plan, wishes, desk, onDesk }: SendOffCardProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const strings = stringsFor(usePaneLanguage());
  const words = strings.sendOff;
  const today = localDay(new Date());
  const sender = mail.from === null ? '' : mail.from.name.trim() || mail.from.email;
  const model = sendOffModel({ reading, plan, wishes, today, sender, subject: mail.subject }, strings);
  const { attachments } = model;
  return (
    <Section title={attachments.length > 0 ? words.attachTitle : words.remindTitle}>
      {attachments.length > 0 && (
        <fieldset className={card.group}>
          <legend className={card.caption}>{words.attachHint}</legend>
          {attachments.map(({ attachment, name, why }) => (
            <Checkbox
              key={attachment}
              className={styles.full}
              checked={desk.ready.includes(attachment)}
              label={
                <>
                  <span className={styles.line}>{name}</span>
                  <span className={`${card.caption} ${styles.line}`}>{why}</span>
                </>
              }
              onChange={(_event, data) => {
                const others = desk.ready.filter((one) => one !== attachment);
                onDesk({ ready: data.checked === true ? [...others, attachment] : others });
              }}
            />
          ))}
        </fieldset>
      )}
      <ReminderPart host={host} reminder={model.reminder} today={today} />
    </Section>
  );
}
