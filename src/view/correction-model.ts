import {
  CREDIBILITIES,
  CUSTOMER_TYPES,
  MOTIVES,
  PRESSURES,
  type CustomerType,
  type Reading,
  type SellerChoices,
} from '../core/model';
import type { PaneStrings } from './strings';

/** One entry of a menu; the empty value leaves the judgement to Undertone. */
export interface MenuEntry {
  readonly value: string;
  readonly label: string;
}

export interface CorrectionMenu {
  readonly field: 'pressure' | 'motive' | 'credibility';
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** The entry the seller has chosen; empty = Undertone's own reading. */
  readonly selected: string;
}

export interface TypeChoice {
  readonly type: CustomerType;
  readonly label: string;
  readonly checked: boolean;
}

export interface CorrectionModel {
  readonly menus: readonly CorrectionMenu[];
  readonly types: readonly TypeChoice[];
  /** True when anything is set by hand, so that there is something to take back. */
  readonly canUndo: boolean;
}

function menu<T extends string>(
  field: CorrectionMenu['field'],
  label: string,
  values: readonly T[],
  words: Readonly<Record<T, string>>,
  selected: T | undefined,
  own: string,
): CorrectionMenu {
  return {
    field,
    label,
    entries: [{ value: '', label: own }, ...values.map((value) => ({ value, label: words[value] }))],
    selected: selected ?? '',
  };
}

/**
 * The choices after the seller has picked an entry. What no longer makes sense goes with it: without pressure there
 * is no motive, without a threat nothing to believe or not.
 */
export function withChoice(
  choices: SellerChoices,
  field: CorrectionMenu['field'],
  value: string,
): SellerChoices {
  const pick = <T extends string>(values: readonly T[]): T | undefined =>
    values.find((known) => known === value);
  if (field === 'motive') return { ...choices, motive: pick(MOTIVES) };
  if (field === 'credibility') return { ...choices, credibility: pick(CREDIBILITIES) };
  const pressure = pick(PRESSURES);
  return {
    ...choices,
    pressure,
    motive: pressure === 'none' ? undefined : choices.motive,
    credibility: pressure === 'none' || pressure === 'complaint' ? undefined : choices.credibility,
  };
}

/** The menus under "Not right?". `choices` is what the seller has set so far; types set by hand come in it too. */
export function correctionModel(
  reading: Reading,
  choices: SellerChoices,
  strings: PaneStrings,
): CorrectionModel {
  const { labels, pane } = strings;
  const words = pane.correction;
  const menus = [menu('pressure', words.pressure, PRESSURES, labels.pressure, choices.pressure, words.own)];
  if (reading.pressure.value !== 'none') {
    menus.push(menu('motive', words.motive, MOTIVES, labels.motive, choices.motive, words.own));
  }
  if (reading.pressure.value === 'threat') {
    const { credibility } = choices;
    menus.push(
      menu('credibility', words.credibility, CREDIBILITIES, labels.credibility, credibility, words.own),
    );
  }
  const setTypes = choices.customerTypes ?? [];
  return {
    menus,
    types: CUSTOMER_TYPES.map((type) => ({
      type,
      label: labels.customerType[type],
      checked: setTypes.includes(type),
    })),
    canUndo:
      choices.pressure !== undefined ||
      choices.motive !== undefined ||
      choices.credibility !== undefined ||
      setTypes.length > 0,
  };
}
