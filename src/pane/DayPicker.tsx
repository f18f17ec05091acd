import { Button, makeStyles } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { usePaneWords } from './pane-words-context';

const useStyles = makeStyles({
  root: { position: 'relative', display: 'inline-block' },
  button: { minWidth: 'auto', height: '24px', padding: '0 2px' },
  /** There for the browser's own calendar, which opens beside it. */
  day: {
    position: 'absolute',
    insetInlineStart: 0,
    bottom: 0,
    width: '1px',
    height: '1px',
    border: 'none',
    padding: 0,
    opacity: 0,
    pointerEvents: 'none',
  },
});

/** Today as the calendar of this device has it, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

interface DayPickerProps {
  /** Name of the blank. */
  readonly label: string;
  /** A day as `YYYY-MM-DD`. */
  readonly onDay: (day: string) => void;
}

/** Opens the browser's calendar for a blank that may also be typed. */
export function DayPicker({ label, onDay }: DayPickerProps) {
  const styles = useStyles();
  const words = usePaneWords().editing;
  const dayRef = useRef<HTMLInputElement>(null);
  const name = words.pickDate(label);
  return (
    <span className={styles.root}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        icon={<CalendarRegular />}
        aria-label={name}
        title={name}
        onClick={() => {
          const day = dayRef.current;
          // Older browsers have no call for it; there the date is typed.
          if (typeof day?.showPicker === 'function') day.showPicker();
        }}
      />
      <input
        ref={dayRef}
        type="date"
        className={styles.day}
        tabIndex={-1}
        aria-hidden="true"
        min={today()}
        onChange={(event) => {
          if (event.target.value !== '') onDay(event.target.value);
        }}
      />
    </span>
  );
}
