import type { SectionJson } from './card-json';
import { quiet } from './card-text';
import { FIELDS, OWN_READING } from './fields';
import type { MailCardInput } from './mail-card';
import { memoryParameters } from './memory-parameters';
import { action, button, buttons, choice, paragraph, section } from './widgets';

/** "Not right?": the seller overrules the reading of this mail. Types are set in the note, where they last. */
export function correctionSection(card: MailCardInput): SectionJson[] {
  const { model, strings } = card;
  const words = strings.pane.correction;
  const parameters = memoryParameters(card);
  const onChange = action('onChange', parameters);
  const { pressure, motive, credibility } = card.memory.choices;
  const canUndo = pressure !== undefined || motive !== undefined || credibility !== undefined;
  return section(
    words.open,
    [
      ...model.correction.menus.map(({ field, label, entries, selected }) =>
        choice(
          'DROPDOWN',
          FIELDS[field],
          label,
          entries.map((entry) => ({
            text: entry.label,
            value: entry.value === '' ? OWN_READING : entry.value,
            selected: entry.value === selected,
          })),
          onChange,
        ),
      ),
      paragraph(quiet(words.lastsForMail)),
      ...(canUndo ? [buttons(button(words.undo, action('onOwnReading', parameters)))] : []),
    ],
    0,
  );
}
