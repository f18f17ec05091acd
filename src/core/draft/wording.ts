import type { Ask, BlankId, Draft, DraftPart, Paper, PointNumber, ReplyWishes } from '../model';
import { BLANK_KINDS } from '../model';
import { cleanText } from '../text/clean-text';
import { isolated } from './layout';
import type { Point, Values } from './lines';
import type { PhraseBook, Tone } from './phrase-book';
import type { PhraseId, ValueSlot } from './phrase-catalogue';
import type { SaidPoint } from './points';
import { swissWriter, traditionalWriter } from './script';

/** More than this in a blank is not a value but a text of its own. */
const LONGEST_VALUE = 120;

/** How the words are picked: language, script, tone and wording. */
export interface Voice {
  readonly book: PhraseBook;
  /** Brings the book's words into the customer's script. */
  readonly inScript: (text: string) => string;
  readonly tone: Tone;
  /** 0, 1 or 2: which of the book's wordings. */
  readonly wording: number;
}

const asWritten = (text: string): string => text;

/** The voice of one draft. `script` counts only for a book that knows a second script, `swiss` only for a German one. */
export function voiceOf(
  book: PhraseBook,
  script: Draft['script'],
  { tone = 'plain', variant }: ReplyWishes,
  swiss = false,
): Voice {
  const inScript =
    script === 'Hant' && book.traditional !== undefined
      ? traditionalWriter(book.traditional)
      : swiss
        ? swissWriter
        : asWritten;
  return { book, inScript, tone, wording: wordingOf(variant) };
}

/** Any whole number picks one of three wordings; anything else picks the first. */
function wordingOf(variant: number | undefined): number {
  return Number.isSafeInteger(variant) ? (((variant ?? 0) % 3) + 3) % 3 : 0;
}

/** Has the seller typed into the blank, if only to empty it? */
const isTyped = (id: BlankId, { blanks }: ReplyWishes): boolean =>
  blanks !== undefined && Object.prototype.hasOwnProperty.call(blanks, id);

/** What the seller has typed for a blank, on one line; null while nothing visible is there. */
export function blankValue(id: BlankId, wishes: ReplyWishes): string | null {
  const typed = isTyped(id, wishes) ? wishes.blanks?.[id] : undefined;
  return typed === undefined ? null : cleanText(typed, LONGEST_VALUE) || null;
}

function listed(items: readonly string[], { book: { list } }: Voice): string {
  const last = items.length - 1;
  return items.reduce(
    (text, item, at) => (at === 0 ? item : text + (at === last ? list.last : list.between) + item),
    '',
  );
}

/** The asks as topics or demands; papers by their own names. */
function listedAsks(
  asks: readonly Ask[],
  form: 'topic' | 'demand',
  { papers }: Values,
  voice: Voice,
): string {
  const { book } = voice;
  const words = form === 'topic' ? book.asks : book.wants;
  const named = papers.map((paper) => {
    const name = book.papers[paper];
    return typeof name === 'string' ? name : name[form];
  });
  return listed(
    asks.flatMap((ask) => (ask === 'documents' && named.length > 0 ? named : words[ask])).map(voice.inScript),
    voice,
  );
}

function pointWords(point: Point, { book, inScript }: Voice): string {
  if (point === 'matter') return inScript(book.matter);
  if ('problem' in point) return inScript(book.problems[point.problem]);
  return inScript(book.askAsPoint.replace('{ask}', book.asks[point.ask]));
}

/** Facts and names in a text of the book's, kept in one piece where the line runs the other way. */
const kept = (texts: readonly string[], { book }: Voice): string[] =>
  texts.map((text) => isolated(text, book.direction));

/** The words for one slot in the voice's language. Facts stay as the customer wrote them. */
export function valueWords(
  slot: Exclude<ValueSlot, 'name' | 'seller'>,
  values: Values,
  voice: Voice,
): string {
  const { orders } = values;
  switch (slot) {
    case 'point':
      return pointWords(values.point, voice);
    case 'asks':
      return listedAsks(values.asks, 'topic', values, voice);
    case 'wants':
      return listedAsks(values.wants, 'demand', values, voice);
    case 'rest':
      return listedAsks(values.rest, 'topic', values, voice);
    case 'order': {
      const noun = orders.length > 1 ? voice.book.order.many : voice.book.order.one;
      return voice.inScript(noun).replace('{number}', () => listed(kept(orders, voice), voice));
    }
    case 'quote':
      return values.quote;
    case 'limit':
      return values.limit;
  }
}

/** Puts values into a text with slots; a slot that is a blank becomes a part of its own. */
export function filled(text: string, voice: Voice, put: (slot: string) => DraftPart): readonly DraftPart[] {
  const parts: DraftPart[] = [];
  let words = '';
  for (const piece of voice.inScript(text).split(/(\{[a-z_]+\})/)) {
    const part = /^\{[a-z_]+\}$/.test(piece) ? put(piece.slice(1, -1)) : piece;
    if (typeof part === 'string') words += part;
    else {
      if (words !== '') parts.push(words);
      words = '';
      parts.push(part);
    }
  }
  if (words !== '') parts.push(words);
  return parts;
}

/** Is this the name of a blank? */
export const isBlankId = (slot: string): slot is BlankId =>
  Object.prototype.hasOwnProperty.call(BLANK_KINDS, slot);

/** The marks a book puts around the customer's own words. */
function quotationMarks({ phrases }: PhraseBook): readonly [string, string] {
  const entry = phrases['restate.quote'];
  const texts: readonly string[] = 'missing' in entry ? [] : entry;
  const found = texts
    .map((text) => /(\S\s?)\{quote\}(?:\.|。)?(\s?[^\s.。])/u.exec(text))
    .find((one) => one !== null);
  return [found?.[1] ?? '“', found?.[2] ?? '”'];
}

function paperHeading(names: PhraseBook['papers'][Paper]): string {
  const name = typeof names === 'string' ? names : (names.heading ?? names.demand);
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** What stands before the answer: a name with a colon, or the customer's own words in marks. */
function headWords(point: SaidPoint, { book, inScript }: Voice): string {
  if ('thing' in point) return isolated(point.thing, book.direction) + book.colon;
  if ('ask' in point) return inScript(book.headings[point.ask]) + book.colon;
  if ('paper' in point) return inScript(paperHeading(book.papers[point.paper])) + book.colon;
  const [open, close] = quotationMarks(book).map(inScript) as [string, string];
  return `${open}${point.quote}${close} `;
}

/** One of the customer's points, and the blank for its answer. */
export function pointParts(
  point: PointNumber,
  { points }: Values,
  wishes: ReplyWishes,
  voice: Voice,
): readonly DraftPart[] {
  const said = points[point - 1];
  const blank: BlankId = `answer_${point}`;
  return [said === undefined ? '' : headWords(said, voice), { blank, value: blankValue(blank, wishes) }];
}

/** A phrase in words; null when the language does not have it yet. */
export function worded(
  phrase: PhraseId,
  values: Values,
  wishes: ReplyWishes,
  voice: Voice,
): readonly DraftPart[] | null {
  const entry = voice.book.phrases[phrase];
  if ('missing' in entry) return null;
  const wordings = 'plain' in entry ? entry[voice.tone] : entry;
  const text = wordings[voice.wording] ?? wordings[0];
  return filled(text, voice, (slot) =>
    isBlankId(slot)
      ? { blank: slot, value: blankValue(slot, wishes) }
      : valueWords(slot as Exclude<ValueSlot, 'name' | 'seller'>, values, voice),
  );
}
