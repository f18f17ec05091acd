import { enAdvice } from './en-advice';
import { enDesk } from './en-desk';
import { enHeadline, enLabels } from './en-labels';
import { enLedger } from './en-ledger';
import { enPane } from './en-pane';
import { enSendOff } from './en-send-off';
import type { PaneStrings } from './words';

export const en: PaneStrings = {
  labels: enLabels,
  headline: enHeadline,
  advice: enAdvice,
  pane: enPane,
  desk: enDesk,
  sendOff: enSendOff,
  ledger: enLedger,
};
