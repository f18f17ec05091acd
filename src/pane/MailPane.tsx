import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { CustomerType, FloorPrice, Mail, SellerChoices } from '../core/model';
import { mailId } from '../notes/mail-id';
import type { MailHost, OpenMail } from '../ports/mail-host';
import { withChoice } from '../view/correction-model';
import { withHistory, withText, withThreatOutcome, withTypes } from '../view/edit-note';
import type { Engine } from '../view/engine';
import { withReading } from '../view/ledger-record';
import { noteModel } from '../view/note-model';
import { stringsFor } from '../view/strings';
import type { MailMemory } from './mail-memory';
import { choicesFor, historyBefore, mailToRead } from './mail-to-read';
import { NoteCard } from './NoteCard';
import type { NoteKeeper } from './note-keeper';
import { usePaneLanguage } from './pane-words-context';
import { ReadingView } from './ReadingView';
import { SituationView } from './SituationView';
import { useNote } from './use-note';
import type { ReplyHabits } from './use-reply-habits';
import { useReading } from './use-reading';
import { useSameWhileEqual } from './use-same-while-equal';

/** A note store that does not answer must not hold up the reading; after this time, in milliseconds, it starts without. */
const WAIT_FOR_NOTE = 400;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
});

/** Told of the lowest price the seller's numbers allow for a mail, whenever it changes; null when they allow none yet. */
export type FloorListener = (mailKey: string, floor: FloorPrice | null) => void;

interface MailPaneProps {
  readonly engine: Engine;
  readonly host: MailHost;
  readonly open: OpenMail;
  /** Null when the mail names no sender. */
  readonly keeper: NoteKeeper | null;
  readonly memory: MailMemory;
  readonly onMemory: (change: (before: MailMemory) => MailMemory) => void;
  readonly sellerName: string;
  readonly habits: ReplyHabits;
  readonly onAnnounce: (text: string) => void;
  readonly onFloor?: FloorListener | undefined;
}

/** One mail, from its text to the reply. Mounted anew for each mail, so that nothing of another can be left over. */
export function MailPane(props: MailPaneProps) {
  const { engine, host, open, keeper, memory, onMemory, sellerName, habits, onAnnounce, onFloor } = props;
  const styles = useStyles();
  const paneLanguage = usePaneLanguage();
  const strings = stringsFor(paneLanguage);
  const noteState = useNote(keeper);
  const note = noteState.kind === 'ready' ? noteState.note : null;
  const [attempt, setAttempt] = useState(0);
  const [hasWaited, setHasWaited] = useState(false);
  const isWaiting = noteState.kind === 'loading' && !hasWaited;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => {
      setHasWaited(true);
    }, WAIT_FOR_NOTE);
    return () => {
      clearTimeout(timer);
    };
  }, [isWaiting]);

  const ledgerId = useMemo(() => mailId(open.messageId, open.body), [open.messageId, open.body]);
  const history = useSameWhileEqual(historyBefore(ledgerId, note));
  const mail = useMemo<Mail | null>(
    () => (isWaiting ? null : mailToRead(open, history)),
    [isWaiting, open, history],
  );
  const choices = useSameWhileEqual<SellerChoices>(choicesFor(memory.choices, note));
  const state = useReading(engine, mail, choices, attempt);

  const reading = state.kind === 'read' ? state.reading : null;
  const isReady = note !== null;
  useEffect(() => {
    if (reading === null || !isReady || open.offTheRecord === true) return;
    keeper?.record((before, at) => withReading(before, { id: ledgerId, sentAt: open.sentAt }, reading, at));
  }, [keeper, isReady, reading, ledgerId, open.sentAt, open.offTheRecord]);

  const setChoices = (next: SellerChoices) => {
    onMemory((before) => ({ ...before, choices: next }));
  };
  const setTypes = (types: readonly CustomerType[]) => {
    if (keeper !== null && note !== null) {
      keeper.edit((before, at) => withTypes(before, types, at));
    } else {
      setChoices({ ...memory.choices, customerTypes: types.length === 0 ? undefined : types });
    }
  };

  const { entries, floor } = memory.desk;
  const isReckoned = entries !== null;
  useEffect(() => {
    // Where nothing was filled in there is nothing to tell, and what was told of this mail before still holds.
    if (isReckoned) onFloor?.(open.key, floor);
  }, [onFloor, open.key, isReckoned, floor]);

  // After what was read has been shown.
  const showsNote = useDeferredValue(state.kind !== 'reading-it' || noteState.kind !== 'loading', false);
  const sender = open.from === null ? '' : open.from.name.trim() || open.from.email;
  return (
    <div className={styles.root}>
      {state.kind === 'read' && mail !== null ? (
        <ReadingView
          engine={engine}
          host={host}
          mailKey={open.key}
          mail={mail}
          reading={state.reading}
          choices={choices}
          typesAreKept={note !== null}
          wishes={memory.wishes}
          sellerName={sellerName}
          habits={habits}
          onAnnounce={onAnnounce}
          desk={memory.desk}
          onDesk={(change) => {
            onMemory((before) => ({ ...before, desk: { ...before.desk, ...change } }));
          }}
          onWishes={(change) => {
            onMemory((before) => ({ ...before, wishes: change(before.wishes) }));
          }}
          onChoice={(field, value) => {
            setChoices(withChoice(memory.choices, field, value));
          }}
          onTypes={setTypes}
          onUndo={() => {
            setChoices({});
            if ((note?.customerTypes.value ?? null) !== null) setTypes([]);
          }}
        />
      ) : (
        <SituationView
          situation={{ kind: state.kind === 'failed' ? 'reading-failed' : 'loading' }}
          onAnnounce={onAnnounce}
          onRetry={() => {
            setAttempt(attempt + 1);
          }}
        />
      )}
      {showsNote && (
        <NoteCard
          note={noteModel(noteState, sender, strings, ledgerId)}
          onText={(text) => keeper?.edit((before, at) => withText(before, text, at))}
          onTypes={setTypes}
          onCount={(count, value) =>
            keeper?.edit((before, at) => withHistory(before, { [count]: value }, at))
          }
          onOutcome={(id, outcome, settledBy) =>
            keeper?.edit((before, at) => withThreatOutcome(before, id, outcome, settledBy, at))
          }
          onRetry={() => {
            if (noteState.kind === 'load-failed') void keeper?.load();
            else void keeper?.flush();
          }}
        />
      )}
    </div>
  );
}
