import type { Attachment, FloorPrice, Offer } from '../core/model';
import type { DealEntries, WorthEntries } from '../view/deal-choices';

/** What the seller has filled in around the reply to one mail. */
export interface DeskMemory {
  /** Null before anything was filled in: the house terms then stand. */
  readonly entries: DealEntries | null;
  /** The lowest price these numbers allow, for the check before sending; null while it cannot be reckoned. */
  readonly floor: FloorPrice | null;
  /** Offers ticked by hand; null while it is left to the desk. */
  readonly picked: readonly Offer[] | null;
  readonly worth: WorthEntries;
  /** Attachments that are ready. */
  readonly ready: readonly Attachment[];
}

export const FRESH_DESK: DeskMemory = {
  entries: null,
  floor: null,
  picked: null,
  worth: {},
  ready: [],
};
