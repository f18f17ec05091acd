import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { CheckContext } from '../../../core';
import { CheckCard } from '../../../pane/CheckCard';
import { Disclosure } from '../../../pane/Disclosure';
import { Notice } from '../../../pane/Notice';
import { usePaneLanguage } from '../../../pane/pane-words-context';
import { useCheck } from '../../../pane/use-check';
import { useCardStyles } from '../../../pane/use-card-styles';
import type { NotesStore } from '../../../ports/notes-store';
import type { PaneSettings } from '../../../ports/pane-settings';
import type { Checker } from '../../../view/checker';
import type { AnsweredMemory } from '../answered-memory';
import { checkContext } from '../send/check-context';
import { outlookWords } from '../strings';
import type { ComposeMailHost } from './compose-mail-host';
import { MarkedAnswer } from './MarkedAnswer';

const useStyles = makeStyles({
  desk: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
});

export interface ComposeCheckProps {
  readonly host: ComposeMailHost;
  readonly checker: Checker;
  readonly memory: AnsweredMemory;
  readonly notes: NotesStore;
  readonly settings: PaneSettings;
  /** Outlook tells add-ins when a mail is sent. */
  readonly canCheckOnSend: boolean;
}

interface Written {
  readonly text: string;
  readonly context: CheckContext;
}

const NOTHING: Written = {
  text: '',
  context: {
    answering: null,
    recipients: [],
    floor: null,
    privateWords: [],
    sellerAtFault: false,
    sellerName: '',
  },
};

/** The check of what the seller writes, asked for anew whenever the seller comes over to the pane. */
export function ComposeCheck(props: ComposeCheckProps) {
  const { checker, settings, canCheckOnSend } = props;
  const styles = useStyles();
  const card = useCardStyles();
  const paneLanguage = usePaneLanguage();
  const words = outlookWords(paneLanguage).check;
  const { written, hasFailed, look } = useWritten(props);
  const check = useCheck(checker, written.text, written.context);
  const [onSend, setOnSend] = useState(() => stored(settings) !== 'off');
  return (
    <div className={styles.desk}>
      {(check.findings !== null || check.hasFailed) && (
        <CheckCard check={check} paneLanguage={paneLanguage} onPick={null} />
      )}
      {check.findings !== null && check.findings.length > 0 && (
        <Disclosure label={words.marks}>
          <MarkedAnswer text={check.text} findings={check.findings} />
        </Disclosure>
      )}
      <div role="status">{hasFailed && <Notice tone="problem" text={words.unread} />}</div>
      <div className={card.row}>
        <Button size="small" onClick={look}>
          {words.now}
        </Button>
      </div>
      {canCheckOnSend && (
        <div>
          <Checkbox
            label={words.onSend}
            checked={onSend}
            onChange={(_event, data) => {
              const isOn = data.checked === true;
              setOnSend(isOn);
              void keep(settings, isOn ? 'on' : 'off').catch(() => {
                setOnSend(!isOn);
              });
            }}
          />
          <p className={card.caption}>{words.onSendHint}</p>
        </div>
      )}
    </div>
  );
}

function useWritten({ host, memory, notes, settings }: ComposeCheckProps) {
  const [written, setWritten] = useState(NOTHING);
  const [hasFailed, setHasFailed] = useState(false);
  const look = useCallback(() => {
    let isCurrent = true;
    const ask = async (): Promise<Written> => {
      const [text, recipients] = await Promise.all([host.answerText(), host.recipients()]);
      const answered = memory.noteOf(host.key, host.conversation);
      const sellerName = settings.get('seller-name') ?? '';
      return { text, context: await checkContext({ recipients, answered, notes, sellerName }) };
    };
    ask().then(
      (found) => {
        if (!isCurrent) return;
        setHasFailed(false);
        setWritten((before) => (isSame(before, found) ? before : found));
      },
      () => {
        if (isCurrent) setHasFailed(true);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [host, memory, notes, settings]);

  useEffect(() => {
    const again = (): void => void look();
    const stop = look();
    const stops = [host.onWritten(again), memory.subscribe(again)];
    window.addEventListener('focus', again);
    document.addEventListener('pointerenter', again);
    return () => {
      stop();
      stops.forEach((each) => each());
      window.removeEventListener('focus', again);
      document.removeEventListener('pointerenter', again);
    };
  }, [host, memory, look]);

  return { written, hasFailed, look };
}

const isSame = (one: Written, other: Written): boolean =>
  one.text === other.text && JSON.stringify(one.context) === JSON.stringify(other.context);

function stored(settings: PaneSettings): string | null {
  try {
    return settings.get('check-on-send');
  } catch {
    return null;
  }
}

async function keep(settings: PaneSettings, value: string): Promise<void> {
  await settings.set('check-on-send', value);
}
