import type { CheckContext, CheckFinding } from '../core/model';

/** The check before sending as the faces see it: books are found and loaded behind it. Rejects only when a book cannot be loaded. */
export type Checker = (text: string, context: CheckContext) => Promise<readonly CheckFinding[]>;
