/**
 * Folded spelling of a word: lower case, and without what many writers leave out (accents over Latin letters, the dots of
 * ё, Arabic vowel signs, the forms of alef). Patterns are folded the same way.
 */
export function foldWord(word: string): string {
  const plain = word
    .replace(/[\u200b-\u200f\u00ad\ufeff\u202a-\u202e\u2060-\u2069\u0640]/g, '')
    .replace(/[‘’ʼ]/g, "'")
    .normalize('NFKC')
    .toLowerCase();
  if (/^[\x20-\x7e]*$/.test(plain)) return plain;
  return plain
    .replace(/[\u00df-\u024f\u1e00-\u1eff]/g, (char) => LATIN_TWINS[char] ?? char.normalize('NFD').charAt(0))
    .replace(/i\u0307/g, 'i')
    .replace(/ё/g, 'е')
    .replace(/[\u064b-\u0652\u0670]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}

/** Latin letters that are no plain letter with a mark. */
const LATIN_TWINS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
};
