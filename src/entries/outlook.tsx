import { FluentProvider, makeStaticStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { planReply } from '../core';
import { AnsweredMemory } from '../hosts/outlook/answered-memory';
import { isDraft } from '../hosts/outlook/compose/is-draft';
import { OutlookMailHost } from '../hosts/outlook/outlook-mail-host';
import { RoamingSettings } from '../hosts/outlook/roaming-settings';
import { openSettingsNews } from '../hosts/outlook/settings-news';
import { startOffice } from '../hosts/outlook/start-office';
import { PaneLanguageProvider } from '../pane/pane-words-context';
import { themeFor } from '../pane/pane-theme';
import { SituationView } from '../pane/SituationView';
import { UndertonePane } from '../pane/UndertonePane';
import { aheadEngine, readAhead } from '../pane/read-ahead';
import { hostErrorCode } from '../pane/use-open-mail';
import { paneLanguageFor } from '../pane/use-pane-settings';
import { useSystemDark } from '../pane/use-system-dark';
import { roamingAnswered } from '../stores/roaming-answered';
import { RoamingNotes } from '../stores/roaming-notes';
import { roamingPaneSettings } from '../stores/roaming-pane-settings';
import { reader, unsaved } from './outlook-reader';
import { rememberingLanguage } from './last-language';

/** Milliseconds the pane may go undrawn for the mail to come; a host that is slower sees the pane without it first. */
const WAIT_FOR_MAIL = 80;

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

const useWholeWindow = makeStaticStyles({
  'html, body, #root': { height: '100%' },
  body: { margin: 0 },
});

function WholeWindow({ children }: { readonly children: ReactNode }) {
  useWholeWindow();
  return children;
}

/** Outlook or its library is out of reach, so there is no host to ask for the language: the browser's has to do. */
function NoOutlook({ error }: { readonly error: unknown }) {
  const language = paneLanguageFor('auto', navigator.language);
  const theme = themeFor('auto', useSystemDark());
  return (
    <FluentProvider theme={theme} lang={language} style={{ minHeight: '100%' }}>
      <PaneLanguageProvider value={language}>
        <main role="alert">
          <SituationView
            situation={{ kind: 'host-failed', code: hostErrorCode(error) }}
            onRetry={() => {
              location.reload();
            }}
            onAnnounce={() => undefined}
          />
        </main>
      </PaneLanguageProvider>
    </FluentProvider>
  );
}

const engine = rememberingLanguage({ ...reader, plan: planReply }, unsaved);

/** Beside a mail that is being written the pane helps to write it, otherwise it reads what is selected. */
async function pane(): Promise<ReactNode> {
  try {
    const office = await startOffice(globalThis.Office);
    const account = new RoamingSettings(office, { news: openSettingsNews(office) });
    const notes = new RoamingNotes(account);
    const memory = new AnsweredMemory(engine, roamingAnswered(account));
    const shared = {
      engine: memory.engine,
      notes,
      settings: roamingPaneSettings(account),
      unsaved,
    };
    const item: unknown = office.context.mailbox.item;
    if (isDraft(item)) {
      const { composePane } = await import(/* webpackChunkName: "compose" */ './outlook-compose');
      return composePane(office, item, memory, shared);
    }
    const ahead = aheadEngine(memory.engine);
    const host = new OutlookMailHost(office, {
      onAnswered: (mailKey, conversation) => void memory.answered(mailKey, conversation),
    });
    // The mail is read while the pane is drawn; drawing keeps this thread busy, so the question goes first.
    await Promise.race([readAhead(host.askAhead(), ahead, notes, unsaved), pause(WAIT_FOR_MAIL)]);
    // Some clients change the mail without a word; coming back to the pane is the moment to look.
    window.addEventListener('focus', () => host.noticeChange());
    return (
      <UndertonePane
        {...shared}
        engine={ahead.engine}
        host={host}
        onFloor={(mailKey, floor) => memory.floorSet(mailKey, floor, host.conversationOf(mailKey))}
      />
    );
  } catch (error) {
    return <NoOutlook error={error} />;
  }
}

const root = document.getElementById('root');
if (root !== null) {
  void pane().then((content) => {
    createRoot(root).render(<WholeWindow>{content}</WholeWindow>);
  });
}
