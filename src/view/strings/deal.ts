import type { PaneLanguage } from '../../core/model';
import type { DealWords } from './deal-words';
import { enDeal } from './en-deal';
import { zhCnDeal } from './zh-CN-deal';

const WORDS: Readonly<Record<PaneLanguage, DealWords>> = { en: enDeal, 'zh-CN': zhCnDeal };

/** The words of the opened deal desk; apart from all others because it is loaded only when it is opened. */
export function dealWordsFor(paneLanguage: PaneLanguage): DealWords {
  return WORDS[paneLanguage];
}
