import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { BlankId, CustomerType, Mail, Reading, ReplyWishes, SellerChoices, Span } from '../core/model';
import type { MailHost } from '../ports/mail-host';
import type { CorrectionMenu } from '../view/correction-model';
import type { Engine } from '../view/engine';
import { fullWishes } from '../view/full-wishes';
import { paneModel } from '../view/pane-model';
import { AdviceCard } from './AdviceCard';
import { Correction } from './Correction';
import { DealDeskCard } from './DealDeskCard';
import type { DeskMemory } from './desk-memory';
import { EvidenceCard } from './EvidenceCard';
import { InsertBar } from './InsertBar';
import { usePaneLanguage, usePaneWords } from './pane-words-context';
import { ReplyCard } from './ReplyCard';
import { Section } from './Section';
import { SendOffCard } from './SendOffCard';
import { useCardStyles } from './use-card-styles';
import { useDraft } from './use-draft';
import { useInsert } from './use-insert';
import { usePickedEvidence } from './use-picked-evidence';
import type { ReplyHabits } from './use-reply-habits';
import { useReplyHistory } from './use-reply-history';
import { VerdictCard } from './VerdictCard';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  /** What the tool is for: the only card with a tint. */
  subtext: {
    backgroundColor: tokens.colorBrandBackground2,
    borderTopColor: tokens.colorTransparentStroke,
    borderRightColor: tokens.colorTransparentStroke,
    borderBottomColor: tokens.colorTransparentStroke,
    borderLeftColor: tokens.colorTransparentStroke,
  },
});

interface ReadingViewProps {
  readonly engine: Engine;
  readonly host: MailHost;
  readonly mailKey: string;
  readonly mail: Mail;
  readonly reading: Reading;
  readonly choices: SellerChoices;
  readonly typesAreKept: boolean;
  readonly wishes: ReplyWishes;
  readonly desk: DeskMemory;
  readonly sellerName: string;
  readonly habits: ReplyHabits;
  readonly onAnnounce: (text: string) => void;
  readonly onWishes: (change: (before: ReplyWishes) => ReplyWishes) => void;
  readonly onDesk: (change: Partial<DeskMemory>) => void;
  readonly onChoice: (field: CorrectionMenu['field'], value: string) => void;
  readonly onTypes: (types: readonly CustomerType[]) => void;
  readonly onUndo: () => void;
}

