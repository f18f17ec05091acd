import type { NoteModel } from '../view/note-model';
import type { PaneStrings } from '../view/strings';
import type { CardWords } from '../view/strings/cards';
import type { SectionJson } from './card-json';
import { escaped, quiet } from './card-text';
import { FIELDS, PARAMETERS } from './fields';
import type { MailCardInput } from './mail-card';
import { memoryParameters } from './memory-parameters';
import { action, button, buttons, choice, input, paragraph, section } from './widgets';

interface NoteWidgetsInput {
  readonly note: NoteModel;
  readonly address: string | null;
  /** Sent back with the note, for the card that is shown afterwards. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly strings: PaneStrings;
  readonly words: CardWords;
}

/** What an action carries from a card on which the note of a sender stands. */
export const noteParameters = (address: string) => ({
  [PARAMETERS.address]: address,
  [PARAMETERS.noteShown]: 'yes',
});

/** What can be written about one sender. */
export function noteWidgets({
  note,
  address,
  parameters,
  strings,
  words,
}: NoteWidgetsInput): SectionJson['widgets'] {
  const { fields, message } = note;
  if (fields === null || address === null) return message === null ? [] : [paragraph(escaped(message))];
  const pane = strings.pane.note;
  return [
    input({ name: FIELDS.note, label: pane.text, value: fields.text, hint: pane.placeholder, isLong: true }),
    choice(
      'CHECK_BOX',
      FIELDS.types,
      pane.types,
      fields.types.map(({ type, label, checked }) => ({ text: label, value: type, selected: checked })),
    ),
    paragraph(quiet(pane.typesHint)),
    ...fields.counts.map(({ count, label, value }) =>
      input({ name: FIELDS[count], label, value: String(value) }),
    ),
    ...(fields.countsWarning === null ? [] : [paragraph(escaped(fields.countsWarning))]),
    ...(fields.countsHint === null ? [] : [paragraph(quiet(fields.countsHint))]),
    buttons(button(words.note.save, action('onSaveNote', { ...parameters, ...noteParameters(address) }))),
  ];
}

/** The note on the sender, folded away but for its text. */
export function noteSection(card: MailCardInput): SectionJson[] {
  const { note, address, strings, words } = card;
  const widgets = noteWidgets({ note, address, parameters: memoryParameters(card), strings, words });
  return section(note.title, widgets, 1);
}
