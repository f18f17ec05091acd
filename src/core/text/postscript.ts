import { POSTSCRIPT_WORDS } from './furniture-words';
import { bareSpelling, type Line } from './lines';

/** These begin nothing else. */
const PLAIN = String.raw`(?:p\.? ?)?p\.? ?s\.?|p\. ?d\.|п\. ?с\.|з\. ?ы\.|追伸|추신`;
/** Others begin ordinary sentences too ("not", "nota"): as a heading they are followed by a sign. */
const HEADING = new RegExp(
  String.raw`^[*_\s(]*(?:(?:${PLAIN})(?=[\s:.,–—)-]|$)|(?:${POSTSCRIPT_WORDS.join('|')}|附|另)\s*[:.,，、–—-])[\s:.,、，–—)-]*`,
  'iu',
);

/** Does a line begin a postscript? */
export const isPostscript = (bare: string): boolean => HEADING.test(bare);

/** The words of the postscript of a newest part, without its heading; null where there is none or nothing stands above it. */
export function postscriptOf(text: string, lines: readonly Line[]): string | null {
  const own = lines
    .filter(({ zone }) => zone === 'new')
    .map(({ start, end }) => bareSpelling(text.slice(start, end)));
  const first = own.findIndex((line) => line !== '');
  const at = own.findIndex((line, i) => i > first && isPostscript(line));
  if (first < 0 || at < 0) return null;
  const words = [(own[at] as string).replace(HEADING, ''), ...own.slice(at + 1)].join('\n').trim();
  return words === '' ? null : words;
}
