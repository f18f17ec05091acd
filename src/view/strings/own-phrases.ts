import type { PaneLanguage } from '../../core/model';
import { enOwnPhrases } from './en-own-phrases';
import type { OwnPhraseWords } from './own-phrase-words';
import { zhCnOwnPhrases } from './zh-CN-own-phrases';

const WORDS: Readonly<Record<PaneLanguage, OwnPhraseWords>> = { en: enOwnPhrases, 'zh-CN': zhCnOwnPhrases };

/** The words of the section for own phrases, apart from all others: few open it, so the pane does not carry them. */
export const ownPhraseWords = (paneLanguage: PaneLanguage): OwnPhraseWords => WORDS[paneLanguage];
