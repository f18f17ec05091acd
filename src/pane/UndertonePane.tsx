import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import { useCallback, useRef, useState, type ReactNode } from 'react';
import type { MailHost } from '../ports/mail-host';
import type { NotesStore } from '../ports/notes-store';
import type { PaneSettings } from '../ports/pane-settings';
import { NOTHING_UNSAVED, type Unsaved } from '../ports/unsaved';
import type { Engine } from '../view/engine';
import type { Situation } from '../view/pane-model';
import { stringsFor } from '../view/strings';
import { ErrorBoundary } from './ErrorBoundary';
import { HouseTermsProvider } from './house-terms-context';
import { LookAgainBar, LookAgainButton } from './LookAgain';
import { MailPane, type FloorListener } from './MailPane';
import { PaneLanguageProvider } from './pane-words-context';
import { colorSchemeFor, themeFor } from './pane-theme';
import { SettingsPanel } from './SettingsPanel';
import { SituationView } from './SituationView';
import { StateView } from './StateView';
import { useCardStyles } from './use-card-styles';
import { useHostDark } from './use-host-dark';
import { useMailMemories } from './use-mail-memories';
import { useNoteKeepers } from './use-note';
import { useOpenMail, type OpenMailState } from './use-open-mail';
import { usePaneSettings, type TasteControl } from './use-pane-settings';
import { useReplyHabits, type ReplyHabits } from './use-reply-habits';

const useStyles = makeStyles({
  provider: { minHeight: '100%', backgroundColor: tokens.colorNeutralBackground2 },
  pane: {
    boxSizing: 'border-box',
    minHeight: '100%',
    maxWidth: '720px',
    margin: '0 auto',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    // What gets the focus must not hide behind the bar at the foot.
    '& *': { scrollMarginBottom: '96px' },
  },
  header: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    paddingInlineStart: '4px',
  },
  tools: { display: 'flex' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '0.02em',
    color: tokens.colorBrandForeground1,
  },
});

export interface UndertonePaneProps {
  readonly engine: Engine;
  readonly host: MailHost;
  readonly notes: NotesStore;
  readonly settings: PaneSettings;
  /** `main` where the pane is the whole page, `complementary` where it stands beside a mail. */
  readonly landmark?: 'main' | 'complementary';
  /** Finds again what was typed before the pane was closed. */
  readonly unsaved?: Unsaved;
  /** Stands above the reading; for what belongs to one mail program only. */
  readonly lead?: ReactNode;
  /** For the check before sending, which stands outside the pane. */
  readonly onFloor?: FloorListener | undefined;
}

function situationOf(state: Exclude<OpenMailState, { kind: 'mail' }>): Exclude<Situation, { kind: 'read' }> {
  return state.kind === 'failed' ? { kind: 'host-failed', code: state.code } : state;
}

interface PaneBodyProps extends UndertonePaneProps {
  readonly control: TasteControl;
  readonly habits: ReplyHabits;
  readonly onAnnounce: (text: string) => void;
}

/** The open mail, and how to ask for it where the host does not say that it changed. */
function PaneBody(props: PaneBodyProps) {
  const { host } = props;
  const open = useOpenMail(host);
  // Asked anew with every state: whether the host follows shows only once it was asked to.
  const isBlind = host.lookAgain !== undefined && host.abilities.followsMail === false;
  return (
    <>
      {isBlind && open.state.kind !== 'loading' && <LookAgainBar onLook={() => host.lookAgain?.()} />}
      {props.lead}
      <OpenMailBody {...props} {...open} />
    </>
  );
}

/** Shows what belongs to the open mail and to nothing else. */
function OpenMailBody(props: PaneBodyProps & ReturnType<typeof useOpenMail>) {
  const { engine, host, notes, unsaved = NOTHING_UNSAVED, control, habits, onAnnounce, state, retry } = props;
  const keeperFor = useNoteKeepers(notes, unsaved);
  const memories = useMailMemories(unsaved);
  const words = stringsFor(control.paneLanguage).pane.states;
  if (state.kind !== 'mail') {
    return <SituationView situation={situationOf(state)} onRetry={retry} onAnnounce={onAnnounce} />;
  }
  const { mail } = state;
  const address = mail.from?.email.trim() ?? '';
  return (
    <ErrorBoundary
      key={mail.key}
      fallback={(again) => (
        <StateView
          state={{ kind: 'state', tone: 'problem', canRetry: true, ...words.crashed }}
          onRetry={again}
        />
      )}
    >
      <MailPane
        engine={engine}
        host={host}
        open={mail}
        keeper={address === '' ? null : keeperFor(address)}
        memory={memories.memoryOf(mail.key)}
        onMemory={(change) => {
          memories.change(mail.key, change);
        }}
        sellerName={control.taste.sellerName}
        habits={habits}
        onAnnounce={onAnnounce}
        onFloor={props.onFloor}
      />
    </ErrorBoundary>
  );
}

