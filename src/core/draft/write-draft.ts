import type { Draft, DraftSentence, Mail, Reading, ReplyPlan, ReplyWishes } from '../model';
import { addresseeOf } from './addressee';
import { blanksIn } from './blanks';
import { closingSentence, greetingSentence } from './frame-sentences';
import { partsText, toHtml, toText } from './layout';
import { outlineOf } from './outline';
import type { PhraseBook } from './phrase-book';
import { voiceOf, worded } from './wording';

const scriptOf = (book: PhraseBook, reading: Reading): Draft['script'] =>
  book.tag === 'zh' ? (reading.script ?? 'Hans') : null;

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
  const voice = voiceOf(book, script, wishes);
  const { lines, values } = outlineOf(mail, reading, plan, wishes);
  const said = lines.flatMap((line): DraftSentence[] => {
    const parts = worded(line.phrase, values, wishes, voice);
    return parts === null ? [] : [{ ...line, parts }];
  });
  const sentences = [
    greetingSentence(addresseeOf(mail, reading), voice),
    ...said,
    closingSentence(wishes, voice),
  ];
  const { gap, tag, direction } = book;
  const language = script === null ? tag : `${tag}-${script}`;
  return {
    language: tag,
    script,
    direction,
    sentences,
    blanks: blanksIn(sentences, reading),
    offers: said.flatMap(({ offer }) => (offer === undefined ? [] : [offer])),
    text: toText(sentences, gap),
    html: toHtml(sentences, gap, { language, direction }),
  };
}

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
  const phrases = new Map(lines.map(({ phrase }) => [phrase as string, phrase]));
  const addressee = addresseeOf(mail, reading);
  return draft.sentences.map(({ move, phrase: key }) => {
    if (move === 'greeting') return partsText(greetingSentence(addressee, voice).parts);
    if (move === 'closing') return partsText(closingSentence(wishes, voice).parts);
    const phrase = phrases.get(key);
    const parts = phrase === undefined ? null : worded(phrase, values, wishes, voice);
    return parts === null ? '' : partsText(parts);
  });
}
