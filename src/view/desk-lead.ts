import type { Reading } from '../core/model';
import { moneyIsAtStake } from './money-at-stake';
import type { PaneStrings } from './strings';

/** Why this mail is worth a look at the numbers; null where nothing presses for it. */
export function deskLead(reading: Reading, { desk }: PaneStrings): string | null {
  if (reading.credibility?.value === 'credible') return desk.worthLead;
  return moneyIsAtStake(reading) ? desk.lead : null;
}
