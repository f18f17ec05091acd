/** What the pane says only beside a mail program: asking for the reading, and putting replies into a mail being written. */
export interface OutlookPaneWords {
  readonly lookAgain: string;
  /** Said where the program does not tell of another mail. */
  readonly doesNotFollow: string;
  readonly insertAtCursor: string;
  readonly insertOnTop: string;
  readonly undo: string;
  readonly undone: string;
  readonly undoTooLate: string;
  readonly undoFailed: string;
}
