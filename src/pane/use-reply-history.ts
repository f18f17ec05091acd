import { useCallback, useState } from 'react';
import type { ReplyWishes } from '../core/model';

/** What undo brings back: the seller's sentences and the build of the reply. Blanks and tone have their own controls. */
type Shape = Pick<ReplyWishes, 'edits' | 'movesOff' | 'moveOrder' | 'offers'>;

const shapeOf = ({ edits, movesOff, moveOrder, offers }: ReplyWishes): Shape => ({
  edits,
  movesOff,
  moveOrder,
  offers,
});

/** More steps back than anybody remembers. */
const MOST_STEPS = 50;

interface History {
  readonly past: readonly Shape[];
  readonly future: readonly Shape[];
}

export interface ReplyHistory {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Makes a change that can be taken back. */
  readonly change: (change: Partial<Shape>) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Undo and redo for one reply, as long as its mail stays open. */
export function useReplyHistory(
  wishes: ReplyWishes,
  onWishes: (change: (before: ReplyWishes) => ReplyWishes) => void,
): ReplyHistory {
  const [{ past, future }, setHistory] = useState<History>({ past: [], future: [] });
  const step = useCallback(
    (to: Shape | undefined, next: History) => {
      if (to === undefined) return;
      setHistory(next);
      onWishes((before) => ({ ...before, ...to }));
    },
    [onWishes],
  );
  const now = shapeOf(wishes);
  return {
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    change: (change) => {
      step({ ...now, ...change }, { past: [...past, now].slice(-MOST_STEPS), future: [] });
    },
    undo: () => {
      step(past[past.length - 1], { past: past.slice(0, -1), future: [now, ...future] });
    },
    redo: () => {
      step(future[0], { past: [...past, now], future: future.slice(1) });
    },
  };
}
