import type { OutlookWords } from './outlook-words';

const blanks = (count: number): string => (count === 1 ? '1 blank is' : `${String(count)} blanks are`);

export const en: OutlookWords = {
  command: {
    opened: (headline, count) =>
      count === 0
        ? `${headline}. The reply is open; read it and send it yourself.`
        : `${headline}. The reply is open; ${blanks(count)} left to fill: [____].`,
    copied: (headline) => `${headline}. The reply is copied; paste it into your answer.`,
    noMail: 'Open one mail first; then Undertone can answer it.',
    unreadable: {
      appointment: 'This is an appointment. Undertone answers mails.',
      protected: 'This mail is protected; its text cannot be read here.',
      'own-mail': 'You wrote this one. Open a mail that came in.',
      empty: 'This mail has no text to answer.',
      'nothing-quoted': 'Nothing is quoted here that could be answered.',
    },
    failed: {
      timeout: 'Outlook did not answer in time. Try again, or open the Undertone pane.',
      stale: 'Another mail was opened meanwhile, so no reply was made.',
      denied: 'Outlook did not allow it. Ask whoever looks after the mailbox.',
      'too-long': 'The reply is too long for Outlook. Open the Undertone pane and copy it.',
      offline: 'There is no connection to the mailbox. Try again later.',
      unsupported: 'This Outlook cannot open a reply from here. Open the Undertone pane.',
      failed: 'The reply could not be made. Open the Undertone pane and try there.',
    },
  },
  send: {
    lead: 'Undertone suggests another look before this goes out.',
    point: (title, quote) => (quote === '' ? `${title}.` : `${title}: “${quote}”.`),
    more: (count) => `And ${String(count)} more.`,
  },
  check: {
    now: 'Check what I wrote',
    onSend: 'Also look when I press Send',
    onSendHint:
      'Outlook then asks before a mail with a serious slip goes out. “Send anyway” is always there.',
    marks: 'Your text with the marks',
    unread: 'Outlook did not give your text. Try again.',
  },
};
