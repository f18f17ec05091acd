import type { PaneLanguage } from '../../core';
import type { AnsweredAtHand } from '../../ports/answered-at-hand';
import type { DraftsMade } from '../../ports/drafts-made';
import type { NotesAtHand } from '../../ports/notes-at-hand';
import type { PropertySpace } from '../../ports/property-space';
import type { CardSettings } from '../../view/card-settings';
import type { CheckerAtHand } from '../../view/checker-at-hand';
import type { EngineAtHand } from '../../view/engine';
import { paneLanguageFor } from '../../view/pane-language';
import { stringsFor, type PaneStrings } from '../../view/strings';
import { cardWordsFor, type CardWords } from '../../view/strings/cards';
import type { CardEvent } from './event';
import { loadSettings } from './settings';

/** Everything the handlers work with; put together in src/entries/gmail.ts. */
export interface Desk {
  readonly engine: EngineAtHand;
  readonly check: CheckerAtHand;
  readonly notes: NotesAtHand;
  readonly drafts: DraftsMade;
  readonly answered: AnsweredAtHand;
  readonly properties: PropertySpace;
  /** Tags of the languages whose parts are in the script and can be evaluated. */
  readonly languages: () => readonly string[];
  readonly now: () => Date;
}

/** The seller's settings, and everything that can be said in their language. */
export interface Speech {
  readonly settings: CardSettings;
  readonly paneLanguage: PaneLanguage;
  readonly strings: PaneStrings;
  readonly words: CardWords;
}

export function speechFor(event: CardEvent, desk: Desk): Speech {
  const settings = loadSettings(desk.properties);
  const paneLanguage = paneLanguageFor(settings.language, event.locale);
  return { settings, paneLanguage, strings: stringsFor(paneLanguage), words: cardWordsFor(paneLanguage) };
}
