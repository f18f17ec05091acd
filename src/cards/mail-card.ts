import type { CardSettings } from '../view/card-settings';
import type { NoteModel } from '../view/note-model';
import type { MailModel } from '../view/pane-model';
import type { PaneStrings } from '../view/strings';
import type { CardWords } from '../view/strings/cards';
import { adviceSection } from './advice-section';
import type { CardJson, SectionJson, TextParagraphJson } from './card-json';
import type { CardMemory } from './card-memory';
import { bold, clipped, escaped, quiet } from './card-text';
import { correctionSection } from './correction-section';
import { deskSection } from './desk-section';
import { evidenceSection } from './evidence-section';
import { factsSection } from './facts-section';
import { ledgerSection } from './ledger-section';
import { noteSection } from './note-section';
import { glossSection, mannerSection, replyFooter, replySection } from './reply-sections';
import { memoryParameters } from './memory-parameters';
import { action, button, buttons, paragraph, row, section } from './widgets';
import { withinLimits } from './within-limits';

/** Everything the card beside an open mail shows. */
export interface MailCardInput {
  readonly model: MailModel;
  readonly note: NoteModel;
  /** Lower-cased address of the sender; null when the mail names none. */
  readonly address: string | null;
  /** Name or address; empty when the mail names none. */
  readonly sender: string;
  readonly memory: CardMemory;
  /** Which blanks are open, in words; null when none is. */
  readonly openBlanks: string | null;
  /** A draft lies in this conversation already. */
  readonly draftThere: boolean;
  /** What to say before the deal desk, and the floor worked out there (an amount, ready to be shown). */
  readonly desk: { readonly lead: string | null; readonly floor: string | null };
  readonly settings: CardSettings;
  readonly strings: PaneStrings;
  readonly words: CardWords;
}

export const MAIL_CARD = 'mail';

/** A named value on one line: a widget for each would push the reply out of sight. */
const line = (name: string, value: string, aside: string | null = null): string =>
  `${quiet(name)} ${escaped(value)}${aside === null ? '' : ` ${quiet(`· ${aside}`)}`}`;

const lineList = (all: readonly string[]): TextParagraphJson[] =>
  all.length === 0 ? [] : [paragraph(all.join('<br>'))];

function verdictSection({ model }: MailCardInput): SectionJson[] {
  const { headline, confidence, text, badges, details, record } = model.verdict;
  return section('', [
    paragraph(`${bold(headline)}<br>${quiet(text ?? confidence)}`),
    ...lineList(badges.map(({ name, value, certainty }) => line(name, value, certainty))),
    ...lineList(details.map(({ name, value }) => line(name, value))),
    ...(record === null ? [] : [paragraph(quiet(record))]),
  ]);
}

function subtextSection({ model, strings }: MailCardInput): SectionJson[] {
  return model.subtext === null ? [] : section(strings.pane.subtext.title, [row('', model.subtext)]);
}

const unlessHidden =
  (part: CardSettings['hidden'][number], make: (input: MailCardInput) => SectionJson[]) =>
  (input: MailCardInput): SectionJson[] =>
    input.settings.hidden.includes(part) ? [] : make(input);

/** The whole card from top to bottom. A new area is one more line here. */
const AREAS: readonly ((input: MailCardInput) => SectionJson[])[] = [
  verdictSection,
  subtextSection,
  unlessHidden('advice', adviceSection),
  unlessHidden('evidence', evidenceSection),
  unlessHidden('evidence', factsSection),
  unlessHidden('desk', deskSection),
  replySection,
  unlessHidden('gloss', glossSection),
  mannerSection,
  unlessHidden('note', noteSection),
  unlessHidden('ledger', ledgerSection),
  unlessHidden('correction', correctionSection),
];

const header = ({ sender, words, strings }: MailCardInput): CardJson['header'] => ({
  title: clipped(sender === '' ? words.unknownSender : sender, 80),
  subtitle: strings.pane.name,
});

/** Ordinary mail: what there is to say, and the rest on request. */
function quietCard(input: MailCardInput): CardJson {
  const { model, strings } = input;
  const { headline, confidence, text, details, record } = model.verdict;
  const whole = action('onHelp', memoryParameters(input));
  return {
    name: MAIL_CARD,
    header: header(input),
    sections: [
      ...section('', [
        paragraph(`${bold(headline)}<br>${quiet(text ?? confidence)}`),
        ...(model.subtext === null ? [] : [row('', model.subtext)]),
        ...lineList(details.map(({ name, value }) => line(name, value))),
        ...(record === null ? [] : [paragraph(quiet(record))]),
        buttons(button(strings.pane.reply.unfold, whole), button(strings.pane.correction.open, whole)),
      ]),
      ...unlessHidden('note', noteSection)(input),
      ...unlessHidden('ledger', ledgerSection)(input),
    ],
  };
}

/** The card beside an open mail: short on ordinary mail, everything where there is pressure or the seller asked for it. */
export function mailCard(input: MailCardInput): CardJson {
  if (input.model.reply.folded && !input.memory.helped) return withinLimits(quietCard(input));
  return withinLimits({
    name: MAIL_CARD,
    header: header(input),
    sections: AREAS.flatMap((area) => area(input)),
    ...replyFooter(input),
  });
}
