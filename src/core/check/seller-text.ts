import {
  CHECK_MARKS,
  type CheckBook,
  type CheckMark,
  type Cue,
  type CueFile,
  type LanguagePack,
} from '../model';
import { compilePack } from '../match/compile-pack';
import { findMatches } from '../match/find-matches';
import { tokenise, type Tokens } from '../text/tokens';
import { foldVariants } from '../text/variants';
import { cutZones, headAndTail, type Line } from '../text/zones';
import { findMoney, type Money } from './money';

/** Text beyond this (UTF-16 units, quoted history included) is not looked at. */
const LONGEST_TEXT = 1_000_000;

/** Words of the text that carry a mark; `start` and `end` are offsets into the text, `first` and `last` token numbers. */
export interface Mark {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** A negator cancels it ("we cannot offer …"). */
  readonly negated: boolean;
}

/** What the seller has written now, measured. */
export interface SellerText {
  readonly source: string;
  /** All lines; the history quoted below is not `new`. */
  readonly lines: readonly Line[];
  readonly tokens: Tokens;
  /** In order of appearance. */
  readonly marks: Readonly<Record<CheckMark, readonly Mark[]>>;
  readonly money: readonly Money[];
}

/** Cuts off the quoted history and finds the marks of all books. Never throws on text; time grows linearly. */
export function measureText(text: string, books: readonly CheckBook[]): SellerText {
  const source = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  const lines = ownLines(source);
  const packs = books.map(packOf);
  const tokens = tokenise({ subject: '', text: source, lines: headAndTail(lines) }, foldVariants(packs));
  const marks = Object.fromEntries(CHECK_MARKS.map((mark): [string, Mark[]] => [mark, []])) as Record<
    CheckMark,
    Mark[]
  >;
  for (const pack of packs) {
    for (const { id, first, last, sentence, negated } of findMatches(compilePack(pack), tokens)) {
      marks[id.slice(id.lastIndexOf('/') + 1) as CheckMark].push({
        first,
        last,
        sentence,
        start: tokens.starts[first] as number,
        end: tokens.ends[last - 1] as number,
        negated,
      });
    }
  }
  for (const list of Object.values(marks)) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return { source, lines, tokens, marks, money: findMoney(tokens) };
}

/** The lines of the newest part; also when the seller has written nothing yet above what he quotes. */
export function ownLines(text: string): readonly Line[] {
  // A mail without a word of its own is taken for a forwarded one, all of it new. Here such a mail is an empty answer:
  // a first line that says something keeps what is quoted quoted.
  const opening = '.\n';
  return cutZones(opening + text)
    .slice(1)
    .map(({ start, end, zone }) => ({ start: start - opening.length, end: end - opening.length, zone }));
}

const packs = new WeakMap<CheckBook, LanguagePack>();

/** A book as the matcher knows packs: every mark a cue, named like it. What cues signal and weigh is not asked. */
function packOf(book: CheckBook): LanguagePack {
  let pack = packs.get(book);
  if (!pack) {
    const check: CueFile = Object.fromEntries(
      CHECK_MARKS.filter((mark) => book.marks[mark].any.length > 0).map((mark) => [
        mark,
        { ...SILENT, ...book.marks[mark] } as Cue,
      ]),
    );
    pack = {
      profile: { ...book.profile, subjects: book.subjects },
      slots: book.slots,
      cues: { check },
      ...(book.variants === undefined ? {} : { variants: book.variants }),
    };
    packs.set(book, pack);
  }
  return pack;
}

const SILENT: Omit<Cue, 'any'> = { signal: 'calm:ordinary', weight: 1, hits: ['', ''], misses: [''] };
