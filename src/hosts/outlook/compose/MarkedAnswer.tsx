import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CheckFinding } from '../../../core';
import { useCardStyles } from '../../../pane/use-card-styles';
import { markedRuns } from './marked-runs';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  mark: {
    color: 'inherit',
    backgroundColor: tokens.colorNeutralBackground4,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
    textDecorationColor: tokens.colorNeutralStroke1,
  },
  grave: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    textDecorationColor: tokens.colorStatusDangerBorder2,
  },
});

interface MarkedAnswerProps {
  readonly text: string;
  readonly findings: readonly CheckFinding[];
}

/** What the seller wrote, with the words the check points at marked; only the lines around them. */
export function MarkedAnswer({ text, findings }: MarkedAnswerProps) {
  const styles = useStyles();
  const card = useCardStyles();
  return (
    <p className={mergeClasses(card.text, styles.text)} dir="auto">
      {markedRuns(text, findings).map((run) =>
        run.mark === null ? (
          run.text
        ) : (
          <mark key={run.start} className={mergeClasses(styles.mark, run.mark === 'grave' && styles.grave)}>
            {run.text}
          </mark>
        ),
      )}
    </p>
  );
}
