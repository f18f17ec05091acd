import { FluentProvider, makeStaticStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { OutlookMailHost } from '../hosts/outlook/outlook-mail-host';
import { RoamingSettings } from '../hosts/outlook/roaming-settings';
import { startOffice } from '../hosts/outlook/start-office';
import { PaneLanguageProvider } from '../pane/pane-words-context';
import { themeFor } from '../pane/pane-theme';
import { SituationView } from '../pane/SituationView';
import { UndertonePane } from '../pane/UndertonePane';
import { hostErrorCode } from '../pane/use-open-mail';
import { paneLanguageFor } from '../pane/use-pane-settings';
import { useSystemDark } from '../pane/use-system-dark';
import { RoamingNotes } from '../stores/roaming-notes';
import { roamingPaneSettings } from '../stores/roaming-pane-settings';
import { createEngine } from './engine';

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

async function pane(): Promise<ReactNode> {
  try {
    const office = await startOffice(globalThis.Office);
    const account = new RoamingSettings(office);
    return (
      <UndertonePane
        engine={createEngine()}
        host={new OutlookMailHost(office)}
        notes={new RoamingNotes(account)}
        settings={roamingPaneSettings(account)}
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
