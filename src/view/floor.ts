import { dealDesk, type Currency, type DealEntries } from '../core/deal';
import { Decimal } from '../core/deal';
import type { FloorPrice, PaneLanguage } from '../core/model';
import { paneAmounts } from './amount-words';

/** The lowest price per unit that keeps the seller's margin; null while the numbers do not say it. */
export function floorOf(entries: DealEntries): FloorPrice | null {
  const { floor, currency } = dealDesk(entries);
  return floor === null ? null : { amount: Number(floor.price.toString()), currency };
}

export function floorText({ amount, currency }: FloorPrice, paneLanguage: PaneLanguage): string {
  return paneAmounts(paneLanguage, currency as Currency).price(new Decimal(amount));
}
