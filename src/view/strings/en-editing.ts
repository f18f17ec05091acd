import type { EditingWords } from './editing-words';

export const enEditing: EditingWords = {
  edit: (sentence) => `Edit: ${sentence}`,
  editing: 'Your wording',
  save: 'Save',
  cancel: 'Cancel',
  restore: 'Back to the suggestion',
  hint: 'Left empty, the sentence is dropped. [____] stays a blank to fill in.',
  edited: 'your words',
  kept: 'your own phrase',
  removed: (count) => (count === 1 ? '1 sentence dropped' : `${String(count)} sentences dropped`),
  undo: 'Undo',
  redo: 'Redo',
  moveUp: (move) => `Move “${move}” up`,
  moveDown: (move) => `Move “${move}” down`,
  moved: (move, place) => `“${move}” is now number ${String(place)}.`,
  orderHint: 'Calm always comes first; a limit never stands before its reasons. Drag, or use the arrows.',
  pickDate: (blank) => `Pick a day for ${blank}`,
  blankFault: {
    percent: 'A percentage between 0 and 100, please.',
    amount: 'An amount with a number, please.',
    quantity: 'A number of pieces, please.',
    date: 'There is no such day.',
    'too-long': 'Too long for a blank; edit the sentence instead.',
  },
  ownPhrases: 'Your own phrases',
};