/** A mail that has been read: verdict, subtext, advice, evidence, reply. */
export function ReadingView(props: ReadingViewProps) {
  const { engine, host, mailKey, mail, reading, choices, wishes, sellerName, habits, onAnnounce, onWishes } =
    props;
  const styles = useStyles();
  const card = useCardStyles();
  const paneLanguage = usePaneLanguage();
  const words = usePaneWords();
  // What was read is shown first; what can be done about it follows in the next moment, below it.
  const showsRest = useDeferredValue(true, false);
  const picked = usePickedEvidence(host);
  const draftRef = useRef<HTMLDivElement>(null);
  const replyRef = useRef<HTMLDivElement>(null);

  const language = reading.language ?? 'en';
  const address = mail.from?.email ?? '';
  const { ownPhrases } = habits;
  // What was remembered when the mail was opened; remembering something new must not write the reply anew.
  const [keptBlanks] = useState(() => habits.keptBlanksOf(address));
  const wishesNow = useMemo(
    () => fullWishes(wishes, sellerName, language, { ownPhrases, keptBlanks }),
    [wishes, sellerName, language, ownPhrases, keptBlanks],
  );
  const plan = useMemo(() => engine.plan(reading, wishesNow), [engine, reading, wishesNow]);
  const possibleOffers = useMemo(
    () => engine.plan(reading, { ...wishesNow, offers: undefined }).offers,
    [engine, reading, wishesNow],
  );
  const draft = useDraft(engine, { mail, reading, plan, wishes: wishesNow, paneLanguage }, showsRest);
  const insert = useInsert({ host, mailKey, wishes: wishesNow, freshest: draft.freshest });
  const history = useReplyHistory(wishes, onWishes);
  const model = paneModel(
    {
      kind: 'read',
      mail: {
        reading,
        plan,
        possibleOffers,
        wishes,
        glossed: draft.glossed,
        choices,
        abilities: host.abilities,
      },
    },
    paneLanguage,
  );
  const [wantsReply, setWantsReply] = useState(false);
  useEffect(() => {
    // The button that unfolded it is gone; the keyboard goes on with what it brought.
    if (wantsReply) replyRef.current?.focus();
  }, [wantsReply]);

  const announcement = model.kind === 'mail' ? `${model.verdict.headline}. ${model.verdict.confidence}` : '';
  useEffect(() => {
    onAnnounce(announcement);
  }, [announcement, onAnnounce]);

  if (model.kind !== 'mail') return null;
  const { showEvidence } = host.abilities;
  const onShow =
    showEvidence && host.showEvidence !== undefined
      ? (span: Span) => {
          host.showEvidence?.(span, mailKey);
        }
      : null;
  const onWish = (change: Partial<ReplyWishes>) => {
    onWishes((before) => ({ ...before, ...change }));
  };
  const onFill = (blank: BlankId, value: string) => {
    onWishes((before) => ({ ...before, blanks: { ...before.blanks, [blank]: value } }));
  };
  const isCalm = model.reply.folded;
  return (
    <div className={styles.root}>
      <VerdictCard verdict={model.verdict}>
        {isCalm && model.subtext !== null && <p className={card.text}>{model.subtext}</p>}
        {showsRest && (
          <Correction
            correction={model.correction}
            typesAreKept={props.typesAreKept}
            onChoice={props.onChoice}
            onTypes={props.onTypes}
            onUndo={props.onUndo}
          />
        )}
      </VerdictCard>
      {!isCalm && model.subtext !== null && (
        <Section title={words.subtext.title} className={styles.subtext}>
          <p className={card.text}>{model.subtext}</p>
        </Section>
      )}
      {showsRest && (
        <>
          {!isCalm && <AdviceCard advice={model.advice} />}
          <EvidenceCard evidence={model.evidence} picked={picked} onShow={onShow} />
          <DealDeskCard
            desk={props.desk}
            onDesk={props.onDesk}
            reading={reading}
            plan={plan}
            draftLanguage={draft.glossed?.draft.language ?? reading.language ?? 'en'}
            onUse={(change) => {
              onWishes(change);
              if (isCalm) setWantsReply(true);
            }}
          />
          {isCalm && !wantsReply ? (
            <div>
              <Button
                onClick={() => {
                  setWantsReply(true);
                }}
              >
                {words.reply.unfold}
              </Button>
            </div>
          ) : (
            <>
              <div ref={replyRef} tabIndex={-1}>
                <ReplyCard
                  reply={model.reply}
                  hasFailed={draft.hasFailed}
                  onRetry={draft.retry}
                  onWish={onWish}
                  onFill={onFill}
                  onOtherWording={() => {
                    onWishes((before) => ({ ...before, variant: (before.variant ?? 0) + 1 }));
                  }}
                  history={history}
                  edits={wishes.edits ?? []}
                  draftRef={draftRef}
                />
              </div>
              <SendOffCard
                host={host}
                mail={mail}
                reading={reading}
                plan={plan}
                wishes={wishesNow}
                desk={props.desk}
                onDesk={props.onDesk}
              />
              <InsertBar
                reply={model.reply}
                control={{
                  ...insert,
                  start: (deed) => {
                    habits.keepBlanks(address, wishesNow.blanks ?? {});
                    insert.start(deed);
                  },
                }}
                onFillIn={() => {
                  draftRef.current?.querySelector<HTMLInputElement>('input[data-open="true"]')?.focus();
                }}
              />
            </>
          )}
        </>
      )}
    </div>
  );
}
