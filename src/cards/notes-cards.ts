import type { SenderNote } from '../notes/sender-note';
import type { NoteModel } from '../view/note-model';
import { foundNotes, lastChange } from '../view/notes-list';
import type { PaneStrings } from '../view/strings';
import type { CardWords } from '../view/strings/cards';
import type { ActionJson, CardJson, WidgetJson } from './card-json';
import { clipped, escaped, isolated, quiet } from './card-text';
import { FIELDS, PARAMETERS } from './fields';
import { ledgerWidgets } from './ledger-section';
import { noteParameters, noteWidgets } from './note-section';
import { action, button, buttons, input, paragraph, section } from './widgets';
import { withinLimits } from './within-limits';

export interface NotesCardInput {
  readonly notes: readonly SenderNote[];
  /** Stored notes that cannot be read. */
  readonly unreadable: number;
  readonly search: string;
  readonly strings: PaneStrings;
  readonly words: CardWords;
}

export const NOTES_CARD = 'notes';

/** Notes shown at once; a card holds a hundred widgets, and other things stand on it too. */
const MOST_LISTED = 50;

/** Times older than this were never set by anybody. */
const EARLIEST = '1970-01-02';

function noteRow(note: SenderNote, words: CardWords): WidgetJson {
  const at = lastChange(note);
  const text = note.text.value.replace(/\s+/g, ' ').trim();
  return {
    decoratedText: {
      text: escaped(isolated(clipped(note.address, 120))),
      bottomLabel: [
        ...(text === '' ? [] : [isolated(clipped(text, 80))]),
        ...(at < EARLIEST ? [] : [words.notes.changed(at.slice(0, 10))]),
      ].join(' · '),
      wrapText: true,
      onClick: { action: action('onNote', { [PARAMETERS.address]: note.address }) },
    },
  };
}

/** All notes, to be searched, opened, carried over and deleted. */
export function notesCard({ notes, unreadable, search, strings, words }: NotesCardInput): CardJson {
  const found = foundNotes(notes, search);
  const hidden = found.length - MOST_LISTED;
  const nothing = notes.length === 0 ? words.notes.none : found.length === 0 ? words.notes.noMatch : null;
  const carry = (format: string) => action('onExport', { [PARAMETERS.format]: format });
  return withinLimits({
    name: NOTES_CARD,
    header: { title: words.notes.title, subtitle: strings.pane.name },
    sections: [
      ...section('', [
        ...(notes.length === 0
          ? []
          : [
              input({ name: FIELDS.search, label: words.notes.search, value: search }),
              buttons(button(words.notes.find, action('onNotes', { [PARAMETERS.again]: 'yes' }))),
            ]),
        ...(nothing === null ? [] : [paragraph(escaped(nothing))]),
        ...found.slice(0, MOST_LISTED).map((note) => noteRow(note, words)),
        ...(hidden > 0 ? [paragraph(quiet(words.notes.more(hidden)))] : []),
        ...(unreadable > 0 ? [paragraph(escaped(words.notes.unreadable(unreadable)))] : []),
      ]),
      ...section(words.notes.carry, [
        ...(notes.length === 0
          ? []
          : [
              buttons(
                button(words.notes.exportJson, carry('json')),
                button(words.notes.exportText, carry('text')),
              ),
            ]),
        input({
          name: FIELDS.import,
          label: words.notes.importLabel,
          value: '',
          hint: words.notes.importHint,
          isLong: true,
        }),
        buttons(
          button(words.notes.importButton, action('onImport')),
          ...(notes.length === 0 ? [] : [button(words.notes.deleteAll, action('onDeleteAll'))]),
        ),
      ]),
    ],
  });
}

/** One note, opened from the list. */
export function noteCard(note: NoteModel, address: string, strings: PaneStrings, words: CardWords): CardJson {
  const ledger = note.fields?.ledger ?? null;
  return withinLimits({
    name: 'note',
    header: { title: clipped(note.title, 80), subtitle: strings.pane.name },
    sections: [
      ...section('', [
        ...noteWidgets({ note, address, parameters: {}, strings, words }),
        buttons(button(words.note.remove, action('onDeleteNote', { [PARAMETERS.address]: address }))),
      ]),
      ...(ledger === null
        ? []
        : section(strings.ledger.title, ledgerWidgets(ledger, noteParameters(address), strings))),
    ],
  });
}

interface Question {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly does: ActionJson;
}

const confirmed = { [PARAMETERS.confirmed]: 'yes' };

/** Asked before one note goes. */
export const askDeleteNote = (address: string, { note }: CardWords): Question => ({
  title: note.remove,
  text: note.removeAsk(isolated(clipped(address, 120))),
  yes: note.remove,
  does: action('onDeleteNote', { ...confirmed, [PARAMETERS.address]: address }),
});

/** Asked before everything goes. */
export const askDeleteAll = (count: number, { notes }: CardWords): Question => ({
  title: notes.deleteAll,
  text: notes.deleteAllAsk(count),
  yes: notes.deleteAllYes,
  does: action('onDeleteAll', confirmed),
});

/** A question to be answered with yes, or left by going back. */
export function questionCard({ title, text, yes, does }: Question, strings: PaneStrings): CardJson {
  return {
    name: 'question',
    header: { title, subtitle: strings.pane.name },
    sections: section('', [paragraph(escaped(text)), buttons(button(yes, does))]),
  };
}

/** Longest export that is shown to copy from; beyond it only the draft is offered. */
const LONGEST_SHOWN = 20_000;

/** All notes to take along: as a draft to nobody, or to copy from the card. */
export function exportCard(
  text: string,
  format: 'json' | 'text',
  strings: PaneStrings,
  words: CardWords,
): CardJson {
  const title = format === 'json' ? words.notes.exportJson : words.notes.exportText;
  return {
    name: 'export',
    header: { title, subtitle: strings.pane.name },
    sections: section('', [
      text.length <= LONGEST_SHOWN
        ? input({ name: 'export', label: words.notes.copyFrom, value: text, isLong: true })
        : paragraph(escaped(words.notes.tooMuchToShow)),
      paragraph(quiet(words.notes.exportHint)),
      buttons(button(title, action('onExportDraft', { [PARAMETERS.format]: format }))),
    ]),
  };
}
