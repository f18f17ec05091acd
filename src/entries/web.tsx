import { createRoot } from 'react-dom/client';
import { openPage } from '../hosts/web/page';
import { samplesFor } from '../hosts/web/samples';
import { pageWords } from '../hosts/web/strings';
import { workOffline } from '../hosts/web/work-offline';
import { WebPage } from '../hosts/web/WebPage';
import { ErrorBoundary } from '../pane/ErrorBoundary';
import { UndertonePane } from '../pane/UndertonePane';
import { paneLanguageFor } from '../pane/use-pane-settings';
import { indexedDbMails } from '../stores/indexeddb-mails';
import { indexedDbNotes } from '../stores/indexeddb-notes';
import { openIndexedDbSettings } from '../stores/indexeddb-settings';
import { undertoneDb } from '../stores/undertone-db';
import { createChecker } from './checker';
import { createEngine } from './engine';

const { crashed } = pageWords(paneLanguageFor('auto', navigator.language));

async function start(root: HTMLElement): Promise<void> {
  const db = undertoneDb();
  const notes = indexedDbNotes(db);
  const page = await openPage({
    engine: createEngine(),
    checker: createChecker(),
    kept: indexedDbMails(db),
    settings: await openIndexedDbSettings(db),
    samples: samplesFor(navigator.language),
    language: navigator.language,
  });
  const { engine, host, settings } = page;
  createRoot(root).render(
    <ErrorBoundary fallback={() => crashed}>
      <WebPage
        page={page}
        pane={
          <UndertonePane
            engine={engine}
            host={host}
            notes={notes}
            settings={settings}
            landmark="complementary"
            onFloor={(mailKey, floor) => page.floors.set({ ...page.floors.get(), [mailKey]: floor })}
          />
        }
      />
    </ErrorBoundary>,
  );
  if (process.env.NODE_ENV === 'production') await workOffline((bringIn) => page.update.set(bringIn));
}

const root = document.getElementById('root');
if (root !== null) {
  start(root).catch(() => {
    root.textContent = crashed;
  });
}
