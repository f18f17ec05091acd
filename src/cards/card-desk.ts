import { OFFERS, type Offer } from '../core/model';
import { DEAL_FIELDS, type Currency, type DealEntries, type DealField } from '../view/deal-choices';
import { dealEntriesFrom } from '../view/deal-entries';
import type { FormInputs } from './card-memory';
import { dealField, FIELDS, NO_CHOICE } from './fields';

/** What the seller has filled in on the deal desk of one mail. It travels with the other choices and is stored nowhere. */
export interface CardDesk {
  readonly entries: DealEntries;
  /** Offers ticked by hand; null while it is left to the desk. */
  readonly picked: readonly Offer[] | null;
}

/** A number of the mail for a field, taken by a press. */
export interface TakenNumber {
  readonly field: DealField;
  readonly value: string;
  readonly currency: Currency | null;
}

const someOffers = (value: readonly unknown[]): readonly Offer[] =>
  OFFERS.filter((offer) => value.includes(offer));

/** The desk out of a parameter; null where the desk was not opened for this mail. */
export function cardDeskFrom(value: unknown): CardDesk | null {
  if (typeof value !== 'object' || value === null) return null;
  const { entries, picked } = value as Readonly<Record<string, unknown>>;
  return { entries: dealEntriesFrom(entries), picked: Array.isArray(picked) ? someOffers(picked) : null };
}

const sameOffers = (a: readonly Offer[], b: readonly Offer[]): boolean =>
  a.length === b.length && a.every((offer) => b.includes(offer));

/**
 * The desk with what was typed and ticked on its card.
 * @param shown offers that were ticked when the card was made; boxes left as they were leave the choice to the desk
 */
export function withDeskInputs(desk: CardDesk, inputs: FormInputs, shown: readonly Offer[]): CardDesk {
  const first = (name: string): string | undefined => inputs[name]?.[0];
  const chosen = (name: string): string | null => {
    const value = first(name);
    return value === undefined || value === NO_CHOICE ? null : value;
  };
  const { costCurrency, currency } = desk.entries;
  // The rate stands on the card only between two currencies; a field that stands there and is not sent is empty.
  const hasRate = costCurrency !== null && costCurrency !== currency;
  const onCard = DEAL_FIELDS.filter((field) => field !== 'rate' || hasRate);
  const texts = Object.fromEntries(onCard.map((field) => [field, first(dealField(field)) ?? '']));
  const ticked = someOffers(inputs[FIELDS.priced] ?? []);
  return {
    entries: dealEntriesFrom({
      texts: { ...desk.entries.texts, ...texts },
      currency: first(FIELDS.currency) ?? desk.entries.currency,
      costCurrency: chosen(FIELDS.costCurrency),
      incoterm: chosen(FIELDS.incoterm),
      room: first(FIELDS.room) ?? desk.entries.room,
    }),
    picked: sameOffers(ticked, shown) ? desk.picked : ticked,
  };
}

/** The number and the money it is in; alone it would mean nothing. */
export function withTaken(desk: CardDesk, { field, value, currency }: TakenNumber): CardDesk {
  const { entries } = desk;
  return {
    ...desk,
    entries: {
      ...entries,
      texts: { ...entries.texts, [field]: value },
      currency: currency ?? entries.currency,
    },
  };
}

/** A taken number or trade term out of a parameter; null when it is none. */
export function takenFrom(text: string | undefined): TakenNumber | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (typeof value !== 'object' || value === null) return null;
    const { field, value: number, currency } = value as Readonly<Record<string, unknown>>;
    const known = DEAL_FIELDS.find((each) => each === field);
    if (known === undefined || typeof number !== 'string') return null;
    const { currency: money } = dealEntriesFrom({ currency });
    return { field: known, value: number, currency: money === currency ? money : null };
  } catch {
    return null;
  }
}
