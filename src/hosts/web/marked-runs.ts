import type { Evidence, Span } from '../../core';
import type { MailLayout, TextRange } from './mail-layout';

/** A piece of text that is shown in one way. */
export interface MarkedRun {
  readonly text: string;
  /** Where the run begins in its text. */
  readonly start: number;
  /** Index into the reading's evidence; null for plain words. Where marks overlap the shortest one counts. */
  readonly evidence: number | null;
  /** First piece of its evidence: the one that is reached by keyboard and that carries the name. */
  readonly isFirst: boolean;
  /** Among the words the pane asked to be shown. */
  readonly isAsked: boolean;
}

/** A range of a text with what it is. */
export interface Mark extends TextRange {
  /** Null for words the pane asked for that are no evidence (figures). */
  readonly evidence: number | null;
}

/** The evidence that stands in one place of the mail, and the words asked for, as ranges of the text shown. */
export function marksIn(
  place: Span['place'],
  evidence: readonly Evidence[],
  asked: Span | null,
  layout: MailLayout | null,
): readonly Mark[] {
  const toRange = ({ start, end }: Span): TextRange => layout?.rangeOf(start, end) ?? { start, end };
  const marks: Mark[] = [];
  evidence.forEach((piece, index) => {
    // Figures are facts, listed apart in the pane; marking them too would drown what matters.
    if (piece.place === place && !piece.signal.startsWith('fact:')) {
      marks.push({ ...toRange(piece), evidence: index });
    }
  });
  if (asked?.place === place) marks.push({ ...toRange(asked), evidence: null });
  return marks.filter((mark) => mark.start < mark.end).sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Cuts `text` from `from` to `to` wherever a mark begins or ends. The runs put together give that stretch exactly.
 * @param marks sorted by start
 */
export function cutRuns(
  text: string,
  from: number,
  to: number,
  marks: readonly Mark[],
): readonly MarkedRun[] {
  const here = marks.filter((mark) => mark.start < to && mark.end > from);
  if (here.length === 0) return from < to ? [plain(text, from, to)] : [];
  const cuts = new Set([from, to]);
  for (const mark of here) {
    cuts.add(Math.max(from, mark.start));
    cuts.add(Math.min(to, mark.end));
  }
  const borders = [...cuts].sort((a, b) => a - b);
  const runs: MarkedRun[] = [];
  const seen = new Set<number>();
  let open: Mark[] = [];
  let next = 0;
  borders.slice(0, -1).forEach((start, at) => {
    const end = borders[at + 1] ?? to;
    open = open.filter((mark) => mark.end > start);
    for (let mark = here[next]; mark !== undefined && mark.start <= start; mark = here[next]) {
      if (mark.end > start) open.push(mark);
      next += 1;
    }
    const evidence = shortest(open);
    const isFirst = evidence !== null && !seen.has(evidence);
    if (evidence !== null) seen.add(evidence);
    const isAsked = open.some((mark) => mark.evidence === null);
    runs.push({ text: text.slice(start, end), start, evidence, isFirst, isAsked });
  });
  return runs;
}

function plain(text: string, start: number, end: number): MarkedRun {
  return { text: text.slice(start, end), start, evidence: null, isFirst: false, isAsked: false };
}

function shortest(marks: readonly Mark[]): number | null {
  let best: Mark | null = null;
  for (const mark of marks) {
    if (mark.evidence === null) continue;
    if (best === null || mark.end - mark.start < best.end - best.start) best = mark;
  }
  return best?.evidence ?? null;
}
