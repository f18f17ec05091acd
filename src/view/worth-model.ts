import {
  isNeededForWorth,
  isWorthPercent,
  weighWorth,
  WORTH_FIELDS,
  type Currency,
  type WorthEntries,
  type WorthField,
} from '../core/deal';
import type { Credibility, PaneLanguage } from '../core/model';
import { paneAmounts } from './amount-words';
import type { DealStrings } from './deal-strings';

export interface WorthFieldModel {
  readonly field: WorthField;
  readonly label: string;
  readonly hint: string | null;
  readonly value: string;
  readonly unit: string;
  readonly problem: string | null;
}

export interface WorthModel {
  readonly fields: readonly WorthFieldModel[];
  readonly missing: string | null;
  readonly countedAsNothing: string | null;
  readonly figures: readonly { readonly name: string; readonly amount: string }[];
  readonly advice: {
    readonly title: string;
    readonly notes: readonly string[];
    readonly reasons: readonly string[];
  } | null;
}

/** The worksheet: what the customer is worth, what yielding costs, and what follows. */
export function worthModel(
  entries: WorthEntries,
  credibility: Credibility | null,
  currency: Currency,
  strings: DealStrings,
  paneLanguage: PaneLanguage,
): WorthModel {
  const { deal, pane } = strings;
  const { worth: words } = deal;
  const worth = weighWorth(entries, credibility ?? 'unclear');
  const amounts = paneAmounts(paneLanguage, currency);
  const names = (fields: readonly WorthField[]): string | null =>
    fields.length === 0 ? null : fields.map((field) => words.field[field]).join(pane.verdict.listJoint);
  const needed = names(worth.missing.filter(isNeededForWorth));
  const others = names(worth.missing.filter((field) => !isNeededForWorth(field)));
  const figures = [
    [words.yearlyProfit, worth.yearlyProfit],
    [words.costOfLosing, worth.costOfLosing],
    [words.costOfYielding, worth.costOfYielding],
    [words.precedentCost, worth.precedentCost?.gt(0) === true ? worth.precedentCost : null],
  ] as const;
  const notes: string[] = [];
  if (worth.atMost !== null) notes.push(words.atMost(amounts.percent(worth.atMost)));
  if (worth.chanceNeeded === null || worth.chanceNeeded.gte(100)) notes.push(words.chanceNever);
  else notes.push(words.chanceNeeded(amounts.percent(worth.chanceNeeded, 0)));
  return {
    fields: WORTH_FIELDS.map((field) => {
      const problem = worth.problems[field];
      return {
        field,
        label: words.field[field],
        hint: words.hint[field] ?? null,
        value: entries[field] ?? '',
        unit: isWorthPercent(field) ? '%' : currency,
        problem: problem === undefined ? null : deal.problem[problem],
      };
    }),
    missing: needed === null ? null : words.missing(needed),
    countedAsNothing: worth.advice === null || others === null ? null : words.countedAsNothing(others),
    figures: figures.flatMap(([name, amount]) =>
      amount === null ? [] : [{ name, amount: amounts.amount(amount) }],
    ),
    advice:
      worth.advice === null
        ? null
        : {
            title: words.advice[worth.advice],
            notes,
            reasons: worth.reasons.map((reason) => words.reason[reason]),
          },
  };
}
