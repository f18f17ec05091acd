import type { Mail, SellerChoices } from '../core/model';
import { senderHistory } from '../notes/sender-history';
import type { SenderNote } from '../notes/sender-note';
import type { OpenMail } from '../ports/mail-host';

/**
 * What the note on the sender tells the engine; null without a note.
 * @param ledgerId of this mail, which itself does not count
 */
export function historyBefore(ledgerId: string, note: SenderNote | null): Mail['senderHistory'] {
  return note === null ? null : senderHistory(note, ledgerId);
}

/** The open mail as the engine reads it. */
export function mailToRead(open: OpenMail, history: Mail['senderHistory']): Mail {
  return {
    id: open.key,
    from: open.from,
    subject: open.subject,
    body: open.body,
    senderHistory: history,
  };
}

/** What the seller set by hand: a customer type kept with the sender goes before one set for the mail. */
export function choicesFor(forMail: SellerChoices, note: SenderNote | null): SellerChoices {
  return { ...forMail, customerTypes: note?.customerTypes.value ?? forMail.customerTypes ?? undefined };
}
