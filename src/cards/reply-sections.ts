import type { BlankModel, SentenceModel, WrittenReply } from '../view/reply-model';
import type { ButtonJson, CardJson, SectionJson, WidgetJson } from './card-json';
import { packMemory } from './card-memory';
import { bold, escaped, quiet } from './card-text';
import { blankField, FIELDS, PARAMETERS } from './fields';
import type { MailCardInput } from './mail-card';
import { memoryParameters } from './memory-parameters';
import { action, button, buttons, choice, input, paragraph, section } from './widgets';

/** Sentences that make one move, or a greeting or closing. */
function groupsOf(sentences: readonly SentenceModel[]): SentenceModel[][] {
  const groups: SentenceModel[][] = [];
  sentences.forEach((sentence, index) => {
    const last = groups[groups.length - 1];
    const isFrame = index === 0 || index === sentences.length - 1;
    if (last === undefined || isFrame || sentence.heading !== null || last === groups[0])
      groups.push([sentence]);
    else last.push(sentence);
  });
  return groups;
}

const isOpen = (blank: BlankModel): boolean => blank.value.trim() === '';

function sentenceMarkup({ parts }: SentenceModel): string {
  return parts
    .map((part) => {
      if (part.kind === 'words') return escaped(part.text);
      return bold(isOpen(part.blank) ? `[${part.blank.label}]` : part.blank.value);
    })
    .join('');
}

/** Languages that put no blank between two sentences. */
const UNSPACED = /^(zh|ja)/;

function groupMarkup(group: readonly SentenceModel[], { writing }: WrittenReply): string {
  const heading = group[0]?.heading;
  const text = group.map(sentenceMarkup).join(UNSPACED.test(writing.lang) ? '' : ' ');
  return heading === null || heading === undefined ? text : `${quiet(heading)}<br>${text}`;
}

/** Every blank of the draft once, in the order of the text. */
function blanksOf(written: WrittenReply): readonly BlankModel[] {
  const blanks = new Map<string, BlankModel>();
  for (const { parts } of written.sentences) {
    for (const part of parts) {
      if (part.kind === 'blank' && !blanks.has(part.blank.id)) blanks.set(part.blank.id, part.blank);
    }
  }
  return [...blanks.values()];
}

/** Names of the inputs that have to be filled before the draft has no gap. */
export function openBlankFields(written: WrittenReply): readonly string[] {
  return blanksOf(written)
    .filter(isOpen)
    .map(({ id }) => blankField(id));
}

/** The text of the draft, and one input for each of its blanks. */
export function draftWidgets(written: WrittenReply, fillFirst: string): WidgetJson[] {
  const blanks = blanksOf(written);
  const text = groupsOf(written.sentences).map((group) => paragraph(groupMarkup(group, written)));
  if (blanks.length === 0) return [paragraph(quiet(written.language)), ...text];
  return [
    paragraph(quiet(written.language)),
    ...text,
    paragraph(quiet(fillFirst)),
    ...blanks.map(({ id, label, value, suggestions }) =>
      input({
        name: blankField(id),
        label,
        value,
        suggestions: suggestions.map((suggestion) => suggestion.value),
      }),
    ),
  ];
}

/** The draft with its moves, and what is still to be filled in. */
export function replySection(card: MailCardInput): SectionJson[] {
  const { model, strings, words, openBlanks, draftThere } = card;
  const { written, signatureNote } = model.reply;
  const { reply: pane } = strings.pane;
  if (written === null) return section(pane.title, [paragraph(escaped(pane.failed))]);
  const parameters = memoryParameters(card);
  const withGaps: ButtonJson[] =
    openBlanks === null || draftThere ? [] : [button(words.reply.withGaps, action('onAskReply', parameters))];
  return section(pane.title, [
    ...draftWidgets(written, words.reply.fillFirst),
    buttons(
      button(words.reply.update, action('onChange', parameters)),
      button(pane.anotherWording, action('onOtherWording', parameters)),
      ...withGaps,
    ),
    ...(signatureNote === null ? [] : [paragraph(quiet(signatureNote))]),
  ]);
}

/** The same draft in the seller's own language; nothing where both share one. */
export function glossSection({ model, strings }: MailCardInput): SectionJson[] {
  const { written } = model.reply;
  const glosses = (written?.sentences ?? []).flatMap(({ gloss }) => (gloss === null ? [] : [gloss]));
  return section(
    strings.pane.reply.gloss,
    glosses.length === 0 ? [] : [paragraph(quiet(glosses.join('\n')).replace(/\n/g, '<br>'))],
    0,
  );
}

