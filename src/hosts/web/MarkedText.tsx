import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { Evidence } from '../../core';
import type { MarkedRun } from './marked-runs';

const useStyles = makeStyles({
  mark: {
    color: 'inherit',
    backgroundColor: tokens.colorBrandBackground2,
    // An underline rather than a border: the background of the line below would cover a border.
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textDecorationColor: tokens.colorBrandStroke1,
    textUnderlineOffset: '4px',
    textDecorationSkipInk: 'none',
    borderRadius: '3px',
    cursor: 'pointer',
    scrollMargin: '96px',
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  /** What is held over the seller, and steps already taken: the words to look at first. */
  lever: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    textDecorationColor: tokens.colorStatusWarningBorderActive,
    ':hover': { backgroundColor: tokens.colorStatusWarningBackground2 },
  },
  asked: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '1px',
    borderRadius: '3px',
    scrollMargin: '96px',
    '@media (forced-colors: active)': { outlineColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

interface MarkedTextProps {
  readonly runs: readonly MarkedRun[];
  readonly evidence: readonly Evidence[];
  /** What the words say, for a tooltip. */
  readonly meaningOf: (piece: Evidence) => string;
  /** Id of a sentence saying what picking a mark does. */
  readonly hintId: string;
  readonly onPick: (index: number) => void;
}

const isLever = ({ signal }: Evidence): boolean => signal.startsWith('lever:') || signal.startsWith('step:');

/** Text in which evidence is marked. Marks are buttons in all but name, because real buttons do not wrap over lines. */
export function MarkedText({ runs, evidence, meaningOf, hintId, onPick }: MarkedTextProps) {
  const styles = useStyles();
  return runs.map((run) => {
    const piece = run.evidence === null ? undefined : evidence[run.evidence];
    const askedMark = run.isAsked ? { 'data-asked': '' } : {};
    if (piece === undefined || run.evidence === null) {
      return run.isAsked ? (
        <span key={run.start} className={styles.asked} tabIndex={-1} {...askedMark}>
          {run.text}
        </span>
      ) : (
        run.text
      );
    }
    const index = run.evidence;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onPick(index);
    };
    return (
      <mark
        key={run.start}
        role="button"
        className={mergeClasses(styles.mark, isLever(piece) && styles.lever, run.isAsked && styles.asked)}
        tabIndex={run.isFirst ? 0 : -1}
        title={meaningOf(piece)}
        aria-describedby={hintId}
        data-evidence={index}
        {...askedMark}
        onClick={() => onPick(index)}
        onKeyDown={onKeyDown}
      >
        {run.text}
      </mark>
    );
  });
}
