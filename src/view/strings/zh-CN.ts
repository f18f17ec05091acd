import type { PaneStrings } from './words';
import { zhCnAdvice } from './zh-CN-advice';
import { zhCnDesk } from './zh-CN-desk';
import { zhCnHeadline, zhCnLabels } from './zh-CN-labels';
import { zhCnLedger } from './zh-CN-ledger';
import { zhCnPane } from './zh-CN-pane';
import { zhCnSendOff } from './zh-CN-send-off';

export const zhCn: PaneStrings = {
  labels: zhCnLabels,
  headline: zhCnHeadline,
  advice: zhCnAdvice,
  pane: zhCnPane,
  desk: zhCnDesk,
  sendOff: zhCnSendOff,
  ledger: zhCnLedger,
};
