import type { PaneLanguage } from '../../core/model';
import { en } from './en';
import type { PaneStrings } from './words';
import { zhCn } from './zh-CN';

export type { PaneStrings } from './words';

const STRINGS: Readonly<Record<PaneLanguage, PaneStrings>> = { en, 'zh-CN': zhCn };

/** Every word the pane shows, in the seller's language. */
export function stringsFor(paneLanguage: PaneLanguage): PaneStrings {
  return STRINGS[paneLanguage];
}
