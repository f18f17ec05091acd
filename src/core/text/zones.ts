import { answersBelow, isMarkedAnswer } from './answers';
import { Boilerplate } from './boilerplate';
import { headerField } from './header-words';
import { History } from './history';
import { quoteOf, splitLines, type Line, type PlainLine, type Zone } from './lines';
import { isPostscript } from './postscript';
import { contactBlock, isClosing, isDelimiter, isDeviceLine, isProse, isRule } from './signature';

export type { Line, Zone } from './lines';

/** So many forwarded mails around one another are undone before the rest is taken as it is. */
const DEEPEST_FORWARD = 12;

/** Told the customer's own words above a quoted mail and the header of that mail. */
export type IsShown = (above: string, header: readonly string[]) => boolean;

/**
 * Cuts a body into what the customer wrote now and what mail programs carried along. Lines written between `>` lines
 * are new; a PS belongs to the newest part even below a signature; where nothing stands above a forwarded mail, the
 * newest part of that mail is what the sender shows. Time grows linearly with the text.
 * @param isShown tells of a quoted mail whether it is shown on purpose and belongs to what is said now
 */
export function cutZones(text: string, isShown: IsShown = () => false): readonly Line[] {
  const lines = splitLines(text);
  const zones = new Array<Zone>(lines.length).fill('new');
  const starts = lines.map(({ start }) => start);
  const history = new History(lines);
  let from = 0;
  const first = cutHistory(lines, history, zones, from);
  let { until } = first;
  cutFurniture(text, lines, zones, from);
  showPassedOn();
  // Nothing new above: the customer forwards. What he shows begins behind the header, and may hold history itself.
  for (
    let level = 0;
    level < DEEPEST_FORWARD && until < lines.length && !hasWords(lines, zones, from);
    level += 1
  ) {
    from = until;
    zones.fill('new', from);
    const depth = lines[history.nextFilled(from)]?.depth ?? 0;
    if (depth > 0) {
      unquote(text, lines, zones, starts, from);
      cutFurniture(text, lines, zones, from);
      break;
    }
    ({ until } = cutHistory(lines, history, zones, from));
    cutFurniture(text, lines, zones, from);
  }
  if (!hasWords(lines, zones, 0) && lines.some(({ depth }) => depth > 0))
    unquote(text, lines, zones, starts, 0);
  // "Unsubscribe", and nothing else: what a program would add to other words is all that somebody wrote.
  if (!hasWords(lines, zones, 0)) zones.forEach((zone, i) => zone === 'disclaimer' && (zones[i] = 'new'));
  return lines.map(({ start, end }, i) => ({
    start: Math.min(end, Math.max(start, starts[i] ?? start)),
    end,
    zone: zones[i] ?? 'new',
  }));

  /** What stands below the header of a mail that is shown is new, but for what that mail quotes itself. */
  function showPassedOn(): void {
    if (!hasWords(lines, zones, 0)) return;
    const above = (end: number): string =>
      lines
        .slice(0, end)
        .filter((_, i) => zones[i] === 'new')
        .map(({ bare }) => bare)
        .join('\n');
    const { header } = first;
    if (header < lines.length) {
      // People shorten headers when they pass something on; what is left of one is none of its words.
      let end = until;
      while (headerField(lines[history.nextFilled(end)]?.bare ?? '') !== null)
        end = history.nextFilled(end) + 1;
      if (
        !isShown(
          above(header),
          lines.slice(header, end).map(({ bare }) => bare),
        )
      )
        return;
      zones.fill('new', end);
      cutHistory(lines, history, zones, end);
      cutFurniture(text, lines, zones, end);
      return;
    }
    const at = lines.findIndex(({ depth }) => depth > 0);
    // What is quoted twice, or under "Lily wrote:", was not passed on but answered.
    const isLast = at > 0 && lines.slice(at).every(({ depth, isBlank }) => depth === 1 || isBlank);
    if (!isLast || zones.slice(0, at).includes('quoted')) return;
    const quoted = lines.slice(at, at + LONGEST_HEADER).map(({ bare }) => bare.slice(quoteOf(bare).length));
    if (new History(splitLines(quoted.join('\n'))).at(0)?.kind === 'attribution') return;
    if (isShown(above(at), headerOf(quoted))) unquote(text, lines, zones, starts, at);
  }
}

/** Lines a header may take. */
const LONGEST_HEADER = 12;

/** The lines up to the first empty one, where they look like a header. */
function headerOf(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => line.trim() === '');
  const top = lines.slice(0, end < 0 ? lines.length : end);
  return top.some((line) => headerField(line) !== null) ? top : [];
}

const hasWords = (lines: readonly PlainLine[], zones: readonly Zone[], from: number): boolean => {
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i] as PlainLine;
    if (zones[i] === 'new' && !line.isBlank && !isRule(line.bare)) return true;
  }
  return false;
};

/**
 * Marks quoted lines from line `from` on.
 * @returns where the header of the first mail that is quoted to the end begins and what follows it; the number of lines, both, if there is none
 */
