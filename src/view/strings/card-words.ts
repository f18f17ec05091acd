import type { NotesErrorCode } from '../../ports/notes-store';
import type { CardPart } from '../card-settings';

interface Known {
  readonly known: string;
  readonly unknown: string;
}

/** What only the cards of the Gmail add-on say; everything else they take from the pane's words. */
export interface CardWords {
  readonly unknownSender: string;
  readonly reply: {
    /** The button that makes the draft. */
    readonly draft: string;
    readonly draftToAll: string;
    readonly update: string;
    readonly manner: string;
    /** Before the blanks. */
    readonly fillFirst: string;
    readonly withGaps: string;
    readonly withGapsToAll: string;
    readonly askTitle: string;
    readonly draftThere: string;
    readonly another: string;
    readonly anotherToAll: string;
    /** Refusals, when a button was pressed on a card that is no longer up to date. */
    readonly refusedDraftThere: string;
    readonly refusedBlanks: (openBlanks: string) => string;
    readonly refusedMailGone: string;
  };
  readonly note: {
    readonly save: string;
    readonly saved: string;
    readonly notSaved: Readonly<Record<NotesErrorCode, string>>;
    readonly tooLong: string;
    readonly remove: string;
    readonly removeAsk: (address: string) => string;
    readonly removed: string;
  };
  readonly home: {
    readonly title: string;
    readonly intro: string;
    readonly settings: string;
    readonly notes: (count: number) => string;
    readonly selfCheck: string;
    readonly storage: string;
    readonly storageUsed: (kilobytes: string, limit: string) => string;
    readonly privacyTitle: string;
    readonly privacy: readonly string[];
  };
  readonly settings: {
    readonly title: string;
    readonly language: string;
    readonly own: string;
    readonly ownHint: string;
    readonly show: string;
    readonly part: Readonly<Record<CardPart, string>>;
    readonly save: string;
    readonly saved: string;
    readonly notSaved: string;
  };
  readonly notes: {
    readonly title: string;
    readonly none: string;
    readonly search: string;
    readonly find: string;
    readonly noMatch: string;
    readonly more: (hidden: number) => string;
    readonly unreadable: (count: number) => string;
    readonly carry: string;
    readonly exportJson: string;
    readonly exportText: string;
    readonly exportHint: string;
    readonly exportSubject: string;
    readonly copyFrom: string;
    readonly tooMuchToShow: string;
    readonly importLabel: string;
    readonly importHint: string;
    readonly importButton: string;
    readonly imported: (taken: number, unreadable: number) => string;
    readonly importFailed: string;
    readonly importStopped: (taken: number) => string;
    readonly deleteAll: string;
    readonly deleteAllAsk: (count: number) => string;
    readonly deleteAllYes: string;
    readonly deletedAll: string;
    readonly changed: (date: string) => string;
  };
  readonly selfCheck: {
    readonly title: string;
    readonly intro: string;
    readonly yes: string;
    readonly no: string;
    readonly probe: {
      readonly letters: string;
      readonly segmenter: string;
      readonly textDecoder: string;
      readonly properties: string;
      readonly locale: string;
      readonly languages: string;
      readonly reading: string;
      readonly drafts: string;
    };
    readonly milliseconds: (count: number) => string;
    readonly neededHint: string;
    readonly again: string;
  };
  readonly desk: {
    readonly reckon: string;
    /** For the seller's eyes only. */
    readonly floor: (price: string) => string;
  };
  readonly compose: {
    readonly title: string;
    readonly intro: string;
    readonly theirs: string;
    readonly theirsHint: string;
    readonly write: string;
    readonly nothingPasted: string;
    readonly insert: string;
    readonly own: string;
    readonly ownHint: string;
    readonly check: string;
    /** Before what the check knows. */
    readonly goesBy: string;
    readonly recipients: (names: string) => string;
    readonly noRecipients: string;
    readonly note: Known;
    readonly floor: Known;
    readonly mail: Known;
    readonly limits: string;
  };
}
