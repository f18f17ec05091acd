import { useEffect, useState } from 'react';
import type { MailHost } from '../ports/mail-host';

/** The words the seller has picked in the mail; `turn` grows so that picking the same words again is noticed. */
export interface PickedEvidence {
  readonly index: number;
  readonly turn: number;
}

/** Listens to the host for evidence picked in the mail. */
export function usePickedEvidence(host: MailHost): PickedEvidence | null {
  const [picked, setPicked] = useState<PickedEvidence | null>(null);
  useEffect(
    () =>
      host.onEvidencePicked?.((index) => {
        setPicked((before) => ({ index, turn: (before?.turn ?? 0) + 1 }));
      }),
    [host],
  );
  return picked;
}
