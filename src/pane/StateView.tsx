import { Button, makeStyles, mergeClasses, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { CloudOffRegular, MailReadRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { StateModel } from '../view/pane-model';
import { usePaneWords } from './pane-words-context';
import { useCardStyles } from './use-card-styles';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
  },
  icon: { fontSize: '32px', color: tokens.colorNeutralForeground3 },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { maxWidth: '36em', color: tokens.colorNeutralForeground2 },
  button: { marginTop: tokens.spacingVerticalS },
});

interface StateViewProps {
  readonly state: StateModel;
  readonly onRetry: () => void;
}

/** A state that fills the pane: nothing open, not readable, or failed with the way out. */
export function StateView({ state, onRetry }: StateViewProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const words = usePaneWords().states;
  const Icon = state.tone === 'problem' ? CloudOffRegular : MailReadRegular;
  return (
    <div className={styles.state}>
      <Icon aria-hidden="true" className={styles.icon} />
      <h2 className={mergeClasses(card.heading, styles.title)}>{state.title}</h2>
      <p className={mergeClasses(card.text, styles.text)}>{state.text}</p>
      {state.canRetry && (
        <Button className={styles.button} onClick={onRetry}>
          {words.retry}
        </Button>
      )}
    </div>
  );
}

/** A quick answer should not flicker: shapes appear only when it takes longer than this, in milliseconds. */
const SKELETON_AFTER = 150;

export function LoadingView({ text }: { readonly text: string }) {
  const card = useCardStyles();
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsSlow(true);
    }, SKELETON_AFTER);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!isSlow) return null;
  return (
    <Skeleton aria-label={text}>
      <div className={card.card}>
        <SkeletonItem size={24} />
        <SkeletonItem size={16} style={{ width: '60%' }} />
        <SkeletonItem size={48} />
        <SkeletonItem size={16} />
        <SkeletonItem size={16} style={{ width: '80%' }} />
      </div>
    </Skeleton>
  );
}
