import { CUSTOMER_TYPES } from '../../core';
import type { FormInputs } from '../../cards/card-memory';
import { FIELDS, PARAMETERS, settlementField } from '../../cards/fields';
import type { SenderNote } from '../../notes/sender-note';
import { NoteTooLong } from '../../ports/notes-at-hand';
import { NotesError } from '../../ports/notes-store';
import { blankNote, withHistory, withText, withThreatOutcome, withTypes } from '../../view/edit-note';
import { COUNTS } from '../../view/note-model';
import type { CardWords } from '../../view/strings/cards';
import type { Desk, Speech } from './desk';
import type { CardEvent } from './event';

/** The note with what was typed; null when a count is no whole number. Only what changed gets a new time. */
function typedInto(note: SenderNote, inputs: FormInputs, at: string): SenderNote | null {
  let next = note;
  const text = inputs[FIELDS.note]?.[0] ?? '';
  if (text !== note.text.value) next = withText(next, text, at);
  const types = CUSTOMER_TYPES.filter((type) => inputs[FIELDS.types]?.includes(type));
  if (types.join() !== (note.customerTypes.value ?? []).join()) next = withTypes(next, types, at);
  for (const count of COUNTS) {
    const typed = (inputs[FIELDS[count]]?.[0] ?? '0').trim();
    if (!/^\d{0,6}$/.test(typed)) return null;
    const value = Number(typed);
    if (value !== note.history.value[count]) next = withHistory(next, { [count]: value }, at);
  }
  return next;
}

/** The same with what its threats were settled by. */
function withSettlements(note: SenderNote, inputs: FormInputs, at: string): SenderNote {
  let next = note;
  for (const { id, outcome } of note.ledger.entries) {
    const settledBy = inputs[settlementField(id)]?.[0];
    if (outcome === 'settled' && settledBy !== undefined) {
      next = withThreatOutcome(next, id, 'settled', settledBy, at);
    }
  }
  return next;
}

export function whyNotSaved(error: unknown, { note }: CardWords): string {
  if (error instanceof NoteTooLong) return note.tooLong;
  return note.notSaved[error instanceof NotesError ? error.code : 'failed'];
}

/**
 * Saves what was typed into the note on the card, and what else is to change in it. A press that draws the card anew
 * must do this first, for the new card knows nothing of what was typed on the old one.
 * @returns why it could not be saved, in the seller's words; null when it was, or when the card had no note on it
 */
export function keepNote(
  event: CardEvent,
  desk: Desk,
  { strings, words }: Speech,
  change: (note: SenderNote, at: string) => SenderNote = (note) => note,
): string | null {
  const address = event.parameters[PARAMETERS.address];
  if (address === undefined) return null;
  try {
    const before = desk.notes.get(address) ?? blankNote(address);
    const at = desk.now().toISOString();
    const isShown = event.parameters[PARAMETERS.noteShown] === 'yes';
    const typed = isShown ? typedInto(before, event.inputs, at) : before;
    if (typed === null) return strings.pane.note.notANumber;
    const next = change(withSettlements(typed, event.inputs, at), at);
    if (next !== before) desk.notes.put(next);
    return null;
  } catch (error) {
    return whyNotSaved(error, words);
  }
}
