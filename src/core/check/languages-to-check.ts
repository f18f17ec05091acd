import type { LanguageTag, Profile } from '../model';
import { guessLanguages } from '../text/language';
import { ownLines } from './seller-text';

/** Fewer units than this are too few to tell one Latin language from another ("OK, USD 11.90 per piece"). */
const FEW = 200;

/**
 * The languages whose books a seller's text needs, strongest first; English too where a text is
 * short, Chinese where a word of it stands in another mail.
 */
export function languagesToCheck(text: string, profiles: readonly Profile[]): readonly LanguageTag[] {
  const own = ownLines(text)
    .filter(({ zone }) => zone === 'new')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
  const tags = guessLanguages(own, profiles);
  const hasAside = /[\u4e00-\u9fff]{2}/.test(own) && !tags.includes('zh') && !tags.includes('ja');
  const isShort = own.length < FEW && /[a-z]{2}/i.test(own) && !tags.includes('en');
  return [...tags, ...(isShort ? (['en'] as const) : []), ...(hasAside ? (['zh'] as const) : [])];
}
