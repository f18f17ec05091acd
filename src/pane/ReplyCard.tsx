import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowSyncRegular, ArrowUndoRegular } from '@fluentui/react-icons';
import type { Ref } from 'react';
import type { Move, ReplyWishes, SentenceEdit } from '../core/model';
import type { ReplyModel } from '../view/reply-model';
import { Disclosure } from './Disclosure';
import { DraftText } from './DraftText';
import { Notice } from './Notice';
import { usePaneWords } from './pane-words-context';
import { MoveChoice } from './MoveChoice';
import { FaultQuestion, MannerChoice, OfferChoice } from './ReplyChoices';
import { Section } from './Section';
import { useCardStyles } from './use-card-styles';
import type { ReplyHistory } from './use-reply-history';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

interface ReplyCardProps {
  readonly reply: ReplyModel;
  readonly hasFailed: boolean;
  readonly onRetry: () => void;
  readonly onWish: (change: Partial<ReplyWishes>) => void;
  readonly onFill: (blank: keyof NonNullable<ReplyWishes['blanks']>, value: string) => void;
  readonly onOtherWording: () => void;
  readonly history: ReplyHistory;
  readonly edits: readonly SentenceEdit[];
  readonly draftRef: Ref<HTMLDivElement>;
}

/** The reply in the customer's language and everything the seller may change about it. */
export function ReplyCard({
  reply,
  hasFailed,
  onRetry,
  onWish,
  onFill,
  onOtherWording,
  history,
  edits,
  draftRef,
}: ReplyCardProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const { reply: words, states, editing } = usePaneWords();
  const { written } = reply;
  return (
    <Section
      title={words.title}
      aside={written === null ? null : <span className={card.caption}>{written.language}</span>}
    >
      <div className={styles.body}>
        {reply.fault !== null && <FaultQuestion fault={reply.fault} onWish={onWish} />}
        {hasFailed && (
          <Notice tone="problem" text={words.failed}>
            <div>
              <Button size="small" onClick={onRetry}>
                {states.retry}
              </Button>
            </div>
          </Notice>
        )}
        {written === null && !hasFailed && <Spinner size="tiny" label={words.writing} />}
        {written !== null && (
          <div ref={draftRef}>
            <DraftText
              written={written}
              label={words.title}
              onFill={onFill}
              onEdit={(place, text) => {
                const others = edits.filter(({ phrase }) => phrase !== place.phrase);
                history.change({ edits: text === null ? others : [...others, { ...place, text }] });
              }}
            />
            {written.removed !== null && <p className={card.caption}>{written.removed}</p>}
          </div>
        )}
        {reply.offers.length > 0 && (
          <OfferChoice
            offers={reply.offers}
            onOffers={(offers) => {
              history.change({ offers });
            }}
          />
        )}
        <MannerChoice reply={reply} onWish={onWish} />
        <div className={card.row}>
          <Button size="small" appearance="subtle" icon={<ArrowSyncRegular />} onClick={onOtherWording}>
            {words.anotherWording}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            disabledFocusable={!history.canUndo}
            onClick={history.undo}
          >
            {editing.undo}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowRedoRegular />}
            disabledFocusable={!history.canRedo}
            onClick={history.redo}
          >
            {editing.redo}
          </Button>
        </div>
        <Disclosure label={words.moves}>
          <MoveChoice
            moves={reply.moves}
            onMoves={(movesOff) => {
              history.change({ movesOff });
            }}
            onOrder={(moveOrder: readonly Move[]) => {
              history.change({ moveOrder });
            }}
          />
        </Disclosure>
      </div>
    </Section>
  );
}
