import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Mail, PaneLanguage, Reading, ReplyPlan, ReplyWishes } from '../core/model';
import type { Engine, GlossedDraft } from '../view/engine';

export interface DraftControl {
  /** The latest draft there is; while a newer one is being written, the former stays. */
  readonly glossed: GlossedDraft | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
  /** The draft that fits what is wished now: at once where it is ready, otherwise as soon as it is written. */
  readonly freshest: () => GlossedDraft | Promise<GlossedDraft>;
}

interface Order {
  readonly mail: Mail;
  readonly reading: Reading;
  readonly plan: ReplyPlan;
  readonly wishes: ReplyWishes;
  readonly paneLanguage: PaneLanguage;
}

type Result =
  | { readonly order: Order; readonly glossed: GlossedDraft }
  | { readonly order: Order; readonly glossed: null };

/** Writes the reply, and again on every change of the wishes; with `isWanted` false it waits. */
export function useDraft(engine: Engine, order: Order, isWanted: boolean): DraftControl {
  const { mail, reading, plan, wishes, paneLanguage } = order;
  const [attempt, setAttempt] = useState(0);
  const current = useMemo<Order>(
    () => ({ mail, reading, plan, wishes, paneLanguage }),
    [mail, reading, plan, wishes, paneLanguage],
  );
  const [result, setResult] = useState<Result | null>(null);
  const [glossed, setGlossed] = useState<GlossedDraft | null>(null);
  const write = useCallback(
    (what: Order) => engine.draft(what.mail, what.reading, what.plan, what.wishes, what.paneLanguage),
    [engine],
  );

  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    write(current).then(
      (written) => {
        if (!isCurrent) return;
        setGlossed(written);
        setResult({ order: current, glossed: written });
      },
      () => {
        if (isCurrent) setResult({ order: current, glossed: null });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [write, current, attempt, isWanted]);

  const isReady = result !== null && result.order === current;
  return {
    glossed,
    hasFailed: isReady && result.glossed === null,
    retry: () => {
      setResult(null);
      setAttempt((before) => before + 1);
    },
    freshest: () => (isReady && result.glossed !== null ? result.glossed : write(current)),
  };
}
