import { PARAMETERS } from '../../cards/fields';
import { askDeleteNote, noteCard, NOTES_CARD, questionCard } from '../../cards/notes-cards';
import { OUTCOMES } from '../../notes/ledger';
import type { SenderNote } from '../../notes/sender-note';
import { withThreatOutcome } from '../../view/edit-note';
import { noteModel } from '../../view/note-model';
import { backTo, justSaid, pushed, replacedBy } from './answers';
import { speechFor, type Desk, type Speech } from './desk';
import { cardEvent } from './event';
import { keepNote, whyNotSaved } from './keep-note';
import { memoryIn, openMailCard } from './mail-handlers';
import { allNotesCard } from './notes-handlers';
import { noteStateFor } from './read-open-mail';

function oneNoteCard(address: string, desk: Desk, { strings, words }: Speech) {
  return noteCard(noteModel(noteStateFor(address, desk), address, strings), address, strings, words);
}

/** The note on one sender: written beside the mail or out of the list. */
export function noteHandlers(desk: Desk) {
  const saved = (raw: unknown, change?: (note: SenderNote, at: string) => SenderNote) => {
    const event = cardEvent(raw);
    const speech = speechFor(event, desk);
    const address = event.parameters[PARAMETERS.address] ?? '';
    const trouble = keepNote(event, desk, speech, change);
    if (trouble !== null) return justSaid(trouble);
    const said = speech.words.note.saved;
    return event.parameters[PARAMETERS.memory] === undefined
      ? replacedBy(oneNoteCard(address, desk, speech), said)
      : replacedBy(openMailCard(event, memoryIn(event), desk), said);
  };
  return {
    onSaveNote: (raw: unknown) => saved(raw),
    onOutcome(raw: unknown) {
      const { parameters } = cardEvent(raw);
      const outcome = OUTCOMES.find((each) => each === parameters[PARAMETERS.outcome]) ?? 'open';
      return saved(raw, (note, at) =>
        withThreatOutcome(note, parameters[PARAMETERS.entry] ?? '', outcome, '', at),
      );
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
        desk.answered.remove(address);
      } catch (error) {
        return justSaid(whyNotSaved(error, speech.words));
      }
      return backTo(NOTES_CARD, allNotesCard('', desk, speech), speech.words.note.removed);
    },
  };
}
