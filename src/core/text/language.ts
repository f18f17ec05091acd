import type { LanguageTag, Profile } from '../model';

const SCRIPTS: readonly { readonly tag: LanguageTag; readonly letters: RegExp }[] = [
  { tag: 'ja', letters: /[\u3041-\u30fa\uff66-\uff9d]/g },
  { tag: 'ko', letters: /[\uac00-\ud7af]/g },
  { tag: 'zh', letters: /[\u3400-\u9fff]/g },
  { tag: 'ru', letters: /[\u0400-\u04ff]/g },
  { tag: 'ar', letters: /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/g },
];

/** No more of a text than this is looked at to guess its language, in UTF-16 units. */
const ENOUGH = 6000;

/** What a frequent short word tells beside a group of three letters. */
const COMMON_WORD = 4;

/** Lower-case words of Latin letters, and their groups of three letters with a blank for a word's edge. */
export function lettersIn(text: string): {
  readonly words: readonly string[];
  readonly groups: readonly string[];
} {
  // A Turkish capital İ leaves a dot of its own behind.
  const words =
    text
      .toLowerCase()
      .replace(/\u0307/g, '')
      .match(LATIN_WORD) ?? [];
  const groups: string[] = [];
  for (const word of words) {
    const edged = ` ${word} `;
    for (let at = 0; at + 3 <= edged.length; at += 1) groups.push(edged.slice(at, at + 3));
  }
  return { words, groups };
}

const LATIN_WORD = /[a-zà-ÿāăąćčďđęěğıłńňőœřśşšţťůűźżž'’]+/g;

/**
 * The languages a text is written in, strongest first; empty when it holds no words. Scripts decide where they can
 * (one Han character weighs as much as three Latin letters), frequent short words and groups of letters where they
 * cannot.
 */
export function guessLanguages(text: string, profiles: readonly Profile[]): readonly LanguageTag[] {
  const sample = text.slice(0, ENOUGH);
  const weights = new Map<LanguageTag, number>();
  const add = (tag: LanguageTag, weight: number): void =>
    void weights.set(tag, (weights.get(tag) ?? 0) + weight);
  for (const { tag, letters } of SCRIPTS) {
    const count = sample.match(letters)?.length ?? 0;
    if (count > 0) add(tag, count * (tag === 'zh' || tag === 'ja' || tag === 'ko' ? 3 : 1));
  }
  // Han characters beside kana belong to Japanese.
  const kana = weights.get('ja') ?? 0;
  const han = weights.get('zh') ?? 0;
  if (kana > 0 && kana * 6 > han) {
    weights.set('ja', kana + han);
    weights.delete('zh');
  } else if (kana > 0) weights.delete('ja');

  const { words, groups } = lettersIn(sample);
  if (words.length > 0) {
    const letters = words.reduce((sum, word) => sum + word.length, 0);
    let best: LanguageTag = 'en';
    let most = 0;
    for (const profile of profiles) {
      const common = new Set(profile.commonWords);
      const telling = new Set(profile.letterGroups?.split('|'));
      const told =
        COMMON_WORD * words.filter((word) => common.has(word)).length +
        groups.filter((group) => telling.has(group)).length;
      if (told > most) {
        best = profile.tag;
        most = told;
      }
    }
    // A product name or an abbreviation inside another language is no second language.
    if (most > 0 || weights.size === 0) add(best, letters);
  }
  const total = [...weights.values()].reduce((a, b) => a + b, 0);
  return [...weights.entries()]
    .filter(([, weight]) => weight >= total * 0.08)
    .sort((a, b) => b[1] - a[1])
    .map(([tag]) => tag);
}
