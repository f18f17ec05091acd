import { firstThatHolds, type When } from './when';
import { situationOf, type Situation } from './situation';
import type { Reading, ReplyWishes } from '../model';

interface FollowUpRule {
  readonly when: When<Situation>;
  /** Working days until the seller should ask again if nothing has come. */
  readonly days: number;
}

/** The first row that holds decides. Silence after a real step or real anger must not last; a quotation needs its time. */
export const FOLLOW_UP_RULES: readonly FollowUpRule[] = [
  { when: { credibility: ['credible'] }, days: 1 },
  { when: { heat: [2, 3] }, days: 1 },
  { when: { pressure: ['complaint'] }, days: 2 },
  { when: { credibility: ['unclear'] }, days: 2 },
  { when: { pressure: ['threat'] }, days: 3 },
  { when: {}, days: 5 },
];

/** Working days after which to ask again. Never throws. */
export function followUpDays(reading: Reading, wishes: ReplyWishes = {}): number {
  return firstThatHolds(FOLLOW_UP_RULES, situationOf(reading, wishes)).days;
}
