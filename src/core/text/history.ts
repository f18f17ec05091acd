import { ATTRIBUTION_WORDS, SPEAKERS, WEEKDAYS } from './attribution-words';
import { FORWARD_TITLES, headerField, headerValue, ORIGINAL_TITLES, type HeaderField } from './header-words';
import type { PlainLine } from './lines';

/** Where a quoted mail begins: the lines its program put above it, `from` to `to` (exclusive). */
export interface Opening {
  readonly from: number;
  readonly to: number;
  /** An attribution may be followed by `>` lines with answers between them; the others hold to the end. */
  readonly kind: 'attribution' | 'block';
}

const escape = (words: string): string => words.replace(/[.()/]/g, '\\$&');
const alternatives = (words: readonly string[]): string =>
  words
    .flatMap((list) => list.split('|'))
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');

const VERBS = alternatives(ATTRIBUTION_WORDS.map(({ wrote }) => wrote));
const OPENERS = alternatives(ATTRIBUTION_WORDS.map(({ opens }) => opens));
const LETTER = '[\\p{L}\\p{N}]';
const VERB = new RegExp(
  `(?:^|[^\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}])(?:${VERBS})(?!${LETTER})`,
  'iu',
);
const VERB_END = new RegExp(
  `(?:^|[^\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}])(?:${VERBS})\\s*$`,
  'iu',
);
const OPENER = new RegExp(`^(?:${OPENERS})(?:[\\s,]|(?=\\d))`, 'u');
const OPENS_WITH_DATE = new RegExp(
  `^["'(]?(?:\\d{1,4}\\s?[./年년-]\\s?\\d|\\d{1,2}[:.h]\\d{2}(?: ?[ap]\\.?m\\.?)?,|\\d{1,2}\\.? \\p{L}+\\.?,? \\d{2,4}|(?:${WEEKDAYS})[\\p{L}.]*,?\\s+(?:den |the )?\\d)`,
  'u',
);
const OPENS_WITH_NAME = /^["'“]?[^<>"]{1,60}["'”]? ?[<(［[][^<>\s]{1,80}@[^<>\s]{1,80}[>)\]］]/u;

const CLOCK = /\d{1,2}\s?[:.h時时点點시]\s?\d{2}/;
const DATE =
  /(?:^|\D)(?:\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]|(?:19|20)\d\d(?:\D|$)|\d{1,2}\.? ?\p{L}{3,})/u;
const ADDRESS = /[^\s<>@,;:]{1,80}@[^\s<>@,;:]{2,80}/;
/** "…, Lily <lily@mill.example>:" needs no verb. */
const ADDRESS_END = /[<([]\s?[^<>\s]*(?:<mailto:)?[^<>\s]+@[^<>\s]+[>)\]]{1,3}\s*(?:[,，] ?)?(?:님)?$/;
const SPEAKER = new RegExp(
  `(?:^|[\\s,])(?:${SPEAKERS})[\\s,]+(?:[\\p{L}]+ ){0,3}(?:${VERBS})\\s*$|(?:${VERBS}) (?:${SPEAKERS})(?:\\s|$)`,
  'iu',
);
const SENTENCE_INSIDE = /[\p{Ll}]{3}[.!?] \p{Lu}[\p{Ll}]+ \p{Ll}/u;

const RULE_SIGNS = new Set('-_=*~—–―─ |>');
/** A line without the dashes, stars and rules around it. */
function unruled(bare: string): string {
  let start = 0;
  let end = bare.length;
  while (start < end && RULE_SIGNS.has(bare.charAt(start))) start += 1;
  while (end > start && bare.charAt(end - 1) !== '>' && RULE_SIGNS.has(bare.charAt(end - 1))) end -= 1;
  return bare.slice(start, end);
}
const RULED = /^[>\s]*[-_=*~—–―─]{2}/;

