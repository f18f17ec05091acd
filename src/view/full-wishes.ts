import type { LanguageTag, OwnPhrase, ReplyWishes } from '../core/model';
import { usableBlanks } from './blank-values';

export { completedBlank } from './blank-values';

/** What the seller has set for all replies. */
export interface ForAllReplies {
  readonly ownPhrases?: readonly OwnPhrase[];
  /** Values that hold for this customer, where this reply has none of its own. */
  readonly keptBlanks?: ReplyWishes['blanks'];
}

/**
 * The wishes as the engine needs them: blanks completed, a blank typed empty again or filled with what cannot stand
 * there left open, the seller's name, his own phrases.
 * @param language of the reply, in which dates are written out
 */
export function fullWishes(
  wishes: ReplyWishes,
  sellerName: string,
  language: LanguageTag = 'en',
  { ownPhrases = [], keptBlanks = {} }: ForAllReplies = {},
): ReplyWishes {
  const blanks = usableBlanks({ ...keptBlanks, ...wishes.blanks }, language);
  const name = sellerName.trim();
  return {
    ...wishes,
    blanks,
    ...(name === '' ? {} : { sellerName: name }),
    ...(ownPhrases.length === 0 ? {} : { ownPhrases }),
  };
}
