import type { CheckContext, CheckFinding } from '../core/model';

/** The check before sending where all books are at hand. */
export type CheckerAtHand = (text: string, context: CheckContext) => readonly CheckFinding[];
