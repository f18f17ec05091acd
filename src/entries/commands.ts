import { AnsweredMemory } from '../hosts/outlook/answered-memory';
import { calmReply } from '../hosts/outlook/calm-reply';
import { notify } from '../hosts/outlook/notification';
import { OutlookMailHost } from '../hosts/outlook/outlook-mail-host';
import { RoamingSettings } from '../hosts/outlook/roaming-settings';
import { openSettingsNews } from '../hosts/outlook/settings-news';
import { roamingAnswered } from '../stores/roaming-answered';
import { RoamingNotes } from '../stores/roaming-notes';
import { roamingPaneSettings } from '../stores/roaming-pane-settings';
import { languageChoice, paneLanguageFor } from '../view/pane-language';
import { createEngine } from './engine';

/** One engine for the life of the page: a second click finds the languages loaded. */
const engine = createEngine();
/** Made at the first click; before it Outlook is not there yet. */
let account: RoamingSettings | null = null;

async function run(toAll: boolean, event: Office.AddinCommands.Event): Promise<void> {
  try {
    account ??= new RoamingSettings(Office, { news: openSettingsNews(Office) });
    const settings = roamingPaneSettings(account);
    const memory = new AnsweredMemory(engine, roamingAnswered(account));
    // Outlook may end this page as soon as the command is done, so what is to be remembered comes first.
    let remembered: Promise<void> = Promise.resolve();
    const host = new OutlookMailHost(Office, {
      onAnswered: (mailKey, conversation) => {
        remembered = memory.answered(mailKey, conversation);
      },
    });
    await calmReply(
      {
        host,
        engine: memory.engine,
        notes: new RoamingNotes(account),
        paneLanguage: paneLanguageFor(languageChoice(settings.get('language')), host.language),
        sellerName: settings.get('seller-name') ?? '',
        now: () => new Date().toISOString(),
        tell: (text, isProblem) => notify(Office, text, isProblem),
      },
      toAll,
    );
    await remembered;
  } finally {
    // Outlook shows a bar "working on your request" until it is told.
    event.completed();
  }
}

// Missing when office.js could not be loaded: Outlook then says itself that the command did not run.
if ((globalThis as { Office?: typeof Office }).Office !== undefined) {
  Office.actions.associate('calmReply', (event: Office.AddinCommands.Event) => void run(false, event));
  Office.actions.associate('calmReplyAll', (event: Office.AddinCommands.Event) => void run(true, event));
  void Office.onReady();
}
