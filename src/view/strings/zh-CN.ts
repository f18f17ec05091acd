import type { PaneStrings } from './words';
import { zhCnAdvice } from './zh-CN-advice';
import { zhCnHeadline, zhCnLabels } from './zh-CN-labels';
import { zhCnPane } from './zh-CN-pane';

export const zhCn: PaneStrings = {
  labels: zhCnLabels,
  headline: zhCnHeadline,
  advice: zhCnAdvice,
  pane: zhCnPane,
};
