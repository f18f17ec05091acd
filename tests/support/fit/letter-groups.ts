import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { lettersIn } from '../../../src/core/text/language';
import type { CorpusCase } from '../corpus';

/** Languages that share the Latin script; the others betray themselves by theirs. */
const LATIN = ['de', 'en', 'es', 'fr', 'it', 'pt', 'tr'] as const;
const KEPT = 120;
const file = path.resolve(__dirname, '../../../src/languages/learned/letter-groups.ts');

/**
 * Finds for each language the groups of three letters that betray it most, and writes them as data. What counts is how much
 * oftener a group is than in the language that comes next.
 */
export function fitLetterGroups(mails: readonly CorpusCase[]): void {
  const shares = new Map(LATIN.map((language) => [language, sharesIn(mails, language)]));
  const told = LATIN.map((language) => {
    const own = shares.get(language) as Map<string, number>;
    const telling = [...own].map(([group, share]) => {
      const next = Math.max(
        ...LATIN.map((other) => (other === language ? 0 : (shares.get(other)?.get(group) ?? 0))),
      );
      const times = Math.log((share + 1e-5) / (next + 1e-5));
      return { group, tells: times > 0 ? (share - next) * Math.min(1, times) : 0 };
    });
    telling.sort((a, b) => b.tells - a.tells || (a.group < b.group ? -1 : 1));
    return `  ${language}: ${JSON.stringify(
      telling
        .slice(0, KEPT)
        .map(({ group }) => group)
        .join('|'),
    )},\n`;
  });
  writeFileSync(
    file,
    `// Written by \`npm run fit\` from tests/corpus; do not edit by hand.\n/* prettier-ignore */\n/** Language of Latin script → the groups of three letters (a blank for a word's edge) that betray it. */\nexport const letterGroups = {\n${told.join('')}};\n`,
  );
}

function sharesIn(mails: readonly CorpusCase[], language: string): Map<string, number> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const mail of mails) {
    if (mail.language !== language) continue;
    for (const group of lettersIn(mail.body).groups) {
      counts.set(group, (counts.get(group) ?? 0) + 1);
      all += 1;
    }
  }
  return new Map([...counts].map(([group, count]) => [group, count / all]));
}
