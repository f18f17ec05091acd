import { addresseeFrom } from '../draft/addressee';
import { MAILBOX_WORDS } from '../draft/mailbox-words';
import type { Person } from '../model';
import { foldWord } from '../text/fold-word';
import { foldVariants } from '../text/variants';
import { greetedName } from './greeting';
import type { Rule } from './rule';
import { mayBeOneName } from './short-names';

const SCRIPTS: readonly RegExp[] = [
  /[A-Za-z\u00c0-\u024f]/,
  /[\u0400-\u04ff]/,
  /[\u0600-\u06ff]/,
  /[\u3400-\u9fff]/,
  /[\u3041-\u30fa]/,
  /[\uac00-\ud7af]/,
];
const scriptOf = (word: string): number => SCRIPTS.findIndex((letters) => letters.test(word));
/** Han and Hangul names are written without blanks, and family name, given name or both are greeted. */
const FIRST_UNSPACED = 3;

/**
 * The greeting names somebody who is none of the recipients. Silent in every doubt: a group, a mailbox, a name written
 * in other letters, a short form, a slip of the pen.
 */
export const findWrongName: Rule = ({ text, books, context }) => {
  const greeted = greetedName(text, books);
  if (greeted === null) return [];
  const script = scriptOf(greeted.name);
  const wanted = wordsOf(greeted.name, script);
  if (script < 0 || wanted.length === 0) return [];
  // 陳 and 陈 are one name.
  const fold = foldVariants(books);
  const simplified = (words: readonly string[]): readonly string[] =>
    words.map((word) => [...word].map(fold).join(''));
  const known = context.recipients.map((person) => namesOf(person, script));
  const customer = context.answering?.customerName ?? '';
  if (addresseeFrom(customer).kind !== 'nobody') known.push(wordsOf(customer, script));
  const isAmong = (names: readonly string[]): boolean =>
    simplified(wanted).some((word) => simplified(names).some((name) => isOne(word, name, script)));
  const found = [{ start: greeted.start, end: greeted.end }];
  // The customer's own greeting, left where it was copied from.
  const own = wordsOf(context.sellerName, script);
  if (own.length > 0 && wanted.every((word) => own.includes(word)) && !known.some(isAmong)) return found;
  // Somebody whose name is unknown, or written in other letters, may be meant.
  if (known.length === 0 || known.some((names) => names.length === 0)) return [];
  const isKnown = known.some(isAmong);
  const inAddress = context.recipients.some(({ email }) =>
    wanted.some((word) => word.length >= 3 && foldWord(email).includes(word)),
  );
  return isKnown || inAddress ? [] : found;
};

function isOne(word: string, name: string, script: number): boolean {
  if (script < FIRST_UNSPACED) return mayBeOneName(word, name);
  return [...word].some((char) => name.includes(char));
}

const wordsOf = (name: string, script: number): readonly string[] =>
  name
    .split(/[\s,.·・/()（）"“”-]+/)
    .map(foldWord)
    .filter((word) => word !== '' && scriptOf(word) === script);

/** Words of a recipient's name in one script; of a person without a name, what a telling address says. */
function namesOf({ name, email }: Person, script: number): readonly string[] {
  if (name.trim() !== '' && name.trim().toLowerCase() !== email.trim().toLowerCase())
    return addresseeFrom(name).kind === 'nobody' ? [] : wordsOf(name, script);
  const parts = foldWord(email.split('@', 1)[0] ?? '').split(/[._-]+/);
  const isTelling =
    parts.length >= 2 && parts.every((part) => /^[a-z]{3,}$/.test(part) && !MAILBOX_WORDS.has(part));
  return isTelling && script === 0 ? parts : [];
}
