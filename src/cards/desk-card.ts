import { CURRENCIES, INCOTERMS, ROOMS } from '../view/deal-choices';
import type { FieldModel } from '../view/deal-fields';
import type { TakenNumber } from './card-desk';
import type { ButtonJson, CardJson, SectionJson, WidgetJson } from './card-json';
import { bold, isolated, quiet } from './card-text';
import { deskParameters, type DeskCardInput } from './desk-parameters';
import { deskResults } from './desk-results';
import { dealField, FIELDS, NO_CHOICE, PARAMETERS } from './fields';
import { action, button, buttons, choice, input, paragraph, section } from './widgets';
import { withinLimits } from './within-limits';

export const DESK_CARD = 'desk';

/** A field with its unit; what is wrong with it, and how it was read, stand below. */
function fieldWidgets({ field, label, hint, value, unit, problem, readAs }: FieldModel): WidgetJson[] {
  return [
    input({
      name: dealField(field),
      label: unit === null || label.includes(unit) ? label : `${label} (${unit})`,
      value,
      ...(hint === null ? {} : { hint }),
    }),
    ...(problem === null ? [] : [paragraph(bold(problem))]),
    ...(readAs === null ? [] : [paragraph(quiet(readAs))]),
  ];
}

function dropdown<T extends string>(
  name: string,
  label: string,
  values: readonly T[],
  selected: T | null,
  nameOf: (value: T) => string = (value) => value,
  none?: string,
): WidgetJson {
  return choice('DROPDOWN', name, label, [
    ...(none === undefined ? [] : [{ text: none, value: NO_CHOICE, selected: selected === null }]),
    ...values.map((value) => ({ text: nameOf(value), value, selected: value === selected })),
  ]);
}

/** Numbers of the mail, each with the field it would fit; taken by a press and never by themselves. */
function mailNumbers(card: DeskCardInput): SectionJson[] {
  const { deal, strings } = card;
  const parameters = deskParameters(card);
  const take = (label: string, taken: TakenNumber | { readonly incoterm: string }): ButtonJson =>
    button(label, action('onDesk', { ...parameters, [PARAMETERS.take]: JSON.stringify(taken) }));
  const chips = [...deal.main, ...deal.more].flatMap(({ field, chips: fitting }) =>
    fitting.map(({ label, value, currency }) => take(label, { field, value, currency })),
  );
  const term = deal.incotermChip;
  const all = [...chips, ...(term === null ? [] : [take(term.label, { incoterm: term.text })])];
  return section(strings.deal.fromMail, all.length === 0 ? [] : [buttons(...all)]);
}

/** The deal desk: the seller's numbers in, margins and offers out. Nothing leaves it but what "use" puts into the reply. */
export function deskCard(card: DeskCardInput): CardJson {
  const { deal, strings, words } = card;
  const { deal: desk } = strings;
  const { entries } = deal;
  const reckon = button(words.desk.reckon, action('onDesk', deskParameters(card)), 'FILLED');
  return withinLimits({
    name: DESK_CARD,
    header: { title: strings.desk.title, subtitle: strings.pane.name },
    sections: [
      ...section('', [
        paragraph(quiet(desk.privacy)),
        dropdown(FIELDS.currency, desk.currency, CURRENCIES, entries.currency),
        ...deal.main.flatMap(fieldWidgets),
      ]),
      ...mailNumbers(card),
      ...section(
        desk.more,
        [
          dropdown(
            FIELDS.costCurrency,
            desk.costCurrency,
            CURRENCIES,
            entries.costCurrency,
            undefined,
            desk.sameCurrency,
          ),
          dropdown(FIELDS.incoterm, desk.incoterm, INCOTERMS, entries.incoterm, undefined, desk.noIncoterm),
          ...(deal.covers === null ? [] : [paragraph(quiet(deal.covers))]),
          ...deal.more.flatMap(fieldWidgets),
        ],
        deal.moreIsUsed ? undefined : 0,
      ),
      ...section('', [
        ...(deal.incotermWarning === null ? [] : [paragraph(bold(isolated(deal.incotermWarning)))]),
        dropdown(FIELDS.room, desk.room, ROOMS, entries.room, (room) => desk.roomName[room]),
        paragraph(quiet(desk.roomHint)),
        buttons(button(desk.keepTerms, action('onKeepTerms', deskParameters(card)))),
        paragraph(quiet(desk.keepHint)),
      ]),
      ...deskResults(card),
    ],
    fixedFooter: { primaryButton: reckon },
  });
}
