import { bareSpelling, type Line } from './lines';
import { headingLength, isPostscript } from './postscript';

/** What stands apart from the message itself. */
export type AsideKind = 'subject' | 'postscript';

export interface Aside {
  readonly kind: AsideKind;
  /** Its lines; a subject has none. */
  readonly lines: readonly Line[];
}

/**
 * The asides of a mail. Each may say what nothing around it says: a friendly mail that threatens in its postscript, shipping
 * papers under a subject with an ultimatum.
 */
export function asidesOf(subject: string, text: string, lines: readonly Line[]): readonly Aside[] {
  const bareOf = ({ start, end }: Line): string => bareSpelling(text.slice(start, end));
  const own = lines.filter((line) => line.zone === 'new' && bareOf(line) !== '');
  const asides: Aside[] = [];
  if (subject.trim() !== '' && own.length > 0) asides.push({ kind: 'subject', lines: [] });
  const at = own.findIndex((line, i) => i > 0 && isPostscript(bareOf(line)));
  if (at >= 0) {
    const postscript = withoutHeading(text, own.slice(at));
    if (postscript.length > 0) asides.push({ kind: 'postscript', lines: postscript });
  }
  return asides;
}

/** "PS:" is no word of the message it announces. */
function withoutHeading(text: string, [first, ...rest]: readonly Line[]): readonly Line[] {
  if (!first) return [];
  const start = first.start + headingLength(text.slice(first.start, first.end));
  return start < first.end ? [{ ...first, start }, ...rest] : rest;
}
