import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useContext, useId, useMemo, useState } from 'react';
import type { Evidence, Span } from '../../core';
import type { MailLayout, TextBlock } from './mail-layout';
import { cutRuns, marksIn, type Mark, type MarkedRun } from './marked-runs';
import { MarkedText } from './MarkedText';
import { PageLanguageContext, usePageWords } from './page-context';

const useStyles = makeStyles({
  body: {
    maxWidth: '72ch',
    // Takes the blocks' own padding back, so that the text stands in line with the header.
    marginInline: '-4px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: '1.6',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
  },
  block: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    textAlign: 'start',
    // A megabyte of text stays quick: what is off the screen is neither laid out nor painted.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 200px',
    // Room for the outline of marks, which would be cut off at the block's edge.
    padding: '3px 4px',
  },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
  },
  quoted: {
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
  fold: { marginBlock: tokens.spacingVerticalS, marginInlineStart: `-${tokens.spacingHorizontalS}` },
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Longer mails show the rest on demand. */
const SHOWN_AT_FIRST = 100_000;

interface MailBodyProps {
  readonly layout: MailLayout;
  readonly evidence: readonly Evidence[];
  /** Words the pane wants to be seen. */
  readonly asked: Span | null;
  readonly hintId: string;
  readonly meaningOf: (piece: Evidence) => string;
  readonly onPick: (index: number) => void;
}

/** The text of a mail. Mounted anew for each mail, so that nothing stays unfolded from another one. */
export function MailBody({ layout, evidence, asked, hintId, meaningOf, onPick }: MailBodyProps) {
  const styles = useStyles();
  const words = usePageWords().mail;
  const language = useContext(PageLanguageContext);
  const [showsAll, setShowsAll] = useState(false);
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const marks = useMemo(() => marksIn('body', evidence, asked, layout), [evidence, asked, layout]);
  const wanted = useMemo(() => marks.find((mark) => mark.evidence === null) ?? null, [marks]);

  const { text, blocks } = layout;
  if (blocks.length === 0) return <p className={styles.empty}>{words.noText}</p>;
  const end = showsAll || (wanted !== null && wanted.start >= SHOWN_AT_FIRST) ? text.length : SHOWN_AT_FIRST;
  const hidden = text.length - end;

  const toggle = (start: number, isOpen: boolean): void => {
    const next = new Set(unfolded);
    if (isOpen) next.delete(start);
    else next.add(start);
    setUnfolded(next);
  };
  const runsOf = (block: TextBlock): readonly MarkedRun[] =>
    cutRuns(text, block.start, Math.min(block.end, end), marks);

  return (
    <div className={styles.body}>
      {blocks
        .filter((block) => block.start < end)
        .map((block) => (
          <BlockView
            key={block.start}
            block={block}
            isOpen={!block.isFolded || unfolded.has(block.start) || holds(block, wanted)}
            onToggle={toggle}
          >
            {(isOpen) =>
              isOpen && (
                <div
                  dir="auto"
                  className={mergeClasses(
                    styles.block,
                    block.zone !== 'new' && styles.quiet,
                    block.zone === 'quoted' && styles.quoted,
                  )}
                >
                  <MarkedText
                    runs={runsOf(block)}
                    evidence={evidence}
                    meaningOf={meaningOf}
                    hintId={hintId}
                    onPick={onPick}
                  />
                </div>
              )
            }
          </BlockView>
        ))}
      {hidden > 0 && (
        <Button className={styles.fold} onClick={() => setShowsAll(true)}>
          {words.showRest(hidden.toLocaleString(language))}
        </Button>
      )}
    </div>
  );
}

const holds = (block: TextBlock, mark: Mark | null): boolean =>
  mark !== null && mark.start < block.end && mark.end > block.start;

interface BlockViewProps {
  readonly block: TextBlock;
  readonly isOpen: boolean;
  readonly onToggle: (start: number, isOpen: boolean) => void;
  readonly children: (isOpen: boolean) => React.ReactNode;
}

function BlockView({ block, isOpen, onToggle, children }: BlockViewProps) {
  const styles = useStyles();
  const words = usePageWords().mail;
  const regionId = useId();
  if (!block.isFolded || block.zone === 'new') return children(true);
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        className={styles.fold}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        {...(isOpen ? { 'aria-controls': regionId } : {})}
        onClick={() => onToggle(block.start, isOpen)}
      >
        {words.folded[block.zone](block.lines)}
      </Button>
      <div id={regionId}>{children(isOpen)}</div>
    </>
  );
}
