import { dealDesk, Decimal, type Currency, type DealEntries } from '../core/deal';
import type { FloorPrice, PaneLanguage } from '../core/model';
import { paneAmounts } from './amount-words';

/**
 * The lowest price per unit that the seller's own numbers allow, for the check before sending; it goes nowhere else.
 * @returns null while the desk cannot reckon it: no cost yet, or no price keeps the margin
 */
export function dealFloor(entries: DealEntries): FloorPrice | null {
  const { floor, currency } = dealDesk(entries);
  return floor === null ? null : { amount: floor.price.toNumber(), currency };
}

export function floorText({ amount, currency }: FloorPrice, paneLanguage: PaneLanguage): string {
  return paneAmounts(paneLanguage, currency as Currency).price(new Decimal(amount));
}