/** Last letters of the verbs, to tell cheaply that a line ends with none. */
const verbsByEnd = new Map<string, string[]>();
for (const verb of ATTRIBUTION_WORDS.flatMap(({ wrote }) => wrote.split('|'))) {
  const end = verb.slice(-1);
  verbsByEnd.set(end, [...(verbsByEnd.get(end) ?? []), verb]);
}

/** A verb of writing at the end? Asked before VERB_END, which it costs an engine much to prepare. */
function mayEndWithVerb(words: string): boolean {
  const verbs = verbsByEnd.get(words.slice(-1).toLowerCase());
  if (!verbs) return false;
  const tail = words.slice(-30).toLowerCase();
  return verbs.some((verb) => tail.endsWith(verb));
}

const endsWithVerb = (words: string): boolean => mayEndWithVerb(words) && VERB_END.test(words);

/** May a line be the last of an attribution? It ends with a colon, an address or a verb of writing. */
function mayClose(bare: string): boolean {
  const last = bare.slice(-1);
  return last === ':' || last === '>' || last === ']' || mayEndWithVerb(unruled(bare.slice(-60)));
}

const originalTitles = new Set(ORIGINAL_TITLES.map((title) => title.normalize('NFKC')));
const forwardTitles = new Set(FORWARD_TITLES.map((title) => title.normalize('NFKC')));
const titleStarts = new RegExp(
  `^(?:${alternatives([...ORIGINAL_TITLES, ...FORWARD_TITLES])})(?!${LETTER})`,
  'iu',
);

/** How far a header block and an attribution may reach, in lines. */
const LONGEST_BLOCK = 16;
const LONGEST_ATTRIBUTION = 4;

/** Lines that look like the header of a quoted mail and are none: after so many the text is made to deceive. */
const MOST_FAILURES = 600;

/** Finds where quoted mails begin. Every question looks a fixed number of lines ahead, so asking for all is linear. */
export class History {
  private readonly fields: readonly (HeaderField | null)[];
  private readonly closes: Uint8Array;
  private readonly filled: Int32Array;
  private failures = 0;

  constructor(private readonly lines: readonly PlainLine[]) {
    this.fields = lines.map(({ bare, isBlank, isLong, depth }) =>
      isBlank || isLong || depth > 0 ? null : headerField(bare),
    );
    this.closes = new Uint8Array(lines.length);
    this.filled = new Int32Array(lines.length + 1).fill(lines.length);
    for (let i = lines.length - 1; i >= 0; i -= 1) {
      const { bare, isBlank, isLong, depth } = lines[i] as PlainLine;
      this.filled[i] = isBlank ? (this.filled[i + 1] as number) : i;
      this.closes[i] = !isBlank && !isLong && depth === 0 && mayClose(bare) ? 1 : 0;
    }
  }

  /** The opening that begins at line `i`, if one does. */
  at(i: number): Opening | null {
    const line = this.lines[i];
    if (!line || line.isBlank || line.isLong || line.depth > 0) return null;
    if (this.failures > MOST_FAILURES || !this.isSuspect(i, line.bare)) return null;
    const opening = this.title(i) ?? this.headerBlock(i) ?? this.attribution(i) ?? this.notesHeader(i);
    if (!opening) this.failures += 1;
    return opening;
  }

  /** A look so cheap that it can be had at every line. */
  private isSuspect(i: number, bare: string): boolean {
    if (this.fields[i]) return true;
    for (let k = i; k < i + LONGEST_ATTRIBUTION; k += 1) if (this.closes[k]) return true;
    const first = bare.charAt(0);
    if (RULE_SIGNS.has(first) && (unruled(bare).length > 2 || this.fields[this.nextFilled(i + 1)] === 'from'))
      return true;
    if (bare.includes('--') || bare.length <= 4) return true;
    const next = this.nextFilled(i + 1);
    return (this.fields[next] ?? null) !== null || (this.lines[next]?.depth ?? 0) > 0;
  }

  /** Is this line one that mail programs write, not people? */
  isFurniture(i: number): boolean {
    const line = this.lines[i];
    if (!line) return false;
    return (
      this.fields[i] !== null || titleStarts.test(unruled(line.bare)) || /^[-_=*~—–―─\s]{3,}$/.test(line.bare)
    );
  }

