import type { Attachment, Reading, ReplyPlan, ReplyWishes } from '../model';
import { ATTACHMENT_RULES, MOST_ATTACHMENTS, NOTHING_TO_ATTACH } from './attachment-rules';
import type { PlannedSituation } from './move-rules';
import { situationOf } from './situation';
import { holds } from './when';

/** What to attach to a reply that follows this plan, most telling first; often nothing. Never throws. */
export function attachmentsFor(
  reading: Reading,
  plan: ReplyPlan,
  wishes: ReplyWishes = {},
): readonly Attachment[] {
  const { strategy, offers, missingRules } = plan;
  const situation: PlannedSituation = { ...situationOf(reading, wishes), strategy, offers, missingRules };
  if (NOTHING_TO_ATTACH.some((when) => holds(when, situation))) return [];
  const rows = ATTACHMENT_RULES.filter(({ when }) => holds(when, situation));
  return [...new Set(rows.flatMap(({ attach }) => attach))].slice(0, MOST_ATTACHMENTS);
}
