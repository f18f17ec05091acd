import type { DraftSentence, ReplyWishes } from '../model';
import type { Addressee } from './addressee';
import { cleanText } from './clean-text';
import { isolated } from './layout';
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

/** The sentences after a greeting that ends in a comma, where the language then goes on with a small letter. */
export function goingOn(
  sentences: readonly DraftSentence[],
  { smallAfterGreeting = [] }: PhraseBook,
): readonly DraftSentence[] {
  return sentences.map((sentence, at) => {
    const [first, ...rest] = sentence.parts;
    if (at !== 1 || typeof first !== 'string') return sentence;
    const [word = ''] = /^\p{L}+/u.exec(first) ?? [];
    if (!smallAfterGreeting.includes(word)) return sentence;
    return { ...sentence, parts: [first.charAt(0).toLowerCase() + first.slice(1), ...rest] };
  });
}

/** The closing formula, with the seller's name on a line of its own when it is given. */
export function closingSentence({ sellerName = '' }: ReplyWishes, voice: Voice): DraftSentence {
  const seller = cleanText(sellerName, LONGEST_SELLER_NAME);
  const formula = filled(voice.book.closing[voice.tone], voice, () => '');
  return { move: 'closing', phrase: 'closing', parts: seller === '' ? formula : [...formula, `\n${seller}`] };
}
