import type { ReplyWishes, SellerChoices } from '../core/model';
import type { Unsaved } from '../ports/unsaved';
import { FRESH_DESK, type DeskMemory } from './desk-memory';

/** What the seller has set for one mail; kept while the pane lives, so that going back to the mail finds it again. */
export interface MailMemory {
  readonly choices: SellerChoices;
  readonly wishes: ReplyWishes;
  readonly desk: DeskMemory;
}

export const FRESH_MEMORY: MailMemory = { choices: {}, wishes: {}, desk: FRESH_DESK };

export const memoryKey = (mailKey: string): string => `mail:${mailKey}`;

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What was set for a mail before the pane was closed; a fresh one when there is none of ours, or a damaged one. */
export function rememberedMail(unsaved: Unsaved, mailKey: string): MailMemory {
  const { choices, wishes, desk } = (unsaved.get(memoryKey(mailKey)) ?? {}) as Partial<MailMemory>;
  if (!isObject(choices) || !isObject(wishes)) return FRESH_MEMORY;
  return { choices, wishes, desk: isDesk(desk) ? { ...FRESH_DESK, ...desk } : FRESH_DESK };
}

const isDesk = (desk: unknown): desk is DeskMemory =>
  isObject(desk) &&
  'worth' in desk &&
  isObject(desk.worth) &&
  'ready' in desk &&
  Array.isArray(desk.ready) &&
  'entries' in desk &&
  'picked' in desk;
