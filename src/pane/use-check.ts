import { useEffect, useState } from 'react';
import type { CheckContext, CheckFinding } from '../core/model';
import type { Checker } from '../view/checker';

/** Milliseconds of quiet before a text is checked. */
const QUIET = 400;

export interface CheckState {
  /** Null until the first check is done, and when nothing is written. */
  readonly findings: readonly CheckFinding[] | null;
  /** The text the findings belong to: their offsets mean nothing in a newer one. */
  readonly text: string;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

interface Result {
  readonly text: string;
  readonly findings: readonly CheckFinding[] | null;
  readonly hasFailed: boolean;
}

const NOTHING: Result = { text: '', findings: null, hasFailed: false };

/**
 * Checks a text once the writer pauses. An earlier check that ends late never replaces a later one; while a newer text
 * waits, the former findings stay.
 * @param context must keep its identity while nothing in it changes
 */
export function useCheck(checker: Checker, text: string, context: CheckContext): CheckState {
  const [attempt, setAttempt] = useState(0);
  const [result, setResult] = useState<Result>(NOTHING);
  useEffect(() => {
    if (text.trim() === '') {
      setResult(NOTHING);
      return;
    }
    let isCurrent = true;
    const timer = setTimeout(() => {
      checker(text, context).then(
        (findings) => {
          if (isCurrent) setResult({ text, findings, hasFailed: false });
        },
        () => {
          if (isCurrent) setResult({ text, findings: null, hasFailed: true });
        },
      );
    }, QUIET);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [checker, text, context, attempt]);
  return { ...result, retry: () => setAttempt((before) => before + 1) };
}
