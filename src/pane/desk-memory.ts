import type { Attachment, Offer } from '../core/model';
import type { DealEntries, WorthEntries } from '../view/deal-choices';

/** What the seller has filled in around the reply to one mail. */
export interface DeskMemory {
  /** Null before anything was filled in: the house terms then stand. */
  readonly entries: DealEntries | null;
  /** Offers ticked by hand; null while it is left to the desk. */
  readonly picked: readonly Offer[] | null;
  readonly worth: WorthEntries;
  /** Attachments that are ready. */
  readonly ready: readonly Attachment[];
}

export const FRESH_DESK: DeskMemory = { entries: null, picked: null, worth: {}, ready: [] };
