import type { OutlookPaneWords } from './outlook-pane-words';

export const zhCnOutlookPane: OutlookPaneWords = {
  lookAgain: '解读这封邮件',
  doesNotFollow: '此 Outlook 不会通知您已打开另一封邮件。',
  insertAtCursor: '插入光标处',
  insertOnTop: '放在最前面',
  undo: '撤回插入',
  undone: '邮件已恢复为插入前的样子。',
  undoTooLate: '您之后又写了内容。为避免丢失您的文字，没有撤回。',
  undoFailed: 'Outlook 未能撤回回复。请在邮件中自行撤销。',
};
