import { CURRENCIES, INCOTERMS, type Currency, type DealField, type Incoterm } from '../core/deal';
import type { Fact } from '../core/model';

/** A number of the mail that would fit a field; taken only by a click. */
export interface MailNumber {
  /** As it stands in the mail. */
  readonly text: string;
  /** What goes into the field. */
  readonly value: string;
  /** Set where the mail names a currency the desk knows. */
  readonly currency: Currency | null;
}

const FITTING: Readonly<Partial<Record<DealField, readonly Fact['kind'][]>>> = {
  quoted: ['money'],
  asked: ['money', 'percent'],
  quantity: ['quantity'],
  paymentDays: ['days'],
  deposit: ['percent'],
  defects: ['percent'],
};
const MOST = 4;
/** More facts than this are not a mail but an attack; the first ones will do. */
const MOST_LOOKED_AT = 60;
const LONGEST = 40;

export const DEAL_FIELDS_WITH_NUMBERS = Object.keys(FITTING) as readonly DealField[];

const shown = ({ text }: Fact): string =>
  text
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);

function numberOf(fact: Fact): MailNumber | null {
  if (fact.amount === null || fact.amount < 0) return null;
  const currency = fact.kind === 'money' ? (CURRENCIES.find((code) => code === fact.unit) ?? null) : null;
  return {
    text: shown(fact),
    value: fact.kind === 'percent' ? `${String(fact.amount)}%` : String(fact.amount),
    currency,
  };
}

/** The numbers of the mail that could go into a field, each once, in their order. */
export function mailNumbersFor(field: DealField, facts: readonly Fact[]): readonly MailNumber[] {
  const fitting = facts
    .slice(0, MOST_LOOKED_AT)
    .filter(({ kind }) => FITTING[field]?.includes(kind) === true)
    .map(numberOf)
    .filter((one): one is MailNumber => one !== null);
  return fitting
    .filter((one, at) => fitting.findIndex(({ value }) => value === one.value) === at)
    .slice(0, MOST);
}

/** The trade term the mail names first; null when it names none. */
export function mailIncoterm(facts: readonly Fact[]): Incoterm | null {
  for (const { kind, text } of facts.slice(0, MOST_LOOKED_AT)) {
    const found =
      kind === 'incoterm' ? INCOTERMS.find((term) => text.toUpperCase().includes(term)) : undefined;
    if (found !== undefined) return found;
  }
  return null;
}

/** The unit in which the mail counts, where it counts in one only: "pcs", "套". */
export function mailUnit(facts: readonly Fact[]): string | null {
  const units = new Set(
    facts
      .slice(0, MOST_LOOKED_AT)
      .flatMap(({ kind, unit }) => (kind === 'quantity' && unit !== null ? [unit.trim()] : [])),
  );
  const [unit] = units;
  return units.size === 1 && unit !== undefined && /^\p{L}{1,10}\.?$/u.test(unit) ? unit : null;
}
