import type { CheckModel } from '../view/check-model';
import type { MailModel } from '../view/pane-model';
import type { PaneStrings } from '../view/strings';
import type { CardWords } from '../view/strings/cards';
import type { CardJson, SectionJson } from './card-json';
import { bold, escaped, quiet } from './card-text';
import { checkSection } from './check-section';
import { FIELDS } from './fields';
import { draftWidgets, openBlankFields } from './reply-sections';
import { action, button, buttons, input, paragraph, row, section } from './widgets';
import { withinLimits } from './within-limits';

export interface ComposeCardInput {
  /** What the seller has pasted of the customer's mail. */
  readonly theirs: string;
  /** What was read in it; null before anything was pasted. */
  readonly model: MailModel | null;
  /** What the seller has pasted of a text of their own. */
  readonly own: string;
  /** What was found in it; null before anything was pasted. */
  readonly check: CheckModel | null;
  /** Something to say about the last press of a button. */
  readonly message: string | null;
  readonly strings: PaneStrings;
  readonly words: CardWords;
}

export const COMPOSE_CARD = 'compose';

function draftSections({ model, strings, words }: ComposeCardInput): SectionJson[] {
  const written = model?.reply.written ?? null;
  if (model === null || written === null) return [];
  return [
    ...section('', [
      paragraph(
        `${bold(model.verdict.headline)}<br>${quiet(model.verdict.text ?? model.verdict.confidence)}`,
      ),
      ...(model.subtext === null ? [] : [row(strings.pane.subtext.title, model.subtext)]),
    ]),
    ...section(strings.pane.reply.title, [
      ...draftWidgets(written, words.reply.fillFirst),
      buttons(
        button(words.reply.update, action('onWriteFrom')),
        button(words.compose.insert, action('onInsert', {}, openBlankFields(written)), 'FILLED'),
      ),
    ]),
  ];
}

/**
 * The card beside a mail that is being written. Gmail shows an add-on neither the text nor the mail that is answered,
 * so the customer's words are pasted in; the card says so.
 */
export function composeCard(card: ComposeCardInput): CardJson {
  const { theirs, own, check, message, strings, words } = card;
  const { compose } = words;
  return withinLimits({
    name: COMPOSE_CARD,
    header: { title: compose.title, subtitle: strings.pane.name },
    sections: [
      ...section('', [
        paragraph(escaped(compose.intro)),
        ...(message === null ? [] : [paragraph(bold(message))]),
        input({
          name: FIELDS.theirs,
          label: compose.theirs,
          value: theirs,
          hint: compose.theirsHint,
          isLong: true,
        }),
        buttons(button(compose.write, action('onWriteFrom'))),
      ]),
      ...draftSections(card),
      ...section('', [
        input({ name: FIELDS.own, label: compose.own, value: own, hint: compose.ownHint, isLong: true }),
        buttons(button(compose.check, action('onCheck'))),
      ]),
      ...checkSection(check),
      ...section('', [paragraph(quiet(compose.limits))]),
    ],
  });
}
