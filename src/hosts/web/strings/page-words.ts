import type { KeptMailsErrorCode } from '../../../ports/kept-mails';
import type { MailFileErrorCode } from '../../file/mail-file';

/** Every word of the page around the pane, in one language; total, so that a missing one does not compile. */
export interface PageWords {
  readonly title: string;
  /** Said below the name, always true. */
  readonly promise: string;
  readonly skipToMail: string;
  readonly skipToReading: string;
  readonly actions: {
    readonly region: string;
    readonly open: string;
    readonly paste: string;
    readonly more: string;
    readonly removeSamples: string;
    readonly restoreSamples: string;
    readonly forgetAll: string;
  };
  readonly views: {
    readonly region: string;
    readonly list: string;
    readonly mail: string;
    readonly reading: string;
    readonly back: string;
  };
  readonly list: {
    readonly region: string;
    readonly own: string;
    readonly samples: string;
    readonly samplesHint: string;
    readonly ownEmpty: string;
    readonly noSubject: string;
    readonly noSender: string;
    readonly answered: string;
    readonly removed: (subject: string) => string;
    readonly undo: string;
  };
  readonly mail: {
    readonly region: string;
    readonly nothingOpen: string;
    readonly nothingOpenText: string;
    readonly to: string;
    readonly cc: string;
    readonly sample: string;
    readonly pasted: string;
    readonly attachments: string;
    readonly markHint: string;
    readonly htmlAsText: string;
    readonly noText: string;
    /** The view itself has failed; the mail is still there. */
    readonly notShown: string;
    readonly retry: string;
    /** What is folded away; `lines` from 1. */
    readonly folded: Readonly<Record<'quoted' | 'signature' | 'disclaimer', (lines: number) => string>>;
    readonly showRest: (characters: string) => string;
    readonly remove: string;
  };
  readonly answer: {
    readonly region: string;
    readonly to: (name: string) => string;
    readonly empty: string;
    readonly write: string;
    readonly fold: string;
    readonly unfold: string;
    readonly label: string;
    readonly placeholder: string;
    readonly toAll: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly save: string;
    readonly saved: (file: string) => string;
    readonly discard: string;
    readonly discarded: string;
    readonly undo: string;
    readonly undoInsertion: string;
    readonly redoInsertion: string;
    readonly openBlanks: (count: number) => string;
    readonly noRecipient: string;
  };
  readonly paste: {
    readonly title: string;
    readonly intro: string;
    readonly sender: string;
    readonly senderHint: string;
    readonly subject: string;
    readonly text: string;
    readonly textMissing: string;
    readonly open: string;
    readonly cancel: string;
  };
  readonly drop: string;
  readonly files: {
    readonly opening: string;
    readonly failed: (file: string, reason: string) => string;
    readonly reason: Readonly<Record<MailFileErrorCode | 'unreadable', string>>;
    /** A mail archive of which only the first mail was opened. */
    readonly further: (file: string, count: number) => string;
    readonly dismiss: string;
  };
  readonly storage: Readonly<Record<KeptMailsErrorCode, string>>;
  readonly forget: {
    readonly title: string;
    readonly text: string;
    readonly confirm: string;
    readonly cancel: string;
  };
  readonly update: {
    readonly text: string;
    readonly reload: string;
  };
  readonly crashed: string;
}
