import type { CustomerType, SenderHistory } from '../core/model';
import { EMPTY_LEDGER, withOutcome, type Outcome } from '../notes/ledger';
import type { SenderNote } from '../notes/sender-note';

/** Older than any real edit, so that in a merge whatever was typed anywhere wins over a field never touched. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** A note nobody has written into yet. */
export function blankNote(address: string): SenderNote {
  return {
    address: address.toLowerCase(),
    text: { value: '', at: NEVER },
    customerTypes: { value: null, at: NEVER },
    history: { value: { messages: 0, orders: 0, threats: 0, carriedOut: 0 }, at: NEVER },
    ledger: EMPTY_LEDGER,
  };
}

/** `at`: ISO 8601, the time of the change. */
export const withText = (note: SenderNote, text: string, at: string): SenderNote => ({
  ...note,
  text: { value: text, at },
});

/** No type at all means: leave it to the engine. */
export const withTypes = (note: SenderNote, types: readonly CustomerType[], at: string): SenderNote => ({
  ...note,
  customerTypes: { value: types.length === 0 ? null : types, at },
});

/** Counts are whole numbers from 0; the caller has checked them. */
export const withHistory = (note: SenderNote, change: Partial<SenderHistory>, at: string): SenderNote => ({
  ...note,
  history: { value: { ...note.history.value, ...change }, at },
});

/** What came of one threat. `settledBy` counts only for `settled`; the same note where nothing changes. */
export function withThreatOutcome(
  note: SenderNote,
  id: string,
  outcome: Outcome,
  settledBy: string,
  at: string,
): SenderNote {
  const ledger = withOutcome(note.ledger, id, outcome, settledBy, at);
  return ledger === note.ledger ? note : { ...note, ledger };
}
