import type { LedgerLine, LedgerModel } from '../view/ledger-model';
import type { PaneStrings } from '../view/strings';
import type { SectionJson, WidgetJson } from './card-json';
import { bold, escaped, isolated, quiet } from './card-text';
import { PARAMETERS, settlementField } from './fields';
import type { MailCardInput } from './mail-card';
import { memoryParameters } from './memory-parameters';
import { action, button, buttons, input, paragraph, section } from './widgets';

/** Threats that can be answered on the card; of older ones only what came of them is said. */
const MOST_OPEN = 6;
const MOST_SHOWN = 20;

function lineWidgets(
  line: LedgerLine,
  parameters: Readonly<Record<string, string>>,
  { ledger }: PaneStrings,
): WidgetJson[] {
  const says = (outcome: LedgerLine['outcome']) =>
    action('onOutcome', { ...parameters, [PARAMETERS.entry]: line.id, [PARAMETERS.outcome]: outcome });
  const isOpen = line.outcome === 'open';
  return [
    paragraph(
      [escaped(line.title), quiet(line.aside), ...(isOpen ? [] : [bold(line.outcomeText)])].join('<br>'),
    ),
    ...(line.settledBy === null
      ? []
      : [
          input({
            name: settlementField(line.id),
            label: ledger.settledBy,
            value: line.settledBy,
            hint: ledger.settledByHint,
          }),
        ]),
    buttons(
      ...(isOpen
        ? line.choices.map(({ outcome, label }) => button(label, says(outcome)))
        : [button(ledger.change, says('open'))]),
    ),
  ];
}

const oldLine = ({ title, outcomeText, settledBy }: LedgerLine): string =>
  [escaped(title), bold(outcomeText), ...(settledBy ? [escaped(isolated(settledBy))] : [])].join(' · ');

/** What one sender has threatened and what came of it; every press also saves what was typed. */
export function ledgerWidgets(
  model: LedgerModel,
  parameters: Readonly<Record<string, string>>,
  strings: PaneStrings,
): WidgetJson[] {
  const older = model.lines.slice(MOST_OPEN, MOST_SHOWN);
  return [
    ...model.lines.slice(0, MOST_OPEN).flatMap((line) => lineWidgets(line, parameters, strings)),
    ...(older.length === 0 ? [] : [paragraph(older.map(oldLine).join('<br>'))]),
    ...(model.earlier === null ? [] : [paragraph(quiet(model.earlier))]),
    paragraph(quiet(strings.ledger.about)),
  ];
}

/** The record of the sender, with the newest threat open. */
export function ledgerSection(card: MailCardInput): SectionJson[] {
  const { note, strings } = card;
  const ledger = note.fields?.ledger ?? null;
  if (ledger === null) return [];
  return section(strings.ledger.title, ledgerWidgets(ledger, memoryParameters(card), strings), 2);
}
