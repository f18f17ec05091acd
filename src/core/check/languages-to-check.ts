import type { LanguageTag, Profile } from '../model';
import { guessLanguages } from '../text/language';
import { ownLines } from './seller-text';

/** The languages whose books a seller's text needs, strongest first; Chinese too where a word of it stands in another mail. */
export function languagesToCheck(text: string, profiles: readonly Profile[]): readonly LanguageTag[] {
  const own = ownLines(text)
    .filter(({ zone }) => zone === 'new')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
  const tags = guessLanguages(own, profiles);
  const hasAside = /[\u4e00-\u9fff]{2}/.test(own) && !tags.includes('zh') && !tags.includes('ja');
  return hasAside ? [...tags, 'zh'] : tags;
}
