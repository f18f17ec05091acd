import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCardStyles } from './use-card-styles';

const useStyles = makeStyles({
  notice: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  good: { borderLeftColor: tokens.colorBrandStroke1 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  problem: { borderLeftColor: tokens.colorStatusDangerBorder2 },
});

interface NoticeProps {
  readonly tone: 'good' | 'warning' | 'problem';
  readonly id?: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** A message in the flow of the pane; never a window of its own. */
export function Notice({ tone, id, text, children }: NoticeProps) {
  const styles = useStyles();
  const card = useCardStyles();
  return (
    <div className={mergeClasses(styles.notice, styles[tone])}>
      <p id={id} className={card.text}>
        {text}
      </p>
      {children}
    </div>
  );
}
