import type { ReplyWishes, SellerChoices } from '../core/model';

/** What the seller has set for one mail; kept while the pane lives, so that going back to the mail finds it again. */
export interface MailMemory {
  readonly choices: SellerChoices;
  readonly wishes: ReplyWishes;
}

export const FRESH_MEMORY: MailMemory = { choices: {}, wishes: {} };