  /** The next line with words on it, from `i` on; the number of lines if there is none. */
  nextFilled(i: number): number {
    return i < this.lines.length ? (this.filled[i] as number) : this.lines.length;
  }

  /** "-----Original Message-----", with or without a header block below. */
  private title(i: number): Opening | null {
    const bare = this.lines[i]?.bare ?? '';
    const words = unruled(bare).replace(/\s*:$/, '').replace(/\s+/g, ' ').normalize('NFKC').toLowerCase();
    if (words.length > 80) return null;
    // A ruled line right above a sender is a title in words nobody has listed.
    if (RULED.test(bare) && /[-_=*~—–―─]{2}$/.test(bare) && this.fields[this.nextFilled(i + 1)] === 'from') {
      const next = this.nextFilled(i + 1);
      return { from: i, to: this.headerBlock(next)?.to ?? next + 1, kind: 'block' };
    }
    const isTitle = originalTitles.has(words) || forwardTitles.has(words);
    if (!isTitle && !(RULED.test(bare) && titleStarts.test(words))) return null;
    const block = this.headerBlock(this.nextFilled(i + 1));
    const isQuoteBelow = (this.lines[this.nextFilled(i + 1)]?.depth ?? 0) > 0;
    if (!RULED.test(bare) && !block && !(isQuoteBelow && /:$/.test(bare))) return null;
    return { from: i, to: block?.to ?? i + 1, kind: 'block' };
  }

  /** From:, Sent:, To:, Subject: in any order and language, wrapped or with empty lines between. */
  private headerBlock(i: number): Opening | null {
    if (!this.fields[i] || this.fields[i] === 'other') return null;
    const found = new Set<HeaderField>();
    let values = '';
    let last = i;
    let wrapped = 0;
    for (let k = i; k < Math.min(this.lines.length, i + LONGEST_BLOCK); k += 1) {
      const line = this.lines[k] as PlainLine;
      const field = this.fields[k];
      if (field) {
        found.add(field);
        values += ` ${headerValue(line.bare).slice(0, 160)}`;
        last = k;
        wrapped = 0;
      } else if (line.isBlank) {
        if (!this.fields[this.nextFilled(k)] || (k > i && this.lines[k - 1]?.isBlank)) {
          // A label alone on its line has its value below it.
          if (!/:$/.test(this.lines[last]?.bare ?? '') || wrapped > 0) break;
        }
      } else {
        wrapped += 1;
        const isList = /[@;]/.test(line.bare);
        if (!isList && wrapped > 2) break;
        values += ` ${line.bare.slice(0, 160)}`;
      }
    }
    if (!isHeader(found, values)) return null;
    // A wrapped last field belongs to the block up to the next empty line.
    let to = last + 1;
    while (to < this.lines.length && to < last + 4 && !this.lines[to]?.isBlank && last > i && found.size < 3)
      to += 1;
    return { from: i, to, kind: 'block' };
  }

  /** "On Tuesday, Lily wrote:", wrapped over up to four lines. */
  private attribution(i: number): Opening | null {
    const first = this.lines[i] as PlainLine;
    if (!this.mayOpen(first.bare) && !this.isNameAboveAddress(i)) return this.attributionOf(i, i + 1);
    for (let to = i + 1; to <= Math.min(this.lines.length, i + LONGEST_ATTRIBUTION); to += 1) {
      const line = this.lines[to - 1] as PlainLine;
      if (line.isBlank || line.isLong || (line.depth > 0 && to > i + 1)) return null;
      const found = this.attributionOf(i, to);
      if (found) return found;
    }
    return null;
  }

  /** "Lily Chen" on one line and "<lily@mill.example> wrote:" on the next. */
  private isNameAboveAddress(i: number): boolean {
    const { bare } = this.lines[i] as PlainLine;
    return (
      bare.length <= 60 &&
      !/[.,:;!?。，]$/.test(bare) &&
      /^[<(][^<>\s]+@[^<>\s]+[>)]/.test(this.lines[i + 1]?.bare ?? '')
    );
  }

