import { FIELDS, PARAMETERS } from '../../cards/fields';
import { askDeleteAll, exportCard, notesCard, NOTES_CARD, questionCard } from '../../cards/notes-cards';
import { mergeNotes } from '../../notes/merge-notes';
import { notesFromJson, notesToJson } from '../../notes/note-json';
import { foundNotes } from '../../view/notes-list';
import { notesText } from '../../view/notes-text';
import { backTo, draftOpened, justSaid, pushed, replacedBy } from './answers';
import { speechFor, type Desk, type Speech } from './desk';
import { cardEvent, type CardEvent } from './event';

/** All notes there are; a store that does not answer shows as empty with one unreadable note. */
function listed(desk: Desk) {
  try {
    return desk.notes.list();
  } catch {
    return { notes: [], unreadable: 1 };
  }
}

export function allNotesCard(search: string, desk: Desk, { strings, words }: Speech) {
  return notesCard({ ...listed(desk), search, strings, words });
}

const formatOf = (event: CardEvent): 'json' | 'text' =>
  event.parameters[PARAMETERS.format] === 'json' ? 'json' : 'text';

function exported(format: 'json' | 'text', desk: Desk, { strings }: Speech): string {
  const { notes } = listed(desk);
  return format === 'json' ? notesToJson(notes) : notesText(foundNotes(notes, ''), strings);
}

/** All notes together: found, carried over, deleted. */
export function notesHandlers(desk: Desk) {
  return {
    onNotes(raw: unknown) {
      const event = cardEvent(raw);
      const card = allNotesCard(event.inputs[FIELDS.search]?.[0] ?? '', desk, speechFor(event, desk));
      return event.parameters[PARAMETERS.again] === 'yes' ? replacedBy(card) : pushed(card);
    },
    onExport(raw: unknown) {
      const event = cardEvent(raw);
      const speech = speechFor(event, desk);
      const format = formatOf(event);
      return pushed(exportCard(exported(format, desk, speech), format, speech.strings, speech.words));
    },
    onExportDraft(raw: unknown) {
      const event = cardEvent(raw);
      const speech = speechFor(event, desk);
      const text = exported(formatOf(event), desk, speech);
      return draftOpened(GmailApp.createDraft('', speech.words.notes.exportSubject, text));
    },
    onImport(raw: unknown) {
      const event = cardEvent(raw);
      const speech = speechFor(event, desk);
      const words = speech.words.notes;
      const found = notesFromJson((event.inputs[FIELDS.import]?.[0] ?? '').trim());
      if (found === null) return justSaid(words.importFailed);
      let taken = 0;
      for (const note of found.notes) {
        try {
          const own = desk.notes.get(note.address);
          desk.notes.put(own === null ? note : mergeNotes(own, note));
        } catch {
          return replacedBy(allNotesCard('', desk, speech), words.importStopped(taken));
        }
        taken += 1;
      }
      return replacedBy(allNotesCard('', desk, speech), words.imported(taken, found.unreadable));
    },
    onDeleteAll(raw: unknown) {
      const event = cardEvent(raw);
      const speech = speechFor(event, desk);
      if (event.parameters[PARAMETERS.confirmed] !== 'yes') {
        const { notes, unreadable } = listed(desk);
        return pushed(questionCard(askDeleteAll(notes.length + unreadable, speech.words), speech.strings));
      }
      try {
        desk.notes.removeAll();
        desk.answered.removeAll();
      } catch {
        return justSaid(speech.words.note.notSaved.failed);
      }
      return backTo(NOTES_CARD, allNotesCard('', desk, speech), speech.words.notes.deletedAll);
    },
  };
}
