import type { OutlookPaneWords } from './outlook-pane-words';

export const enOutlookPane: OutlookPaneWords = {
  lookAgain: 'Read this mail',
  doesNotFollow: 'This Outlook does not say when you open another mail.',
  insertAtCursor: 'Insert at the cursor',
  insertOnTop: 'Put on top',
  undo: 'Take it out again',
  undone: 'Your mail is as it was before.',
  undoTooLate: 'You have written on since then. Nothing was taken out, so that no word of yours is lost.',
  undoFailed: 'Outlook did not take the reply out. Undo it in the mail itself.',
};
