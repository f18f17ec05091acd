import { useEffect, useState } from 'react';
import type { Mail, Reading, SellerChoices } from '../core/model';
import type { Engine } from '../view/engine';

export type ReadingState =
  | { readonly kind: 'reading-it' }
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'failed' };

/**
 * Reads the mail, and again when the seller's choices change; meanwhile the former reading of the same mail stays.
 * `mail` null: wait. `attempt`: another number reads again. The caller mounts anew for another mail.
 */
export function useReading(
  engine: Engine,
  mail: Mail | null,
  choices: SellerChoices,
  attempt: number,
): ReadingState {
  const [state, setState] = useState<ReadingState>({ kind: 'reading-it' });
  useEffect(() => {
    if (mail === null) return;
    let isCurrent = true;
    engine.read(mail, choices).then(
      (reading) => {
        if (isCurrent) setState({ kind: 'read', reading });
      },
      () => {
        if (isCurrent) setState({ kind: 'failed' });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [engine, mail, choices, attempt]);
  return state;
}
