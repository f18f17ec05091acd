import type { PaneLanguage } from '../../../core';
import { en } from './en';
import type { PageWords } from './page-words';
import { zhCn } from './zh-CN';

export type { PageWords } from './page-words';

const WORDS: Readonly<Record<PaneLanguage, PageWords>> = { en, 'zh-CN': zhCn };

export function pageWords(paneLanguage: PaneLanguage): PageWords {
  return WORDS[paneLanguage];
}
