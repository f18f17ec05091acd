import type { DraftSentence, ReplyWishes } from '../model';
import type { Addressee } from './addressee';
import { cleanText } from '../text/clean-text';
import { isolated, partsText } from './layout';
import type { PhraseBook } from './phrase-book';
import { filled } from './wording';
import type { Voice } from './wording';

const LONGEST_SELLER_NAME = 80;

/** The greeting: by name where one is known, neutral otherwise. */
export function greetingSentence(addressee: Addressee, voice: Voice): DraftSentence {
  const name = addressee.kind === 'nobody' ? '' : addressee.name;
  return {
    move: 'greeting',
    phrase: `greeting.${addressee.kind}`,
    parts: filled(voice.book.greeting[addressee.kind], voice, () => isolated(name, voice.book.direction)),
  };
}

/** A letter whose greeting ends in a comma, in a language that then goes on with a small letter. */
export function goingOn(
  sentences: readonly DraftSentence[],
  { smallAfterGreeting = [] }: PhraseBook,
): readonly DraftSentence[] {
  const [greeting, opening, ...others] = sentences;
  if (greeting === undefined || opening === undefined || !partsText(greeting.parts).endsWith(','))
    return sentences;
  const [first, ...rest] = opening.parts;
  if (typeof first !== 'string') return sentences;
  const [word = ''] = /^\p{L}+/u.exec(first) ?? [];
  if (!smallAfterGreeting.includes(word)) return sentences;
  const small = first.charAt(0).toLowerCase() + first.slice(1);
  return [greeting, { ...opening, parts: [small, ...rest] }, ...others];
}

/** The closing formula, with the seller's name on a line of its own when it is given. */
export function closingSentence({ sellerName = '' }: ReplyWishes, voice: Voice): DraftSentence {
  const seller = cleanText(sellerName, LONGEST_SELLER_NAME);
  const formula = filled(voice.book.closing[voice.tone], voice, () => '');
  return { move: 'closing', phrase: 'closing', parts: seller === '' ? formula : [...formula, `\n${seller}`] };
}
