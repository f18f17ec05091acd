import type { CheckModel } from '../view/check-model';
import type { MailModel } from '../view/pane-model';
import type { PaneStrings } from '../view/strings';
import type { CardWords } from '../view/strings/cards';
import type { CardJson, SectionJson, WidgetJson } from './card-json';
import { bold, clipped, escaped, isolated, quiet } from './card-text';
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
  /** What the check can go by. */
  readonly known: {
    /** Names or addresses; empty when Gmail does not tell them. */
    readonly recipients: readonly string[];
    readonly note: boolean;
    readonly floor: boolean;
    readonly mail: boolean;
  };
  /** What every action of this card carries. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Something to say about the last press of a button. */
  readonly message: string | null;
  readonly strings: PaneStrings;
  readonly words: CardWords;
}

export const COMPOSE_CARD = 'compose';

const MOST_NAMED = 5;

/** What the check knows and what it does not: a check that is silent about a floor it never knew would reassure falsely. */
function knownWidgets({ known, words }: ComposeCardInput): WidgetJson[] {
  const { compose } = words;
  const { recipients } = known;
  const shown = recipients.slice(0, MOST_NAMED).join(', ');
  const lines = [
    recipients.length === 0 ? compose.noRecipients : compose.recipients(isolated(clipped(shown, 200))),
    compose.note[known.note ? 'known' : 'unknown'],
    compose.floor[known.floor ? 'known' : 'unknown'],
    compose.mail[known.mail ? 'known' : 'unknown'],
  ];
  return [paragraph([compose.goesBy, ...lines.map((line) => `• ${line}`)].map(quiet).join('<br>'))];
}

function draftSections({ model, parameters, strings, words }: ComposeCardInput): SectionJson[] {
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
        button(words.reply.update, action('onWriteFrom', parameters)),
        button(words.compose.insert, action('onInsert', parameters, openBlankFields(written)), 'FILLED'),
      ),
    ]),
  ];
}

/**
 * The card beside a mail that is being written. Gmail tells an add-on who it goes to, but neither its text nor the mail
 * that is answered, so words are pasted in; the card says so.
 */
export function composeCard(card: ComposeCardInput): CardJson {
  const { theirs, own, check, message, parameters, strings, words } = card;
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
        buttons(button(compose.write, action('onWriteFrom', parameters))),
      ]),
      ...draftSections(card),
      ...section('', [
        input({ name: FIELDS.own, label: compose.own, value: own, hint: compose.ownHint, isLong: true }),
        ...knownWidgets(card),
        buttons(button(compose.check, action('onCheck', parameters))),
      ]),
      ...checkSection(check),
      ...section('', [paragraph(quiet(compose.limits))]),
    ],
  });
}
