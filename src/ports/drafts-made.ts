/**
 * In which conversations a draft was made from here. It keeps one conversation from getting two drafts unasked where
 * the platform does not show the first one. Every call may throw.
 */
export interface DraftsMade {
  /** True when a draft was made while the conversation had as many mails as now: one more means that it went on. */
  isPending(thread: string, mails: number): boolean;
  add(thread: string, mails: number): void;
  count(): number;
}
