import { checkReply, languagesToCheck } from '../core';
import { RoamingSettings } from '../hosts/outlook/roaming-settings';
import { checkBeforeSend } from '../hosts/outlook/send/check-before-send';
import { checkBooks } from '../languages/check-registry';
import { roamingAnswered } from '../stores/roaming-answered';
import { RoamingNotes } from '../stores/roaming-notes';
import { roamingPaneSettings } from '../stores/roaming-pane-settings';
import type { Checker } from '../view/checker';

// One file with everything in it: classic Outlook for Windows runs it in a bare script engine that has neither page nor
// storage and loads nothing else. The language packs of the engine stay out of it.

/** The books name their languages, so no other table of languages is needed. */
const checker: Checker = async (text, context) => {
  const books = await Promise.all(Object.values(checkBooks).map((load) => load()));
  const tags = languagesToCheck(
    text,
    books.map(({ profile }) => profile),
  );
  const needed = tags.map((tag) => books.find(({ profile }) => profile.tag === tag));
  return checkReply(
    text,
    needed.filter((book) => book !== undefined),
    context,
  );
};

function onSend(event: Office.MailboxEvent): void {
  const account = new RoamingSettings(Office);
  const tools = {
    checker,
    answered: roamingAnswered(account),
    notes: new RoamingNotes(account),
    settings: roamingPaneSettings(account),
  };
  void checkBeforeSend(Office, tools).then((question) => {
    event.completed(question === null ? { allowEvent: true } : { allowEvent: false, errorMessage: question });
  });
}

Office.actions.associate('checkBeforeSend', onSend);
// In a page the library waits for this before it tells of events; the bare engine does without.
void Office.onReady();
