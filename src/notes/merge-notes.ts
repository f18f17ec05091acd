import { mergeLedgers } from './ledger';
import type { SenderNote, Timed } from './sender-note';

/** The field that was changed last; of two changed at the same moment the same one is taken on every device. */
function newer<T>(a: Timed<T>, b: Timed<T>): Timed<T> {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return JSON.stringify(a.value) >= JSON.stringify(b.value) ? a : b;
}

/** One note out of two on the same sender, field by field by time, the ledger entry by entry. The order of the two does not matter. */
export function mergeNotes(a: SenderNote, b: SenderNote): SenderNote {
  return {
    address: a.address,
    text: newer(a.text, b.text),
    customerTypes: newer(a.customerTypes, b.customerTypes),
    history: newer(a.history, b.history),
    ledger: mergeLedgers(a.ledger, b.ledger),
  };
}
