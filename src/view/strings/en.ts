import { enAdvice } from './en-advice';
import { enHeadline, enLabels } from './en-labels';
import { enPane } from './en-pane';
import type { PaneStrings } from './words';

export const en: PaneStrings = { labels: enLabels, headline: enHeadline, advice: enAdvice, pane: enPane };
