import type { PaneLanguage } from '../../../core';
import { en } from './en';
import type { OutlookWords } from './outlook-words';
import { zhCn } from './zh-CN';

export type { OutlookWords } from './outlook-words';

const WORDS: Readonly<Record<PaneLanguage, OutlookWords>> = { en, 'zh-CN': zhCn };

export function outlookWords(paneLanguage: PaneLanguage): OutlookWords {
  return WORDS[paneLanguage];
}
