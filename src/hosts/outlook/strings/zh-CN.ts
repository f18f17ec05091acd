import type { OutlookWords } from './outlook-words';

export const zhCn: OutlookWords = {
  command: {
    opened: (headline, count) =>
      count === 0
        ? `${headline}。回复已打开，请自行核对后发送。`
        : `${headline}。回复已打开，还有 ${String(count)} 处待填：[____]。`,
    copied: (headline) => `${headline}。回复已复制，请粘贴到您的答复中。`,
    noMail: '请先打开一封邮件，弦外之音才能回复。',
    unreadable: {
      appointment: '这是一个日程。弦外之音只回复邮件。',
      protected: '这封邮件受保护，无法在此读取正文。',
      'own-mail': '这是您自己写的邮件。请打开收到的邮件。',
      empty: '这封邮件没有可回复的文字。',
      'nothing-quoted': '这里没有引用可以回复的邮件。',
    },
    failed: {
      timeout: 'Outlook 没有及时响应。请重试，或打开弦外之音窗格。',
      stale: '期间打开了另一封邮件，因此没有生成回复。',
      denied: 'Outlook 不允许此操作。请联系邮箱管理员。',
      'too-long': '回复对 Outlook 来说太长。请打开弦外之音窗格复制。',
      offline: '邮箱未连接。请稍后再试。',
      unsupported: '此 Outlook 无法从这里打开回复。请打开弦外之音窗格。',
      failed: '无法生成回复。请打开弦外之音窗格再试。',
    },
  },
  send: {
    lead: '发送前，弦外之音建议您再看一眼。',
    point: (title, quote) => (quote === '' ? `${title}。` : `${title}：“${quote}”。`),
    more: (count) => `另有 ${String(count)} 处。`,
  },
  check: {
    now: '检查我写的内容',
    onSend: '点击“发送”时也检查',
    onSendHint: '有严重疏漏时，Outlook 会在发出前提醒您；您始终可以选择“仍然发送”。',
    marks: '标出问题的原文',
    unread: 'Outlook 没有给出您写的内容。请重试。',
  },
};
