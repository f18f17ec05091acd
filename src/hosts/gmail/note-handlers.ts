import { CUSTOMER_TYPES } from '../../core';
import type { FormInputs } from '../../cards/card-memory';
import { FIELDS, PARAMETERS } from '../../cards/fields';
import { askDeleteNote, noteCard, NOTES_CARD, questionCard } from '../../cards/notes-cards';
import type { SenderNote } from '../../notes/sender-note';
import { NoteTooLong } from '../../ports/notes-at-hand';
import { NotesError } from '../../ports/notes-store';
import { blankNote, withHistory, withText, withTypes } from '../../view/edit-note';
import { COUNTS, noteModel } from '../../view/note-model';
import type { CardWords } from '../../view/strings/cards';
import { backTo, justSaid, pushed, replacedBy } from './answers';
import { speechFor, type Desk, type Speech } from './desk';
import { cardEvent } from './event';
import { memoryIn, openMailCard } from './mail-handlers';
import { allNotesCard } from './notes-handlers';
import { noteStateFor } from './read-open-mail';

/** The note with what was typed; null when a count is no whole number. Only what changed gets a new time. */
function edited(note: SenderNote, inputs: FormInputs, at: string): SenderNote | null {
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

export function whyNotSaved(error: unknown, { note }: CardWords): string {
  if (error instanceof NoteTooLong) return note.tooLong;
  return note.notSaved[error instanceof NotesError ? error.code : 'failed'];
}

function oneNoteCard(address: string, desk: Desk, { strings, words }: Speech) {
  return noteCard(noteModel(noteStateFor(address, desk), address, strings), address, strings, words);
}

/** The note on one sender: written beside the mail or out of the list. */
export function noteHandlers(desk: Desk) {
  return {
    onSaveNote(raw: unknown) {
      const event = cardEvent(raw);
      const speech = speechFor(event, desk);
      const address = event.parameters[PARAMETERS.address] ?? '';
      try {
        const before = desk.notes.get(address) ?? blankNote(address);
        const next = edited(before, event.inputs, desk.now().toISOString());
        if (next === null) return justSaid(speech.strings.pane.note.notANumber);
        desk.notes.put(next);
      } catch (error) {
        return justSaid(whyNotSaved(error, speech.words));
      }
      const { saved } = speech.words.note;
      return event.parameters[PARAMETERS.memory] === undefined
        ? replacedBy(oneNoteCard(address, desk, speech), saved)
        : replacedBy(openMailCard(event, memoryIn(event), desk), saved);
    },
    onNote(raw: unknown) {
      const event = cardEvent(raw);
      return pushed(oneNoteCard(event.parameters[PARAMETERS.address] ?? '', desk, speechFor(event, desk)));
    },
    onDeleteNote(raw: unknown) {
      const event = cardEvent(raw);
      const speech = speechFor(event, desk);
      const address = event.parameters[PARAMETERS.address] ?? '';
      if (event.parameters[PARAMETERS.confirmed] !== 'yes') {
        return pushed(questionCard(askDeleteNote(address, speech.words), speech.strings));
      }
      try {
        desk.notes.remove(address);
      } catch (error) {
        return justSaid(whyNotSaved(error, speech.words));
      }
      return backTo(NOTES_CARD, allNotesCard('', desk, speech), speech.words.note.removed);
    },
  };
}
