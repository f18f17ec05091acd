import type { Handler } from '../cards/handlers';
import { composeHandlers } from '../hosts/gmail/compose-handlers';
import type { Desk } from '../hosts/gmail/desk';
import { deskHandlers } from '../hosts/gmail/desk-handlers';
import { draftHandlers } from '../hosts/gmail/draft-handlers';
import { homeHandlers } from '../hosts/gmail/home-handlers';
import { mailHandlers } from '../hosts/gmail/mail-handlers';
import { noteHandlers } from '../hosts/gmail/note-handlers';
import { notesHandlers } from '../hosts/gmail/notes-handlers';
import { userProperties } from '../hosts/gmail/user-properties';
import { DraftRecord } from '../stores/draft-record';
import { PropertyAnswered } from '../stores/property-answered';
import { PropertyNotes } from '../stores/property-notes';
import { checkerAtHand } from './checker-at-hand';
import { engineAtHand } from './engine-at-hand';
import { languagesAtHand } from './languages-at-hand';

const properties = userProperties();

const desk: Desk = {
  engine: engineAtHand,
  check: checkerAtHand,
  notes: new PropertyNotes(properties),
  drafts: new DraftRecord(properties),
  answered: new PropertyAnswered(properties),
  properties,
  languages: () =>
    Object.values(languagesAtHand)
      .filter((language) => language.pack().profile.tag === language.profile.tag)
      .map(({ profile }) => profile.tag),
  now: () => new Date(),
};

const handlers: Readonly<Record<Handler, (event: unknown) => unknown>> = {
  ...mailHandlers(desk),
  ...deskHandlers(desk),
  ...draftHandlers(desk),
  ...noteHandlers(desk),
  ...notesHandlers(desk),
  ...homeHandlers(desk),
  ...composeHandlers(desk),
};

/** The build puts a function for each handler at the top of the script, which calls the one here. */
(globalThis as unknown as { undertone: typeof handlers }).undertone = handlers;
