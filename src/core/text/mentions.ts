import { OCCASIONS, PAPERS, type Fact, type MentionWords, type Mentions, type Paper } from '../model';
import { limitIn } from './limit';
import { askingSentences } from './requests';
import { topicOf } from './topic';
import { countOf, names } from './word-list';

/** What a reply has to know of stands in the first pages of a mail. */
const LOOKED_AT = 6000;
/** An occasion is what a mail begins with; further down the same words tell of something else. */
const BEGINNING = 600;

/** More requests than this are no mail but an attack. */
const MOST_REQUESTS = 20;

/** A proforma invoice is no invoice, though it has the word. */
const withoutParts = (papers: readonly Paper[]): readonly Paper[] =>
  papers.includes('proforma') ? papers.filter((paper) => paper !== 'invoice') : papers;

/** What of a mail is searched. */
interface Said {
  /** What the customer wrote this time. */
  readonly newestPart: string;
  readonly subject: string;
  readonly facts: readonly Fact[];
}

/**
 * What a mail mentions that its reply has to know of.
 * @param fold brings other spellings of a character (Traditional Chinese) to the one the words are listed in
 * @param asking ways to ask in all languages of the mail; those of `words` where it has only one
 */
export function mentionsIn(
  { newestPart, subject, facts }: Said,
  words: MentionWords,
  fold: (char: string) => string,
  asking: readonly string[] = words.asking,
): Mentions {
  const folded = (whole: string): string => [...whole.slice(0, LOOKED_AT)].map(fold).join('').toLowerCase();
  const text = folded(newestPart);
  const withSubject = `${folded(subject)}\n${text}`;
  const requests = askingSentences(text, asking);
  return {
    papers: withoutParts(PAPERS.filter((paper) => requests.some((one) => names(one, words.papers[paper])))),
    occasion: OCCASIONS.find((one) => names(text.slice(0, BEGINNING), words.occasions[one])) ?? null,
    danger: names(text, words.danger),
    unread: names(text, words.unread),
    lawyer: names(withSubject, words.lawyer),
    bankChange: names(withSubject, words.bank_change),
    limit: limitIn(newestPart.slice(0, LOOKED_AT), facts, words.limits, asking),
    topic: topicOf(subject, folded, words.subjects),
    familiar: countOf(text, words.familiar) > countOf(text, words.formal),
    requests: askingSentences(newestPart.slice(0, LOOKED_AT), asking)
      .slice(0, MOST_REQUESTS)
      .map((sentence) => sentence.trim()),
  };
}
