import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { usePaneWords } from './pane-words-context';
import { useCardStyles } from './use-card-styles';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    paddingInline: '4px',
  },
});

interface LookAgainProps {
  readonly onLook: () => void;
}

/** Quiet, for programs that follow the open mail and now and then miss one. */
export function LookAgainButton({ onLook }: LookAgainProps) {
  const words = usePaneWords().outlook;
  return (
    <Button
      appearance="subtle"
      icon={<ArrowSyncRegular />}
      aria-label={words.lookAgain}
      title={words.lookAgain}
      onClick={onLook}
    />
  );
}

/** For programs that do not say when another mail is opened. */
export function LookAgainBar({ onLook }: LookAgainProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const words = usePaneWords().outlook;
  return (
    <div className={styles.bar}>
      <span className={card.caption}>{words.doesNotFollow}</span>
      <Button size="small" onClick={onLook}>
        {words.lookAgain}
      </Button>
    </div>
  );
}
