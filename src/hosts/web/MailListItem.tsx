import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useContext, useMemo, type ReactNode } from 'react';
import { bodyText } from '../../core';
import type { KeptMail } from '../../ports/kept-mails';
import { shortDate } from './mail-dates';
import { PageLanguageContext, usePageWords } from './page-context';

const useStyles = makeStyles({
  item: {
    position: 'relative',
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    textAlign: 'start',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: 0,
      top: tokens.spacingVerticalS,
      bottom: tokens.spacingVerticalS,
      width: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorBrandStroke1,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
    },
  },
  top: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  sender: {
    flexGrow: 1,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  date: { flexShrink: 0 },
  line: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  subject: { color: tokens.colorNeutralForeground1 },
});

/** Enough of the beginning to fill a line; the rest of a long mail is not looked at. */
const LOOK_AT = 40_000;
const SNIPPET = 140;

export function snippetOf(body: string): string {
  return bodyText(body.slice(0, LOOK_AT)).text.replace(/\s+/g, ' ').trim().slice(0, SNIPPET);
}

interface MailListItemProps {
  readonly mail: KeptMail;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly badge: ReactNode;
  readonly onSelect: (key: string, byArrow: boolean) => void;
}

export const MailListItem = memo(function MailListItem(props: MailListItemProps) {
  const { mail, isSelected, isTabStop, badge, onSelect } = props;
  const styles = useStyles();
  const words = usePageWords().list;
  const language = useContext(PageLanguageContext);
  const snippet = useMemo(() => snippetOf(mail.body), [mail.body]);
  const sender = mail.from?.name || mail.from?.email || words.noSender;
  return (
    <li>
      <button
        type="button"
        data-key={mail.key}
        className={mergeClasses(styles.item, isSelected && styles.selected)}
        tabIndex={isTabStop ? 0 : -1}
        {...(isSelected ? { 'aria-current': true } : {})}
        onClick={() => onSelect(mail.key, false)}
      >
        <span className={styles.top}>
          <span className={styles.sender} dir="auto">
            {sender}
          </span>
          {badge}
          {mail.sentAt !== null && (
            <time className={styles.date} dateTime={mail.sentAt}>
              {shortDate(mail.sentAt, language)}
            </time>
          )}
        </span>
        <span className={mergeClasses(styles.line, styles.subject)} dir="auto">
          {mail.subject || words.noSubject}
        </span>
        <span className={styles.line} dir="auto">
          {snippet}
        </span>
      </button>
    </li>
  );
});
