import type { MentionWords, Request, ThingWords } from '../model';
import { isTorn, saidBack } from './said-back';

const WIDE = /[\u2e80-\u9fff\uac00-\ud7af]/;
/** Longer than this is no name of a thing but a sentence (signs; wide ones say more). */
const LONGEST = 72;
const LONGEST_WIDE = 30;
/** A longer sentence asks for more than one thing, or is an attack. */
const LONGEST_REQUEST = 400;
const SHORTEST = 4;
const SHORTEST_WIDE = 2;
/** Outcry, markup, quotations, lists, jokes: nothing that a reply names. */
const NOT_PLAIN = /[!！<>{}[\]“”"„«»「」『』:：;；?？؟]|\.{3}|…|(?:^|\s)[:;]-?[)(]/;
/** "PI", "B/L", "COO": a paper as the trade calls it. */
const PAPER_BY_LETTERS = /^[A-Z](?:\/?[A-Z]){1,3}$/;
const END_MARKS = /[\s.。,，、;；:：–—-]+$/;
const LIST_SIGN = /^\s*(?:[-–—•*·>]|\d{1,2}[.)、](?!\d)|[a-h]\)|[一二三四五六七八九十]{1,2}、)\s*/;

/** Expressions of a language are made ready once. */
const ready = new Map<string, RegExp>();

/** Without the flag for all scripts: it would take five times as long to be made ready. */
function expression(source: string, flags: string): RegExp {
  const key = `${flags}/${source}`;
  const known = ready.get(key);
  if (known !== undefined) return known;
  const made = new RegExp(source, flags);
  ready.set(key, made);
  return made;
}

const without = (text: string, sources: readonly string[]): string =>
  sources.reduce((left, source) => left.replace(expression(source, 'gi'), ' '), text);

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.，。])/g, '')
    .replace(/^[\s,，、]+/, '')
    .replace(END_MARKS, '');

function isName(thing: string, { voices }: ThingWords): boolean {
  const isWide = WIDE.test(thing);
  const { length } = thing;
  if (PAPER_BY_LETTERS.test(thing)) return true;
  if (length < (isWide ? SHORTEST_WIDE : SHORTEST) || length > (isWide ? LONGEST_WIDE : LONGEST))
    return false;
  const isRaised = thing.length > 8 && thing === thing.toUpperCase() && thing !== thing.toLowerCase();
  return (
    !isRaised &&
    !NOT_PLAIN.test(thing) &&
    !isTorn(thing) &&
    !voices.some((source) => expression(source, 'i').test(thing))
  );
}

/**
 * What a request asks for, as a reply can name it: "could you please send me the corrected invoice, I need it for customs"
 * gives "the corrected invoice". Null where the sentence has no such name.
 * @param sentence as the customer wrote it
 */
export function thingAsked(sentence: string, words: ThingWords): string | null {
  if (sentence.length > LONGEST_REQUEST) return null;
  const plain = tidy(without(sentence.replace(LIST_SIGN, ''), words.asides).replace(/[?？؟!！]+\s*$/, ''));
  // "Hello Amy, could you send …", "For customs, please send …": what is asked may stand behind the first comma.
  const [, behind] = /^[^,，،、]{1,30}[,，،、]\s*(\S.*)$/.exec(plain) ?? [];
  return thingIn(plain, words) ?? (behind === undefined ? null : thingIn(behind, words));
}

function thingIn(plain: string, words: ThingWords): string | null {
  for (const source of words.asks) {
    const found = expression(source, 'i')
      .exec(plain)
      ?.slice(1)
      .find((group) => group !== undefined);
    if (found === undefined) continue;
    const cut = words.ends.reduce((text, end) => text.replace(expression(end, 'i'), ''), found);
    const named = words.forms.reduce(
      (text, [from, to]) => text.replace(expression(from, 'gi'), to),
      tidy(cut),
    );
    const thing = tidy(named);
    if (!isName(thing, words)) return null;
    return thing.slice(0, 1).toUpperCase() + thing.slice(1);
  }
  return null;
}

/** The line of a list of requests that is no sentence: "8D report within 10 days". */
const isBareName = (line: string): boolean =>
  line.length <= (WIDE.test(line) ? LONGEST_WIDE : LONGEST) &&
  !NOT_PLAIN.test(line) &&
  !isTorn(line) &&
  !/[.。]$/.test(line);

/** A question may be this long on a line of its own; what is told to be done, and has no name, only shorter. Wide signs say more. */
const LONGEST_QUESTION = 140;
const LONGEST_ORDER = 80;
const LONGEST_ORDER_WIDE = 32;
const QUESTION = /[?？؟]\s*$/;

/** What is known of a sentence before it is looked at. */
interface Place {
  /** Is it a line of a list? Then it may be the name of the thing itself. */
  readonly isListed: boolean;
  /** Does a sentence open or close with words of asking? */
  readonly asks: (sentence: string) => boolean;
}

type Words = Pick<MentionWords, 'things' | 'courtesies'>;

/** A request and how it can be said back: a question, or a short sentence that opens or closes with words of asking. */
function requestOf(sentence: string, { things, courtesies }: Words, { isListed, asks }: Place): Request {
  const words = sentence.trim();
  const thing = thingAsked(words, things);
  if (QUESTION.test(words)) {
    const quote = saidBack(words, courtesies, LONGEST_QUESTION, true);
    return { words, thing, quote, inWords: asks(quote ?? words) };
  }
  const longest = WIDE.test(words) ? LONGEST_ORDER_WIDE : LONGEST_ORDER;
  const quote = /[()（）]/.test(words) ? null : saidBack(words, courtesies, longest, true);
  const inWords = isListed || asks(quote ?? words);
  return { words, thing, quote: inWords ? quote : null, inWords };
}

/** The parts of "send the invoice and tell us the date"; none where one of them would have no name. */
function partsOf(sentence: string, words: Words, place: Place): readonly Request[] {
  const { joins } = words.things;
  const isLong = sentence.length > LONGEST_REQUEST;
  const parts = joins.length === 0 || isLong ? [] : sentence.split(expression(joins.join('|'), 'i'));
  if (parts.length < 2) return [];
  const requests = parts.map((part) => requestOf(part, words, place));
  return requests.every(({ thing }) => thing !== null) ? requests : [];
}

/** What a sentence asks for, with the names of the things: one request, or several where it joins them. */
export function requestsIn(sentence: string, words: Words, place: Place): readonly Request[] {
  const parts = partsOf(sentence, words, place);
  if (parts.length > 0) return parts;
  const whole = requestOf(sentence, words, place);
  if (whole.thing !== null || !place.isListed || !isBareName(whole.words)) return [whole];
  return [{ ...whole, thing: whole.words.slice(0, 1).toUpperCase() + whole.words.slice(1) }];
}
