import { dealDesk, type DealEntries } from '../core/deal';
import type { FloorPrice } from '../core/model';

/**
 * The lowest price the seller's own numbers allow, for the check before sending; it goes nowhere else.
 * @returns null while the desk cannot reckon it: no cost yet, or no price keeps the margin
 */
export function dealFloor(entries: DealEntries): FloorPrice | null {
  const { floor, currency } = dealDesk(entries);
  return floor === null ? null : { amount: floor.price.toNumber(), currency };
}