function cutHistory(
  lines: readonly PlainLine[],
  history: History,
  zones: Zone[],
  from: number,
): { readonly header: number; readonly until: number } {
  let header = lines.length;
  let until = lines.length;
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i] as PlainLine;
    if (line.depth > 0) {
      if (isShownOff(lines, i)) continue;
      zones[i] = 'quoted';
      if (isWrappedQuote(lines, i + 1)) zones[(i += 1)] = 'quoted';
      continue;
    }
    if (line.isMarkedSignature) continue;
    const opening = history.at(i);
    if (!opening) continue;
    const next = history.nextFilled(opening.to);
    const isInterleaved = opening.kind === 'attribution' && (lines[next]?.depth ?? 0) > 0;
    zones.fill('quoted', i, opening.to);
    if (isInterleaved || (opening.kind === 'attribution' && next >= lines.length)) {
      i = opening.to - 1;
      continue;
    }
    const answers = answersBelow(lines, zones, i);
    for (let k = opening.to; k < lines.length; k += 1) {
      if (!(answers && (lines[k]?.depth ?? 0) === 0 && isMarkedAnswer((lines[k] as PlainLine).bare)))
        zones[k] = 'quoted';
    }
    header = i;
    until = opening.to;
    // The rule above a header block belongs to it.
    for (let k = i - 1; k >= from && (lines[k]?.isBlank || isRule(lines[k]?.bare ?? '')); k -= 1)
      zones[k] = 'quoted';
    break;
  }
  return { header, until };
}

/** `>>> LOOK <<<` is decoration, not a quotation. */
function isShownOff(lines: readonly PlainLine[], i: number): boolean {
  const { bare } = lines[i] as PlainLine;
  return /^>{2,}.*<{2,}$/.test(bare) && !((lines[i - 1]?.depth ?? 0) > 0 && (lines[i + 1]?.depth ?? 0) > 0);
}

