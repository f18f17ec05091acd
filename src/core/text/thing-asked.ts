import type { Request, ThingWords } from '../model';

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

const isTorn = (text: string): boolean =>
  (text.match(/[(（]/g)?.length ?? 0) !== (text.match(/[)）]/g)?.length ?? 0);

function isName(thing: string, { voices }: ThingWords): boolean {
  const isWide = WIDE.test(thing);
  const { length } = thing;
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

/**
 * A sentence that asks for something, with the thing it asks for.
 * @param isListed is it a line of a list? Then it may be the name itself.
 */
export const requestOf = (sentence: string, words: ThingWords, isListed = false): Request => {
  const said = sentence.trim();
  const thing = thingAsked(said, words);
  if (thing !== null || !isListed || !isBareName(said)) return { words: said, thing };
  return { words: said, thing: said.slice(0, 1).toUpperCase() + said.slice(1) };
};
