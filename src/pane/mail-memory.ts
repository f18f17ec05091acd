import type { ReplyWishes, SellerChoices } from '../core/model';
import { FRESH_DESK, type DeskMemory } from './desk-memory';

/** What the seller has set for one mail; kept while the pane lives, so that going back to the mail finds it again. */
export interface MailMemory {
  readonly choices: SellerChoices;
  readonly wishes: ReplyWishes;
  readonly desk: DeskMemory;
}

export const FRESH_MEMORY: MailMemory = { choices: {}, wishes: {}, desk: FRESH_DESK };
