import {
  OCCASIONS,
  PAPERS,
  type Ask,
  type Fact,
  type Mail,
  type MentionWords,
  type Mentions,
  type Occasion,
  type Paper,
  type Request,
} from '../model';
import { countItems } from './item-lines';
import { limitIn } from './limit';
import { askingLines, askingSentences, opensOrClosesAsking, withoutListSign } from './requests';
import { isIdle, saidBack } from './said-back';
import { saidOrders } from './said-orders';
import { requestsIn } from './thing-asked';
import { countOf, names } from './word-list';

/** What a reply has to know of stands in the first pages of a mail. */
const LOOKED_AT = 6000;
/** An occasion is what a mail begins with; further down the same words tell of something else. */
const BEGINNING = 600;

/** Longer than this (UTF-16 units) a trouble is a story. */
const LONGEST_TROUBLE = 120;

/** More requests than this are no mail but an attack. */
const MOST_REQUESTS = 20;

/** A proforma invoice is no invoice, though it has the word. */
const withoutParts = (papers: readonly Paper[]): readonly Paper[] =>
  papers.includes('proforma') ? papers.filter((paper) => paper !== 'invoice') : papers;

/** Two lines of goods with quantities are a list; one may be anything. */
const FEWEST_ITEMS = 2;

function occasionOf(subject: string, written: string, text: string, words: MentionWords): Occasion | null {
  const beginning = `${subject}\n${text.slice(0, BEGINNING)}`;
  const named = OCCASIONS.find((one) => names(beginning, words.occasions[one])) ?? null;
  if (named !== null && named !== 'papers' && named !== 'good_news') return named;
  const isList = countItems(written) >= FEWEST_ITEMS && names(beginning, words.ordering);
  return isList && !names(beginning, words.voids) ? 'order' : named;
}

/** Requests in their order; a sentence that stands in a line of a list, or heads one, is said by the list. */
function inOrder(text: string, sentences: readonly string[], lines: readonly string[]): readonly string[] {
  const alone = sentences.filter(
    (sentence) =>
      !(lines.length > 0 && /[:：]$/.test(sentence.trim())) &&
      !lines.some((line) => line.includes(withoutListSign(sentence)) || sentence.includes(line)),
  );
  return [...alone, ...lines].sort((a, b) => text.indexOf(a) - text.indexOf(b));
}

/** What of a mail is searched. */
interface Said {
  /** What the customer wrote this time. */
  readonly newestPart: string;
  readonly subject: string;
  /** What stands below it: signature and small print, without the history. */
  readonly foot?: string;
  readonly facts: readonly Fact[];
  /** Where the facts stand. */
  readonly mail: Mail;
  /** Sentences found to ask for something or to voice the trouble, by what was learned of sentences. */
  readonly found: FoundSentences;
}

export interface FoundSentences {
  readonly asks: readonly { readonly ask: Ask; readonly words: string }[];
  readonly trouble: string | null;
}

/**
 * What a mail mentions that its reply has to know of.
 * @param fold brings other spellings of a character (Traditional Chinese) to the one the words are listed in
 * @param asking ways to ask in all languages of the mail; those of `words` where it has only one
 */
export function mentionsIn(
  { newestPart, subject, facts, mail, found, foot = '' }: Said,
  words: MentionWords,
  fold: (char: string) => string,
  asking: readonly string[] = words.asking,
): Mentions {
  const folded = (whole: string): string => [...whole.slice(0, LOOKED_AT)].map(fold).join('').toLowerCase();
  const text = folded(newestPart);
  const withSubject = `${folded(subject)}\n${text}`;
  const written = newestPart.slice(0, LOOKED_AT);
  const requests = askingSentences(text, asking);
  const lines = askingLines(written, asking);
  const askedFor = [...requests, ...found.asks.map(({ words: said }) => folded(said))];
  const asked = inOrder(written, askingSentences(written, asking), lines);
  const isMeant = (sentence: string): boolean => !isIdle(sentence.trim(), words.courtesies);
  const requestsOf = (sentence: string): readonly Request[] =>
    requestsIn(sentence, words, {
      isListed: lines.includes(sentence),
      asks: (said) => opensOrClosesAsking(said, asking),
    });
  return {
    papers: withoutParts(PAPERS.filter((paper) => askedFor.some((one) => names(one, words.papers[paper])))),
    occasion: occasionOf(folded(subject), written, text, words),
    enclosed: names(text, words.enclosing),
    danger: names(text, words.danger),
    unread: names(text, words.unread),
    bulk: names(withSubject, words.bulk) || names(folded(foot), words.bulk),
    lawyer: names(withSubject, words.lawyer),
    bankChange: names(withSubject, words.bank_change),
    orders: saidOrders(mail, facts, words.numbered),
    limit: limitIn(written, facts, words.limits, asking),
    familiar: countOf(text, words.familiar) > countOf(text, words.formal),
    awaited: asked.length > 0,
    requests: asked
      // "I would like to order" is the occasion, not a request beside it.
      .filter((sentence) => !names(folded(sentence), words.occasions.order))
      .slice(0, MOST_REQUESTS)
      .filter(isMeant)
      .flatMap(requestsOf),
    told: found.asks
      .filter((one) => isMeant(one.words))
      .flatMap(({ ask, words: said }) => requestsOf(said).map((request) => ({ ...request, ask }))),
    trouble: found.trouble === null ? null : saidBack(found.trouble, words.courtesies, LONGEST_TROUBLE),
  };
}
