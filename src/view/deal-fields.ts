import {
  isPercentField,
  readNumber,
  type Currency,
  type DealDesk,
  type DealEntries,
  type DealField,
} from '../core/deal';
import type { PaneLanguage, Reading } from '../core/model';
import { mailNumbersFor } from './mail-numbers';
import type { DealStrings } from './deal-strings';

export interface ChipModel {
  /** As it stands in the mail. */
  readonly text: string;
  readonly label: string;
  readonly value: string;
  readonly currency: Currency | null;
}

export interface FieldModel {
  readonly field: DealField;
  readonly label: string;
  readonly hint: string | null;
  /** As typed. */
  readonly value: string;
  /** Shown behind the value: a currency, a percent sign, a unit; null where there is none. */
  readonly unit: string | null;
  readonly problem: string | null;
  /** How a number that could be read in two ways was read. */
  readonly readAs: string | null;
  /** Numbers of the mail that would fit, offered while the field is empty. */
  readonly chips: readonly ChipModel[];
}

const MAIN: readonly DealField[] = ['cost', 'quoted', 'asked', 'quantity', 'floorMargin'];
const MORE: readonly DealField[] = [
  'rate',
  'paymentDays',
  'deposit',
  'interest',
  'fixedCost',
  'saving',
  'defects',
];
const COST_SIDE: readonly DealField[] = ['cost', 'fixedCost', 'saving'];
/** A price of the mail that is taken for one of these is no longer offered for the other. */
const OTHER_PRICE: Readonly<Partial<Record<DealField, DealField>>> = { quoted: 'asked', asked: 'quoted' };
const WHOLE: readonly DealField[] = ['quantity', 'paymentDays'];

function unitOf(field: DealField, entries: DealEntries, { deal }: DealStrings): string | null {
  if (isPercentField(field)) return '%';
  if (field === 'quantity') return deal.units;
  if (field === 'paymentDays') return deal.days;
  if (field === 'rate') return null;
  return COST_SIDE.includes(field) ? (entries.costCurrency ?? entries.currency) : entries.currency;
}

/** Only what holds a separator can be misread. */
function readAs(field: DealField, text: string, strings: DealStrings, language: PaneLanguage): string | null {
  if (!/[.,٫٬’' ]\d{3}(?!\d)|[万萬]/.test(text.trim())) return null;
  const found = readNumber(text, WHOLE.includes(field) ? 'unlikely' : 'likely');
  if (found.kind !== 'number') return null;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(
    Number(found.value.toString()),
  );
  return strings.deal.readAs(number);
}

/** The fields always shown, and those for more exact terms. */
export function dealFields(
  entries: DealEntries,
  desk: DealDesk,
  reading: Reading,
  strings: DealStrings,
  paneLanguage: PaneLanguage,
): readonly [main: readonly FieldModel[], more: readonly FieldModel[]] {
  const { deal } = strings;
  const model = (field: DealField): FieldModel => {
    const value = entries.texts[field] ?? '';
    const problem = desk.problems[field];
    const other = OTHER_PRICE[field];
    const taken = other === undefined ? null : (entries.texts[other] ?? null);
    const fitting = value.trim() === '' ? mailNumbersFor(field, reading.facts) : [];
    const chips = fitting.filter((chip) => chip.value !== taken);
    return {
      field,
      label: deal.field[field],
      hint: deal.hint[field] ?? null,
      value,
      unit: unitOf(field, entries, strings),
      problem: problem === undefined ? null : deal.problem[problem],
      readAs: readAs(field, value, strings, paneLanguage),
      chips: chips.map(({ text, value: number, currency }) => ({
        text,
        label: deal.useFromMail(text, deal.field[field]),
        value: number,
        currency,
      })),
    };
  };
  const needsRate = entries.costCurrency !== null && entries.costCurrency !== entries.currency;
  return [MAIN.map(model), MORE.filter((field) => field !== 'rate' || needsRate).map(model)];
}
