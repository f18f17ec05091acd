import type { CheckFinding } from '../../../core';

/** A piece of the seller's text, marked or not. */
export interface MarkedRun {
  readonly start: number;
  readonly text: string;
  readonly mark: 'grave' | 'advice' | null;
}

/** The text up to the end of the last line with a finding, cut at the marks. Of marks that overlap the earlier stays. */
export function markedRuns(text: string, findings: readonly CheckFinding[]): readonly MarkedRun[] {
  const runs: MarkedRun[] = [];
  let at = 0;
  const plain = (to: number): void => {
    if (to > at) runs.push({ start: at, text: text.slice(at, to), mark: null });
    at = to;
  };
  for (const { start, end, grave } of [...findings].sort((a, b) => a.start - b.start)) {
    if (start < at || end <= start || end > text.length) continue;
    plain(start);
    runs.push({ start, text: text.slice(start, end), mark: grave ? 'grave' : 'advice' });
    at = end;
  }
  const lineEnd = text.indexOf('\n', at);
  plain(lineEnd < 0 ? text.length : lineEnd);
  return runs;
}
