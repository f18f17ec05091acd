import type { Draft, DraftSentence, Mail, Reading, ReplyPlan, ReplyWishes } from '../model';
import { addresseeOf } from './addressee';
import { blanksIn } from './blanks';
import { withEdits } from './edited-words';
import { familiarBook, isFriend } from './familiar-book';
import { closingSentence, goingOn, greetingSentence } from './frame-sentences';
import { partsText, toHtml, toText } from './layout';
import type { Line } from './lines';
import { outlineOf } from './outline';
import { withOwnWords } from './own-words';
import type { PhraseBook } from './phrase-book';
import { isSwiss } from './script';
import { pointParts, voiceOf, worded } from './wording';

const scriptOf = (book: PhraseBook, reading: Reading): Draft['script'] =>
  book.tag === 'zh' ? (reading.script ?? 'Hans') : null;

const MOST_HTML = 32_000;

/**
 * Cuts the seller's own sentences, all alike, until a reply form takes the whole; the book's never need it. No letter
 * comes near the limit: it takes a pasted novel.
 */
function withinLimit(
  sentences: readonly DraftSentence[],
  inHtml: (sentences: readonly DraftSentence[]) => string,
): readonly DraftSentence[] {
  const cutTo = (longest: number): readonly DraftSentence[] =>
    sentences.map((sentence) =>
      sentence.own === undefined
        ? sentence
        : {
            ...sentence,
            parts: sentence.parts
              .slice(0, longest)
              .map((part) => (typeof part === 'string' ? cut(part, longest) : part)),
          },
    );
  let fitting = sentences;
  for (let longest = 600; inHtml(fitting).length > MOST_HTML && longest > 1; longest = longest >> 1)
    fitting = cutTo(longest);
  return fitting;
}

/** The beginning of a text, without half a character at its end. */
const cut = (text: string, longest: number): string =>
  text.length > longest ? text.slice(0, longest).replace(/[\ud800-\udbff]$/, '') : text;

/**
 * Puts a plan into the words of one language. Facts of the mail are repeated only as they stand there; numbers and
 * dates nobody has given stay blanks. A phrase the language does not have yet is left out. Never throws on mail text
 * and never gives more than 32,000 UTF-16 units of HTML: every value that goes in is cut to a line.
 */
export function writeDraft(
  mail: Mail,
  reading: Reading,
  plan: ReplyPlan,
  book: PhraseBook,
  wishes: ReplyWishes = {},
): Draft {
  const script = scriptOf(book, reading);
  const address = isFriend(reading) ? familiarBook(book) : book;
  const voice = voiceOf(address, script, wishes, isSwiss(reading));
  const { lines, values } = outlineOf(mail, reading, plan, wishes);
  const said = lines.flatMap((line): DraftSentence[] => {
    if (line.point !== undefined)
      return [{ ...line, phrase: keyOf(line), parts: pointParts(line.point, values, wishes, voice) }];
    const parts = worded(line.phrase, values, wishes, voice);
    return parts === null ? [] : [{ ...line, parts }];
  });
  const addressee = addresseeOf(mail, reading);
  const booked = [greetingSentence(addressee, voice), ...said, closingSentence(wishes, voice)];
  const own = withOwnWords(booked, plan.moves, { values, wishes, voice, addressee });
  const { gap, tag, direction } = book;
  const language = script === null ? tag : `${tag}-${script}`;
  const inHtml = (some: readonly DraftSentence[]): string => toHtml(some, gap, { language, direction });
  const sentences = withinLimit(withEdits(goingOn(own, book), plan.moves, wishes), inHtml);
  return {
    language: tag,
    script,
    direction,
    sentences,
    blanks: blanksIn(sentences, reading),
    offers: said.flatMap(({ offer }) => (offer === undefined ? [] : [offer])),
    text: toText(sentences, gap, direction),
    html: inHtml(sentences),
  };
}

/** Points share a phrase and are told apart by their number. */
const keyOf = ({ phrase, point }: Line): string =>
  point === undefined ? phrase : `${phrase}.${String(point)}`;

/**
 * The same draft, sentence by sentence, in another language: one text for each sentence of `draft`, in its order.
 * `book` is the pane language's; a sentence it has no phrase for gives an empty text.
 */
export function glossDraft(
  draft: Draft,
  mail: Mail,
  reading: Reading,
  plan: ReplyPlan,
  book: PhraseBook,
  wishes: ReplyWishes = {},
): readonly string[] {
  const voice = voiceOf(book, null, wishes);
  const { lines, values } = outlineOf(mail, reading, plan, wishes);
  const known = new Map(lines.map((line) => [keyOf(line), line]));
  const addressee = addresseeOf(mail, reading);
  return draft.sentences.map(({ move, phrase: key, own }) => {
    // What the seller has written himself he understands; the book's gloss would speak of another sentence.
    if (own !== undefined) return '';
    if (move === 'greeting') return partsText(greetingSentence(addressee, voice).parts);
    if (move === 'closing') return partsText(closingSentence(wishes, voice).parts);
    const line = known.get(key);
    if (line === undefined) return '';
    if (line.point !== undefined) return partsText(pointParts(line.point, values, wishes, voice));
    const parts = worded(line.phrase, values, wishes, voice);
    return parts === null ? '' : partsText(parts);
  });
}
