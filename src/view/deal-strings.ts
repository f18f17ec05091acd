import type { PaneLanguage } from '../core/model';
import { stringsFor, type PaneStrings } from './strings';
import { dealWordsFor } from './strings/deal';
import type { DealWords } from './strings/deal-words';

/** The words of the pane with those of the opened desk. */
export interface DealStrings extends PaneStrings {
  readonly deal: DealWords;
}

export function dealStringsFor(paneLanguage: PaneLanguage): DealStrings {
  return { ...stringsFor(paneLanguage), deal: dealWordsFor(paneLanguage) };
}