/** The end of a long quoted line that a program wrapped without a `>` in front: a few words between quoted lines. */
function isWrappedQuote(lines: readonly PlainLine[], i: number): boolean {
  const above = lines[i - 1];
  const line = lines[i];
  if (!above || !line || line.isBlank || line.depth > 0 || (lines[i + 1]?.depth ?? 0) === 0) return false;
  const words = line.bare.split(/\s+/).length;
  if (/\([^)]*$/.test(above.bare) && words <= 2) return true;
  if (/^[(<]?https?:\S+\s?>?$/.test(line.bare)) return true;
  return (
    above.bare.length >= 66 && words <= 10 && !/[.?!:。？！]$/.test(above.bare) && /^\p{Ll}/u.test(line.bare)
  );
}

/** Lines of a quoted mail that are read where there is nothing else to read. */
const MOST_UNQUOTED = 5000;

/** Makes what is quoted least deeply new: the mail holds nothing else to read. */
function unquote(
  text: string,
  lines: readonly PlainLine[],
  zones: Zone[],
  starts: number[],
  from: number,
): void {
  let shallow = Infinity;
  const to = Math.min(lines.length, from + MOST_UNQUOTED);
  for (let i = from; i < to; i += 1) {
    const { depth, isBlank } = lines[i] as PlainLine;
    if (depth > 0 && !isBlank) shallow = Math.min(shallow, depth);
  }
  // What the quoted mail itself looks like is decided by the same rules, on its text without the signs.
  const own: number[] = [];
  const pieces: string[] = [];
  for (let i = from; i < to; i += 1) {
    const line = lines[i] as PlainLine;
    const source = text.slice(line.start, line.end);
    const signs = line.depth > 0 ? lengthOfSigns(source, shallow) : 0;
    starts[i] = line.start + signs;
    own.push(i);
    pieces.push(source.slice(signs));
  }
  const stripped = pieces.join('\n');
  const inner = splitLines(stripped);
  const innerZones = new Array<Zone>(inner.length).fill('new');
  const innerHistory = new History(inner);
  let begin = 0;
  let { until } = cutHistory(inner, innerHistory, innerZones, begin);
  cutFurniture(stripped, inner, innerZones, begin);
  for (
    let level = 0;
    level < DEEPEST_FORWARD && until < inner.length && !hasWords(inner, innerZones, begin);
    level += 1
  ) {
    begin = until;
    innerZones.fill('new', begin);
    ({ until } = cutHistory(inner, innerHistory, innerZones, begin));
    cutFurniture(stripped, inner, innerZones, begin);
  }
  own.forEach((i, k) => (zones[i] = innerZones[k] ?? 'quoted'));
}

/** Length of the first `depth` quoting signs of a line with the blanks around them. */
function lengthOfSigns(source: string, depth: number): number {
  let length = 0;
  for (let n = 0; n < depth; n += 1) {
    const rest = /^[\s\u200b-\u200f\u202a-\u202e]{0,3}[>＞»|]\s?/.exec(source.slice(length, length + 10));
    if (!rest) break;
    length += rest[0].length;
  }
  return length || quoteOf(source).length;
}

/** Lines at the beginning and at the end where furniture is looked for; nobody writes so many, and no more are read. */
const LOOKED_AT = 1500;

/** Signatures and boilerplate inside the part that is not quoted. */
function cutFurniture(text: string, lines: readonly PlainLine[], zones: Zone[], from: number): void {
  const boilerplate = new Boilerplate(text, lines);
  let seenWords = false;
  let i = from;
  while (i < lines.length) {
    if (i - from >= LOOKED_AT && lines.length - i > LOOKED_AT) i = lines.length - LOOKED_AT;
    const line = lines[i] as PlainLine;
    if (zones[i] !== 'new' || line.isBlank) {
      i += 1;
      continue;
    }
    if (line.isMarkedSignature) {
      zones[i] = 'signature';
      i += 1;
      continue;
    }
    const boiler = boilerplate.lengthAt(i, !seenWords);
    if (boiler > 0) {
      i = markBoilerplate(i, boiler);
      continue;
    }
    if (isDeviceLine(line)) {
      zones[i] = 'signature';
      i += 1;
      continue;
    }
    if (seenWords && isDelimiter(line.bare)) {
      zones[i] = 'signature';
      i = markSignature(i + 1, () => false);
      continue;
    }
    if (isRule(line.bare) && onlySignatureFollows(i + 1)) {
      zones[i] = 'signature';
      i = markSignature(i + 1, (k) => isProse(lines[k] as PlainLine));
      continue;
    }
    if (seenWords && isClosing(line) && onlySignatureFollows(i + 1)) {
      // The closing words stay: "thank you" may be all that a short mail says.
      i = markSignature(i + 1, (k) => isProse(lines[k] as PlainLine));
      continue;
    }
    seenWords = true;
    i += 1;
  }
  cutContactBlock();

  function markBoilerplate(begin: number, count: number): number {
    for (let k = begin; k < begin + count; k += 1) if (zones[k] === 'new') zones[k] = 'disclaimer';
    return begin + count;
  }

  /** Marks lines as signature up to a PS, a quotation, boilerplate or what `stop` says. */
  function markSignature(begin: number, stop: (k: number) => boolean): number {
    let k = begin;
    while (k < lines.length && zones[k] === 'new') {
      const line = lines[k] as PlainLine;
      if (!line.isBlank) {
        if (isPostscript(line.bare)) break;
        const boiler = boilerplate.lengthAt(k, false);
        if (boiler > 0) {
          k = markBoilerplate(k, boiler);
          continue;
        }
        if (stop(k)) break;
        zones[k] = 'signature';
      }
      k += 1;
    }
    return k;
  }

  function onlySignatureFollows(k: number): boolean {
    let filled = 0;
    for (let n = k; n < Math.min(lines.length, k + 5) && filled < 2; n += 1) {
      const line = lines[n] as PlainLine;
      if (zones[n] !== 'new' || line.isBlank) continue;
      filled += 1;
      if (isPostscript(line.bare)) return true;
      if (isProse(line) && boilerplate.lengthAt(n, false) === 0) return false;
    }
    return true;
  }

  /** A signature without closing words and delimiter, at the end of what is new. */
  function cutContactBlock(): void {
    let to = lines.length;
    while (to > from && (zones[to - 1] !== 'new' || lines[to - 1]?.isBlank)) to -= 1;
    let begin = to;
    while (begin > from && zones[begin - 1] === 'new') begin -= 1;
    const at = contactBlock(lines, begin, to);
    if (at < 0 || !hasWordsBetween(from, at)) return;
    for (let k = at; k < to; k += 1) if (!lines[k]?.isBlank) zones[k] = 'signature';
  }
  function hasWordsBetween(a: number, b: number): boolean {
    for (let k = a; k < b; k += 1) if (zones[k] === 'new' && !lines[k]?.isBlank) return true;
    return false;
  }
}

/** How much of a newest part is read, in UTF-16 units: its beginning and its end, where a PS stands. */
const READ_HEAD = 40_000;
const READ_TAIL = 15_000;

/**
 * The lines to read of a newest part too long for any person to have written (55,000 units and more): beginning and
 * end stay new, what lies between is left out.
 */
export function headAndTail(lines: readonly Line[]): readonly Line[] {
  const total = lines.reduce((sum, line) => sum + (line.zone === 'new' ? line.end - line.start : 0), 0);
  if (total <= READ_HEAD + READ_TAIL) return lines;
  let before = 0;
  return lines.flatMap((line): Line[] => {
    if (line.zone !== 'new') return [line];
    const from = before;
    before += line.end - line.start;
    const head = Math.min(line.end, line.start + Math.max(0, READ_HEAD - from));
    const tail = Math.max(head, line.end - Math.max(0, READ_TAIL - (total - before)));
    const kept: Line[] = [];
    if (head > line.start) kept.push({ start: line.start, end: head, zone: 'new' });
    if (tail > head) kept.push({ start: head, end: tail, zone: 'quoted' });
    if (line.end > tail) kept.push({ start: tail, end: line.end, zone: 'new' });
    return kept;
  });
}