function faultChoice({ model, strings }: MailCardInput, onChange: ReturnType<typeof action>): WidgetJson[] {
  const { fault } = model.reply;
  if (fault === null) return [];
  const words = strings.pane.reply;
  const items = [
    { text: words.faultYes, value: 'yes', selected: fault.answer === 'yes' },
    { text: words.faultNo, value: 'no', selected: fault.answer === 'no' },
    { text: words.faultUnsure, value: 'unsure', selected: fault.answer === 'unsure' },
  ];
  return [choice('RADIO_BUTTON', FIELDS.fault, words.fault, items, onChange), paragraph(quiet(fault.effect))];
}

/** Whose fault it was, tone, length, options and moves. */
export function mannerSection(card: MailCardInput): SectionJson[] {
  const { model, strings, words } = card;
  const { offers, moves, tone, length, written } = model.reply;
  if (written === null) return [];
  const { reply: pane } = strings.pane;
  const onChange = action('onChange', memoryParameters(card));
  const item = (text: string, value: string, selected: boolean) => ({ text, value, selected });
  const switchable = moves.filter((move) => move.canSwitch);
  const options: WidgetJson[] =
    offers.length === 0
      ? []
      : [
          choice(
            'CHECK_BOX',
            FIELDS.offers,
            pane.offers,
            offers.map(({ offer, name, checked }) => item(name, offer, checked)),
          ),
          paragraph(
            `${quiet(pane.offersHint)}<br>${offers
              .map(({ name, trade }) => `${bold(name)}: ${escaped(trade)}`)
              .join('<br>')}`,
          ),
        ];
  return section(
    words.reply.manner,
    [
      ...faultChoice(card, onChange),
      choice(
        'DROPDOWN',
        FIELDS.tone,
        pane.tone,
        (['warmer', 'plain', 'firmer'] as const).map((each) => item(pane[each], each, each === tone)),
        onChange,
      ),
      choice(
        'DROPDOWN',
        FIELDS.length,
        pane.length,
        (['full', 'short'] as const).map((each) => item(pane[each], each, each === length)),
        onChange,
      ),
      ...options,
      ...(switchable.length === 0
        ? []
        : [
            choice(
              'CHECK_BOX',
              FIELDS.moves,
              pane.moves,
              switchable.map(({ move, name, on }) => item(name, move, on)),
            ),
          ]),
      buttons(button(words.reply.update, onChange)),
    ],
    0,
  );
}

/** One click makes the draft: with every blank filled, and only where no other draft waits in the conversation. */
export function replyFooter(card: MailCardInput): Pick<CardJson, 'fixedFooter'> {
  const { model, words, draftThere } = card;
  const { written, canInsert, canReplyToAll } = model.reply;
  if (written === null || !canInsert) return {};
  const parameters = memoryParameters(card);
  if (draftThere) {
    return {
      fixedFooter: { primaryButton: button(words.reply.draft, action('onAskReply', parameters), 'FILLED') },
    };
  }
  const required = openBlankFields(written);
  return {
    fixedFooter: {
      primaryButton: button(words.reply.draft, action('onReply', parameters, required), 'FILLED'),
      ...(canReplyToAll
        ? {
            secondaryButton: button(
              words.reply.draftToAll,
              action('onReplyAll', parameters, required),
              'OUTLINED',
            ),
          }
        : {}),
    },
  };
}

export const ASK_CARD = 'ask';

/** Asked before a draft with gaps, or a second one in the same conversation. */
export function askCard(card: MailCardInput): CardJson {
  const { strings, words, openBlanks, draftThere } = card;
  // No `shown` here: this card has no boxes, and boxes that are not sent would count as unticked.
  const parameters = { [PARAMETERS.memory]: packMemory(card.memory), [PARAMETERS.anyway]: 'yes' };
  const [one, all] = draftThere
    ? [words.reply.another, words.reply.anotherToAll]
    : openBlanks !== null
      ? [words.reply.withGaps, words.reply.withGapsToAll]
      : [words.reply.draft, words.reply.draftToAll];
  return {
    name: ASK_CARD,
    header: { title: words.reply.askTitle, subtitle: strings.pane.name },
    sections: section('', [
      ...(draftThere ? [paragraph(escaped(words.reply.draftThere))] : []),
      ...(openBlanks === null ? [] : [paragraph(escaped(openBlanks))]),
      buttons(button(one, action('onReply', parameters)), button(all, action('onReplyAll', parameters))),
    ]),
  };
}
