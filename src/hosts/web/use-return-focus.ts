import { useEffect, useState } from 'react';

/**
 * For a dialog that is mounted when it opens: gives the focus back to where it was, unless it has found a better
 * place meanwhile (the mail that was just opened).
 */
export function useReturnFocus(): void {
  // Asked while drawing: when effects run, the dialog has taken the focus already.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body;
        if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
      });
    },
    [before],
  );
}
