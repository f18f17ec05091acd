import type { PaneLanguage } from '../../core/model';
import type { CardWords } from './card-words';
import { enCards } from './en-cards';
import { zhCnCards } from './zh-CN-cards';

export type { CardWords } from './card-words';

const WORDS: Readonly<Record<PaneLanguage, CardWords>> = { en: enCards, 'zh-CN': zhCnCards };

/** What only the cards say, in the seller's language. */
export function cardWordsFor(paneLanguage: PaneLanguage): CardWords {
  return WORDS[paneLanguage];
}
