import { CARET, draft, message, type DraftItem, type MessageItem } from './mailbox';

/** Letters that more than one test reads. */
const THREAT_WORDS =
  '<p>Dear Lin,</p><p>your price is far too high. Give us 10% discount or we cancel the order.</p><p>Regards<br>Dana</p>';

export const THREAT: MessageItem = message('threat', {
  subject: 'Re: quotation Q-118',
  html: `<html><body>${THREAT_WORDS}</body></html>`,
  cc: [{ name: 'Pat Moss', address: 'pat@northwind.example' }],
});

/** An answer to that mail as Outlook on the web begins it: the seller's words, the signature, the mail below. */
export function answer(id: string, own: string, part: Partial<DraftItem> = {}): DraftItem {
  return draft(id, {
    subject: 'RE: quotation Q-118',
    to: [{ name: 'Dana Smith', address: 'dana@northwind.example' }],
    html:
      `<div>${own}${CARET}</div><div id="Signature"><p>Lin Wei<br>Brightforge Tools</p></div>` +
      '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Dana Smith &lt;dana@northwind.example&gt;<br>' +
      '<b>Sent:</b> Tuesday, March 4, 2025 9:30 AM<br><b>To:</b> Lin Wei &lt;lin.wei@brightforge.example&gt;<br>' +
      `<b>Subject:</b> quotation Q-118</div><div>${THREAT_WORDS}</div>`,
    ...part,
  });
}
