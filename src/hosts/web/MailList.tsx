import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useId, useRef, type KeyboardEvent } from 'react';
import type { KeptMail } from '../../ports/kept-mails';
import type { Answers } from './answer-desk';
import { MailListItem } from './MailListItem';
import { usePageWords } from './page-context';

const useStyles = makeStyles({
  list: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}` },
  group: { marginBottom: tokens.spacingVerticalL },
  heading: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  items: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '2px',
  },
  empty: {
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  answered: { flexShrink: 0, color: tokens.colorBrandForeground1 },
});

interface MailListProps {
  readonly mails: readonly KeptMail[];
  readonly selectedKey: string | null;
  readonly answers: Answers;
  /** `byArrow`: the seller is still moving through the list. */
  readonly onSelect: (key: string, byArrow: boolean) => void;
  readonly onRemove: (key: string) => void;
}

/** The place an arrow key leads to from `at` among `count`; null for other keys. */
function placeAfter(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** Own mails and samples; one stop for the tab key, arrows within. */
export function MailList({ mails, selectedKey, answers, onSelect, onRemove }: MailListProps) {
  const styles = useStyles();
  const words = usePageWords().list;
  const list = useRef<HTMLDivElement>(null);
  const ownId = useId();
  const samplesId = useId();
  const own = mails.filter((mail) => mail.origin !== 'sample');
  const samples = mails.filter((mail) => mail.origin === 'sample');
  const stopKey = mails.some((mail) => mail.key === selectedKey) ? selectedKey : mails[0]?.key;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('button[data-key]') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const place = placeAfter(event.key, at, buttons.length);
    if (place !== null) {
      event.preventDefault();
      const button = buttons[place];
      button?.focus();
      if (button?.dataset['key'] !== undefined) onSelect(button.dataset['key'], true);
    } else if (event.key === 'Delete') {
      const key = buttons[at]?.dataset['key'];
      (buttons[at + 1] ?? buttons[at - 1])?.focus();
      if (key !== undefined) onRemove(key);
    }
  };

  const items = (group: readonly KeptMail[], labelId: string) => (
    <ul className={styles.items} aria-labelledby={labelId}>
      {group.map((mail) => (
        <MailListItem
          key={mail.key}
          mail={mail}
          isSelected={mail.key === selectedKey}
          isTabStop={mail.key === stopKey}
          badge={
            (answers[mail.key]?.text ?? '') === '' ? null : (
              <EditRegular aria-label={words.answered} className={styles.answered} />
            )
          }
          onSelect={onSelect}
        />
      ))}
    </ul>
  );

  return (
    // The keys act on the buttons inside, which have names and roles of their own.
    <div ref={list} className={styles.list} onKeyDown={onKeyDown}>
      <div className={styles.group}>
        <h2 id={ownId} className={styles.heading}>
          {words.own}
        </h2>
        {own.length > 0 ? items(own, ownId) : <p className={styles.empty}>{words.ownEmpty}</p>}
      </div>
      {samples.length > 0 && (
        <div className={styles.group}>
          <h2 id={samplesId} className={styles.heading}>
            {words.samples}
          </h2>
          <p className={mergeClasses(styles.hint)}>{words.samplesHint}</p>
          {items(samples, samplesId)}
        </div>
      )}
    </div>
  );
}
