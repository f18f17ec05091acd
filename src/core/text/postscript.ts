import { POSTSCRIPT_WORDS } from './furniture-words';

/** These begin nothing else. */
const PLAIN = String.raw`(?:p\.? ?)?p\.? ?s\.?|p\. ?d\.|п\. ?с\.|з\. ?ы\.|追伸|추신`;
/** Others begin ordinary sentences too ("not", "nota"): as a heading they are followed by a sign. */
const HEADING = new RegExp(
  String.raw`^[*_\s(]*(?:(?:${PLAIN})(?=[\s:.,–—)-]|$)|(?:${POSTSCRIPT_WORDS.join('|')}|附|另)\s*[:.,，、–—-])[\s:.,、，–—)-]*`,
  'iu',
);

/** Does a line begin a postscript? */
export const isPostscript = (bare: string): boolean => HEADING.test(bare);

/** How many characters of a line are the heading of a postscript; 0 where none begins, or behind invisible signs. */
export const headingLength = (line: string): number =>
  HEADING.exec(line.replace(/[：﹕︰]/g, ':'))?.[0].length ?? 0;
