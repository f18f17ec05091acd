import { bareSpelling, type Line } from './lines';
import { headingLength, isPostscript } from './postscript';

/** What stands apart from the message itself: its subject, an answer between quoted lines, a postscript. */
export type AsideKind = 'subject' | 'answer' | 'postscript';

export interface Aside {
  readonly kind: AsideKind;
  /** The subject is to be read. */
  readonly withSubject: boolean;
  /** The lines to be read. */
  readonly lines: readonly Line[];
}

/** A part with more words than this (UTF-16 units) is no aside but the message. */
const LONGEST_ASIDE = 1500;

/**
 * The asides of a mail. Each may say what nothing around it says: a friendly mail that threatens in its postscript, shipping
 * papers under a subject with an ultimatum, one "no" among ten answers.
 */
export function asidesOf(subject: string, text: string, lines: readonly Line[]): readonly Aside[] {
  const runs = runsOf(text, lines);
  const asides: Aside[] = [];
  const add = (kind: AsideKind, run: readonly Line[]): void => {
    const length = run.reduce((sum, { start, end }) => sum + end - start, 0);
    if (length > 0 && length <= LONGEST_ASIDE) asides.push({ kind, withSubject: false, lines: run });
  };
  if (subject.trim() !== '' && runs.length > 0)
    asides.push({ kind: 'subject', withSubject: true, lines: [] });
  for (const run of runs) {
    const at = run.findIndex((line, i) => (i > 0 || run !== runs[0]) && isPostscript(bareOf(text, line)));
    if (runs.length > 1) add('answer', at < 0 ? run : run.slice(0, at));
    if (at >= 0) add('postscript', withoutHeading(text, run.slice(at)));
  }
  return asides;
}

const bareOf = (text: string, { start, end }: Line): string => bareSpelling(text.slice(start, end));

/** Runs of new lines with something on them. What is cut away between them is not what somebody else wrote, but for quotes. */
function runsOf(text: string, lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  let open = false;
  for (const line of lines) {
    if (line.zone === 'quoted') open = false;
    if (line.zone !== 'new' || bareOf(text, line) === '') continue;
    if (open) (runs[runs.length - 1] as Line[]).push(line);
    else runs.push([line]);
    open = true;
  }
  return runs;
}

/** "PS:" is no word of the message it announces. */
function withoutHeading(text: string, [first, ...rest]: readonly Line[]): readonly Line[] {
  if (!first) return [];
  const start = first.start + headingLength(text.slice(first.start, first.end));
  return start < first.end ? [{ ...first, start }, ...rest] : rest;
}
