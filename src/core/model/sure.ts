import type { Judgement } from './reading';

/**
 * From this confidence on a judgement may be spoken of in a reply. Below it most asks and problems are not what the
 * customer meant (measured on the corpus), and a reply that names a wrong point reads as if nobody had read the mail.
 */
export const SURE_ENOUGH = 0.75;

/** May a reply rest on this judgement? What the seller has set himself always counts. */
export const isSure = ({ confidence, bySeller }: Judgement<unknown>): boolean =>
  bySeller || confidence >= SURE_ENOUGH;
