import { FluentProvider, mergeClasses, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { themeFor } from '../../pane/pane-theme';
import { useSystemDark } from '../../pane/use-system-dark';
import { DropTarget } from './DropTarget';
import { ForgetMails } from './ForgetMails';
import { MIDDLE_QUERY, useLayoutStyles, WIDE_QUERY } from './layout-styles';
import { MailList } from './MailList';
import { MailPlace } from './MailPlace';
import type { Page } from './page';
import { PageLanguageContext } from './page-context';
import { PageHeader } from './PageHeader';
import { PageMessages } from './PageMessages';
import { PasteMail } from './PasteMail';
import { pageWords } from './strings';
import { useCell } from './use-cell';
import { usePageActions } from './use-page-actions';
import { useStandingMessages } from './use-standing-messages';
import { useStaticStyles } from './use-static-styles';
import { ViewSwitch, type PageView } from './ViewSwitch';

interface WebPageProps {
  readonly page: Page;
  /** The pane, as it stands beside any mail program. */
  readonly pane: ReactNode;
}

const isWide = (): boolean => matchMedia(WIDE_QUERY).matches;

/** Mail list, open mail and pane; side by side where there is room, one at a time on a phone. */
export function WebPage({ page, pane }: WebPageProps) {
  const { shelf, desk, host } = page;
  useStaticStyles();
  const frame = useLayoutStyles();
  const look = useCell(page.look);
  const systemIsDark = useSystemDark();
  const words = pageWords(look.language);
  const { mails, selectedKey } = useCell(shelf.state);
  const answers = useCell(desk.answers);
  const [view, setView] = useState<PageView>(() => (matchMedia(MIDDLE_QUERY).matches ? 'mail' : 'list'));
  const [pasting, setPasting] = useState<string | null>(null);
  const [isForgetting, setForgetting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  /** Shows the mail; where the list gives way to it, the focus follows. */
  const showMail = useCallback(() => {
    setView('mail');
    if (!isWide()) requestAnimationFrame(() => heading.current?.focus());
  }, []);
  /** Where a button vanishes under the focus, the open mail is the place to go on from. */
  const rescueFocus = useCallback(() => {
    requestAnimationFrame(() => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost) (heading.current ?? document.getElementById('mail'))?.focus();
    });
  }, []);
  const reactions = useMemo(
    () => ({ onOpened: showMail, onFocusLost: rescueFocus }),
    [showMail, rescueFocus],
  );
  const actions = usePageActions(page, words, reactions);

  useEffect(() => {
    document.documentElement.lang = look.language;
    document.title = words.title;
  }, [look.language, words]);
  useEffect(() => {
    const stops = [
      host.onEvidenceAsked(() => setView('mail')),
      host.onInserted(() => setView('mail')),
      host.onEvidencePicked(() => setView('reading')),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [host]);
  useEffect(() => {
    const keepAll = (): void => desk.flush();
    // The last call a phone makes before it throws a page away; `beforeunload` never comes there.
    document.addEventListener('visibilitychange', keepAll);
    window.addEventListener('pagehide', keepAll);
    return () => {
      document.removeEventListener('visibilitychange', keepAll);
      window.removeEventListener('pagehide', keepAll);
    };
  }, [desk]);

  const mail = mails.find((each) => each.key === selectedKey) ?? null;
  const { messages, dismiss } = useStandingMessages(page, words, actions);
  const select = (key: string, byArrow: boolean): void => {
    // Where the list fills the screen an arrow only moves; choosing is a key of its own.
    if (byArrow && !isWide()) return;
    shelf.select(key);
    if (!byArrow) showMail();
  };

  return (
    <FluentProvider theme={themeFor(look.theme, systemIsDark)}>
      <PageLanguageContext value={look.language}>
        <a href="#mail" className={frame.skip} onClick={() => setView('mail')}>
          {words.skipToMail}
        </a>
        <a href="#reading" className={frame.skip} onClick={() => setView('reading')}>
          {words.skipToReading}
        </a>
        <div className={frame.page}>
          <PageHeader
            onFiles={actions.openMailFiles}
            onPaste={() => setPasting('')}
            onForget={() => setForgetting(true)}
            onRemoveSamples={shelf.removeSamples}
            onRestoreSamples={shelf.restoreSamples}
            hasSamples={mails.some((each) => each.origin === 'sample')}
            hasRemovedSamples={shelf.hasRemovedSamples()}
            hasOwnMails={mails.some((each) => each.origin !== 'sample') || Object.keys(answers).length > 0}
          />
          <PageMessages messages={messages} onDismiss={dismiss} />
          <div className={frame.columns}>
            <main className={frame.main}>
              <ViewSwitch view={view} onView={setView} />
              <nav
                aria-label={words.list.region}
                className={mergeClasses(frame.list, view !== 'list' && frame.hiddenBelowWide)}
              >
                <MailList
                  mails={mails}
                  selectedKey={selectedKey}
                  answers={answers}
                  onSelect={select}
                  onRemove={actions.remove}
                />
              </nav>
              <section
                id="mail"
                tabIndex={-1}
                aria-label={words.mail.region}
                className={mergeClasses(
                  frame.mail,
                  view === 'list' && frame.hiddenBelowWide,
                  view === 'reading' && frame.hiddenBelowMiddle,
                )}
              >
                {actions.isOpening && <Spinner size="tiny" label={words.files.opening} />}
                <MailPlace
                  page={page}
                  mail={mail}
                  headingRef={heading}
                  onBack={() => setView('list')}
                  onRemove={actions.remove}
                />
              </section>
            </main>
            {/* The pane is a landmark with a name of its own. */}
            <div
              id="reading"
              tabIndex={-1}
              className={mergeClasses(frame.reading, view !== 'reading' && frame.hiddenBelowMiddle)}
            >
              {pane}
            </div>
          </div>
        </div>
        <DropTarget onFiles={actions.openMailFiles} onText={setPasting} />
        {pasting !== null && (
          <PasteMail
            initialText={pasting}
            onClose={() => setPasting(null)}
            onOpen={(pasted) => {
              setPasting(null);
              actions.openPasted(pasted);
            }}
          />
        )}
        {isForgetting && (
          <ForgetMails
            onClose={() => setForgetting(false)}
            onConfirm={() => {
              setForgetting(false);
              actions.forgetAll();
            }}
          />
        )}
      </PageLanguageContext>
    </FluentProvider>
  );
}
