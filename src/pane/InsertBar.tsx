import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular, CopyRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef } from 'react';
import type { ReplyModel } from '../view/reply-model';
import { Notice } from './Notice';
import { usePaneWords } from './pane-words-context';
import { useCardStyles } from './use-card-styles';
import type { InsertControl } from './use-insert';

const useStyles = makeStyles({
  bar: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow4,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    // Always within reach, but never at the cost of half of a low window (200 % zoom).
    '@media (min-height: 480px)': { position: 'sticky', bottom: tokens.spacingVerticalS, zIndex: 1 },
  },
  // Narrow enough that all of them stand in one line at 320 px.
  primary: { flexGrow: 1, minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  secondary: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  // It is always there, so that what appears in it is read out; empty it takes no room.
  status: { ':empty': { marginBottom: `calc(-1 * ${tokens.spacingVerticalS})` } },
});

interface InsertBarProps {
  readonly reply: ReplyModel;
  readonly control: InsertControl;
  readonly onFillIn: () => void;
}

/** One click puts the reply into the mail. */
export function InsertBar({ reply, control, onFillIn }: InsertBarProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const { reply: words, outlook: placeWords } = usePaneWords();
  const askId = useId();
  const barRef = useRef<HTMLDivElement>(null);
  const choicesRef = useRef<HTMLDivElement>(null);
  const { stage, start } = control;
  const isAsking = stage.kind === 'asking';
  useEffect(() => {
    if (isAsking) choicesRef.current?.querySelector('button')?.focus();
  }, [isAsking]);
  const isBusy = stage.kind === 'busy' || reply.written === null;
  return (
    <div className={styles.bar}>
      {stage.kind === 'asking' && (
        <Notice tone="warning" id={askId} text={stage.text}>
          <div ref={choicesRef} className={card.row}>
            <Button
              size="small"
              appearance="primary"
              aria-describedby={askId}
              onClick={() => {
                control.dismiss();
                onFillIn();
              }}
            >
              {words.fillIn}
            </Button>
            <Button
              size="small"
              onClick={() => {
                // This button goes away; the one that began it takes the keyboard back.
                barRef.current?.querySelector('button')?.focus();
                control.anyway();
              }}
            >
              {stage.deed === 'copy' ? words.copyAnyway : words.insertAnyway}
            </Button>
          </div>
        </Notice>
      )}
      <div role="status" className={styles.status}>
        {stage.kind === 'done' && (
          <Notice tone="good" text={stage.text}>
            {stage.canUndo === true && (
              <div>
                <Button
                  size="small"
                  icon={<ArrowUndoRegular />}
                  onClick={() => {
                    // This button goes away; the one that began it takes the keyboard back.
                    barRef.current?.querySelector('button')?.focus();
                    control.undo();
                  }}
                >
                  {placeWords.undo}
                </Button>
              </div>
            )}
          </Notice>
        )}
        {stage.kind === 'failed' && <Notice tone="problem" text={stage.text} />}
      </div>
      {stage.kind === 'failed' && stage.byHand !== null && (
        <Field label={words.copyByHand}>
          <Textarea
            readOnly
            value={stage.byHand}
            rows={6}
            onFocus={(event) => {
              event.target.select();
            }}
          />
        </Field>
      )}
      <div ref={barRef} className={card.row} aria-busy={isBusy}>
        {reply.canInsert && (
          <Button
            appearance="primary"
            className={styles.primary}
            disabledFocusable={isBusy}
            onClick={() => {
              start('insert');
            }}
          >
            {reply.choosesPlace ? placeWords.insertAtCursor : words.insert}
          </Button>
        )}
        {reply.choosesPlace && (
          <Button
            className={styles.secondary}
            disabledFocusable={isBusy}
            onClick={() => {
              start('insert-on-top');
            }}
          >
            {placeWords.insertOnTop}
          </Button>
        )}
        {reply.canReplyToAll && (
          <Button
            className={styles.secondary}
            disabledFocusable={isBusy}
            onClick={() => {
              start('insert-to-all');
            }}
          >
            {words.insertToAll}
          </Button>
        )}
        <Button
          appearance={reply.canInsert ? 'secondary' : 'primary'}
          {...(reply.canInsert
            ? { 'aria-label': words.copy, title: words.copy }
            : { className: styles.primary })}
          icon={<CopyRegular />}
          disabledFocusable={isBusy}
          onClick={() => {
            start('copy');
          }}
        >
          {reply.canInsert ? null : words.copy}
        </Button>
      </div>
      {reply.signatureNote !== null && <p className={card.caption}>{reply.signatureNote}</p>}
    </div>
  );
}
