import type { KnownHistory } from '../core/model';
import { provenBy } from './ledger';
import type { SenderNote } from './sender-note';

/**
 * What is known of a sender for judging one of their mails: the counts typed by hand, which stand for what was before
 * the ledger, and what the ledger proves. The mail that is judged must not speak for itself.
 * @param judged its id in the ledger
 * @returns null where nobody has counted anything
 */
export function senderHistory({ history, ledger }: SenderNote, judged: string | null): KnownHistory | null {
  const { messages, orders, threats, carriedOut } = history.value;
  const { entries, earlier } = ledger;
  const proven = provenBy(entries.filter(({ id }) => id !== judged));
  // Counts nobody has filled in say nothing; a zero would say that the customer never ordered.
  const isTyped = [messages, orders, threats, carriedOut].some((count) => count > 0);
  const all: KnownHistory = {
    messages,
    orders: isTyped ? orders : null,
    threats: threats + earlier.threats + proven.threats,
    carriedOut: carriedOut + earlier.carriedOut + proven.carriedOut,
  };
  return isTyped || all.threats > 0 ? all : null;
}