function PaneFrame(props: UndertonePaneProps & { readonly control: TasteControl }) {
  const { control, host, landmark: Landmark = 'main' } = props;
  const styles = useStyles();
  const card = useCardStyles();
  const { name, settings: words } = stringsFor(control.paneLanguage).pane;
  const [showsSettings, setShowsSettings] = useState(false);
  const liveRef = useRef<HTMLParagraphElement>(null);
  // Written straight into the region: a verdict is spoken without drawing the whole pane once more.
  const onAnnounce = useCallback((text: string) => {
    if (liveRef.current !== null && liveRef.current.textContent !== text) liveRef.current.textContent = text;
  }, []);
  const habits = useReplyHabits(props.settings);
  const onLook = host.lookAgain === undefined ? null : () => host.lookAgain?.();
  const Name = Landmark === 'main' ? 'h1' : 'h2';
  const body: ReactNode = (
    <>
      <header className={styles.header}>
        <Name className={styles.name}>{name}</Name>
        <span className={styles.tools}>
          {onLook !== null && <LookAgainButton onLook={onLook} />}
          <Button
            appearance="subtle"
            icon={<SettingsRegular />}
            aria-label={words.open}
            title={words.open}
            aria-expanded={showsSettings}
            onClick={() => {
              setShowsSettings(!showsSettings);
            }}
          />
        </span>
      </header>
      <p ref={liveRef} role="status" className={card.unseen} />
      {showsSettings && <SettingsPanel control={control} habits={habits} />}
      <PaneBody {...props} habits={habits} onAnnounce={onAnnounce} />
    </>
  );
  return Landmark === 'main' ? (
    <main className={styles.pane}>{body}</main>
  ) : (
    <aside aria-label={name} className={styles.pane}>
      {body}
    </aside>
  );
}

function ThemedPane(props: UndertonePaneProps) {
  const styles = useStyles();
  const control = usePaneSettings(props.settings, props.host.language);
  const isDark = useHostDark(props.host.look);
  return (
    <FluentProvider
      theme={themeFor(control.taste.theme, isDark)}
      className={styles.provider}
      style={{ colorScheme: colorSchemeFor(control.taste.theme, isDark) }}
      lang={control.paneLanguage}
    >
      <PaneLanguageProvider value={control.paneLanguage}>
        <HouseTermsProvider settings={props.settings}>
          <PaneFrame {...props} control={control} />
        </HouseTermsProvider>
      </PaneLanguageProvider>
    </FluentProvider>
  );
}

/** The last net: no theme and no settings, since these may be what broke. Both languages, since neither is known. */
function BarePane({ onRetry }: { readonly onRetry: () => void }) {
  const [en, zh] = [stringsFor('en').pane.states, stringsFor('zh-CN').pane.states];
  return (
    <main style={{ padding: '16px', fontFamily: 'sans-serif' }}>
      <h1 style={{ fontSize: '16px' }}>Undertone</h1>
      <p>
        {en.crashed.title}. {en.crashed.text}
      </p>
      <p lang="zh-CN">
        {zh.crashed.title}。{zh.crashed.text}
      </p>
      <button type="button" onClick={onRetry}>
        {en.retry} · {zh.retry}
      </button>
    </main>
  );
}

/** The side pane: reads the open mail and helps to answer it. Needs nothing around it but an element to fill. */
export function UndertonePane(props: UndertonePaneProps) {
  return (
    <ErrorBoundary fallback={(again) => <BarePane onRetry={again} />}>
      <ThemedPane {...props} />
    </ErrorBoundary>
  );
}