  private mayOpen(bare: string): boolean {
    const words = unruled(bare);
    const lower = words.toLowerCase();
    return OPENER.test(lower) || OPENS_WITH_DATE.test(lower) || OPENS_WITH_NAME.test(words);
  }

  private attributionOf(from: number, to: number): Opening | null {
    if (!this.closes[to - 1]) return null;
    const last = unruled((this.lines[to - 1] as PlainLine).bare);
    const isColon = /:[\s"'’”]*$/.test(last);
    if (!isColon && !endsWithVerb(last) && !ADDRESS_END.test(last)) return null;
    const whole = unruled(
      this.lines
        .slice(from, to)
        .map(({ bare }) => bare)
        .join(' '),
    ).replace(/[:\s"'’”]+$/, '');
    if (SENTENCE_INSIDE.test(whole)) return null;
    const next = this.nextFilled(to);
    const isQuoteBelow = (this.lines[next]?.depth ?? 0) > 0;
    const hasAddress = ADDRESS.test(whole);
    const hasClock = CLOCK.test(whole);
    const hasDate = DATE.test(whole);
    const opens = this.mayOpen((this.lines[from] as PlainLine).bare) || this.isNameAboveAddress(from);
    const opening: Opening = { from, to, kind: 'attribution' };
    if (ADDRESS_END.test(whole) && (hasDate || hasClock) && opens && (isColon || isQuoteBelow))
      return opening;
    if (endsWithVerb(whole)) {
      if (isQuoteBelow && (isColon || hasDate)) return opening;
      if (SPEAKER.test(whole) && !hasAddress) return null;
      if ((hasAddress && (isColon || hasDate)) || (hasClock && hasDate)) return opening;
      return isColon && hasDate && opens ? opening : null;
    }
    if (isColon && (hasDate || hasClock) && VERB.test(whole)) {
      if (SPEAKER.test(whole) && !hasAddress) return null;
      return hasAddress || isQuoteBelow || (hasClock && opens) ? opening : null;
    }
    return null;
  }

  /** Lotus Notes: "Lily Chen ---04.05.2027 09:12:11---Dear Tom", or the words To, cc and Subject alone on their lines. */
  private notesHeader(i: number): Opening | null {
    const bare = this.lines[i]?.bare ?? '';
    if (/^.{2,80} -{2,3}\s?\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b.{0,20}-{2,3}/.test(bare))
      return { from: i, to: i + 1, kind: 'block' };
    const alone = (k: number): string => (this.lines[k]?.bare ?? '').toLowerCase();
    let seen = 0;
    let last = i;
    const limit = Math.min(this.lines.length, i + LONGEST_BLOCK);
    if (!/^(?:to|an|à|para|a|kime|кому)$|(?: {6,})(?:to|an|à|para|a)$/i.test(bare) && !/\s{8,}/.test(bare))
      return null;
    for (let k = i; k < limit; k += 1) {
      if (/(?:^|\s{3})(?:to|cc|subject|an|kopie|thema|betreff|à|objet|para|asunto|bcc)$/.test(alone(k))) {
        seen += 1;
        last = k;
      }
    }
    return seen >= 3 ? { from: i, to: this.nextFilled(last + 1) + 1, kind: 'block' } : null;
  }
}

/** People list things with colons too ("From: Ningbo, To: Hamburg"): a mail's header has a subject, an address or a time. */
function isHeader(found: ReadonlySet<HeaderField>, values: string): boolean {
  const hasAddress = ADDRESS.test(values);
  const hasTime = CLOCK.test(values);
  if (found.has('from')) {
    if (found.has('subject') && (found.size >= 3 || hasAddress || hasTime)) return true;
    if (found.has('sent')) return hasAddress || hasTime;
    return found.has('to') && hasAddress;
  }
  return found.has('sent') && found.has('to') && (found.has('subject') || hasAddress);
}
