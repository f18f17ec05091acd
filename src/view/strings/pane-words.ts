import type { HostErrorCode, UnreadableReason } from '../../ports/mail-host';
import type { OutlookPaneWords } from './outlook-pane-words';
import type { NotesErrorCode } from '../../ports/notes-store';
import type { EditingWords } from './editing-words';

/** A state that fills the pane: what is the case, and what to do about it. */
export interface StateWords {
  readonly title: string;
  readonly text: string;
}

/** Headings, buttons, states and messages of the pane. */
export interface PaneWords {
  readonly name: string;
  /** Where Outlook itself stands beside the pane. */
  readonly outlook: OutlookPaneWords;
  readonly states: {
    readonly loading: string;
    readonly none: StateWords;
    readonly unreadable: Readonly<Record<UnreadableReason, StateWords>>;
    readonly hostError: Readonly<Record<HostErrorCode, StateWords>>;
    readonly readingFailed: StateWords;
    readonly crashed: StateWords;
    readonly retry: string;
  };
  readonly verdict: {
    readonly region: string;
    readonly confidence: (word: string) => string;
    readonly motive: string;
    readonly customerType: string;
    readonly heat: string;
    readonly credibility: string;
    readonly levers: string;
    readonly asks: string;
    /** Round a demand that is not sure enough to be named in the reply. */
    readonly perhaps: (ask: string) => string;
    readonly problems: string;
    /** A sentence in place of `confidence` when the seller has set the verdict. */
    readonly setBySeller: string;
    readonly listJoint: string;
    /** Between a first and a second motive. */
    readonly andJoint: string;
    readonly recordJoint: string;
    readonly record: (threats: number, carriedOut: number) => string;
    readonly orders: (orders: number) => string;
    readonly unreadText: string;
  };
  readonly subtext: { readonly title: string };
  readonly advice: {
    readonly title: string;
    readonly dos: string;
    readonly donts: string;
    readonly rules: string;
  };
  readonly evidence: {
    readonly title: string;
    readonly show: (quote: string) => string;
    readonly inSubject: string;
    readonly showAll: (count: number) => string;
    readonly showFewer: string;
    readonly missing: string;
    readonly facts: string;
  };
  readonly correction: {
    readonly open: string;
    readonly pressure: string;
    readonly motive: string;
    readonly credibility: string;
    readonly types: string;
    /** The entry of a menu that leaves the judgement to Undertone. */
    readonly own: string;
    readonly typesKept: string;
    readonly lastsForMail: string;
    readonly undo: string;
  };
  readonly reply: {
    readonly title: string;
    readonly unfold: string;
    readonly writing: string;
    readonly failed: string;
    readonly inLanguage: (language: string) => string;
    readonly gloss: string;
    readonly fault: string;
    readonly faultYes: string;
    readonly faultNo: string;
    readonly faultUnsure: string;
    readonly apologyOn: string;
    readonly apologyOff: string;
    readonly tone: string;
    readonly warmer: string;
    readonly plain: string;
    readonly firmer: string;
    readonly length: string;
    readonly short: string;
    readonly full: string;
    readonly offers: string;
    readonly offersHint: string;
    readonly moves: string;
    readonly moveLeftOut: string;
    /** In place of the reason of a move that is on and finds nothing to say in this mail. */
    readonly moveSilent: string;
    readonly anotherWording: string;
    readonly insert: string;
    readonly insertToAll: string;
    readonly copy: string;
    /** Which blanks are open, and how they would look in the reply. */
    readonly openBlanks: (count: number, names: string) => string;
    readonly fillIn: string;
    readonly insertAnyway: string;
    readonly copyAnyway: string;
    readonly suggestion: (value: string, blank: string) => string;
    readonly opened: string;
    readonly inserted: string;
    readonly copied: string;
    readonly noSignature: string;
    readonly insertFailed: Readonly<Record<HostErrorCode, string>>;
    readonly copyFailed: string;
    readonly copyByHand: string;
  };
  readonly editing: EditingWords;
  readonly note: {
    readonly title: (sender: string) => string;
    /** For a mail without a sender. */
    readonly bareTitle: string;
    readonly text: string;
    readonly placeholder: string;
    readonly noSender: string;
    readonly types: string;
    readonly typesHint: string;
    readonly orders: string;
    readonly threats: string;
    readonly carriedOut: string;
    readonly counts: string;
    readonly notANumber: string;
    readonly moreCarriedOut: string;
    readonly loading: string;
    readonly unsaved: string;
    readonly saving: string;
    readonly saved: string;
    readonly saveFailed: Readonly<Record<NotesErrorCode, string>>;
    readonly loadFailed: Readonly<Record<NotesErrorCode, string>>;
    readonly retry: string;
  };
  readonly settings: {
    readonly open: string;
    readonly language: string;
    readonly languageAuto: string;
    readonly english: string;
    readonly chinese: string;
    readonly theme: string;
    readonly themeAuto: string;
    readonly light: string;
    readonly dark: string;
    readonly contrast: string;
    readonly sellerName: string;
    readonly sellerNameHint: string;
    readonly notKept: string;
    readonly privacy: string;
  };
}
