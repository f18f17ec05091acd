import { onePerSentence } from './plain-words';
import type { Checked, Rule, TextRange } from './rule';
import type { SellerText } from './seller-text';
import { tokenise, type Tokens } from '../text/tokens';

/** Of a longer private text, this many words in a row give it away. */
const TELLING_RUN = 5;
/** The same in unspaced scripts, in characters. */
const TELLING_HAN_RUN = 8;
/** A Chinese aside: fewer characters are a name or a term. */
const SHORTEST_ASIDE = 4;

/** Words meant for one's own people. */
export const findInternal: Rule = (checked) => {
  const { text } = checked;
  const named = onePerSentence(text.marks.internal);
  const found: TextRange[] = [...named, ...privateWordsIn(checked), ...asidesIn(checked)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  let end = 0;
  return found.filter((range) => range.start >= end && (end = range.end) > range.start);
};

/** Private words as written, whatever their case; of a longer text, any run of its words. */
function privateWordsIn({ text, context }: Checked): readonly TextRange[] {
  const { tokens } = text;
  return context.privateWords.flatMap((secret) => {
    const wanted = tokensOf(secret.slice(0, 2_000));
    const isHan = wanted.kinds.some((kind) => kind === 'han');
    const run = Math.min(wanted.count, isHan ? TELLING_HAN_RUN : TELLING_RUN);
    // One short word ("ok") would be found everywhere.
    if (run === 0 || (run === 1 && (wanted.texts[0] ?? '').length < 3)) return [];
    const runs = new Set<string>();
    for (let i = 0; i + run <= wanted.count; i += 1) runs.add(wanted.texts.slice(i, i + run).join(' '));
    const found: TextRange[] = [];
    for (let at = 0; at + run <= tokens.count; at += 1) {
      if (!runs.has(tokens.texts.slice(at, at + run).join(' '))) continue;
      found.push({ start: tokens.starts[at] as number, end: tokens.ends[at + run - 1] as number });
      at += run - 1;
    }
    return found;
  });
}

function tokensOf(secret: string): Tokens {
  const line = { start: 0, end: secret.length, zone: 'new' as const };
  return tokenise({ subject: '', text: secret.replace(/\s+/g, ' '), lines: [line] }, (char) => char);
}

/** A run of Chinese in a mail written in a language without Chinese characters; company names are left alone. */
function asidesIn({ text, books }: Checked): readonly TextRange[] {
  const main = books[0]?.profile.tag;
  if (main === undefined || main === 'zh' || main === 'ja' || main === 'ko') return [];
  return hanRuns(text).filter(({ start, end }) => {
    const run = text.source.slice(start, end);
    return !/(?:公司|集团|集團|厂|廠|路|号|號|区|區|市|省)/.test(run);
  });
}

/** Runs of Chinese characters within a sentence, punctuation and numbers between them included. */
function hanRuns({ tokens }: SellerText): readonly TextRange[] {
  const runs: TextRange[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.kinds[at] !== 'han') continue;
    const first = at;
    while (
      at + 1 < tokens.count &&
      tokens.sentences[at + 1] === tokens.sentences[first] &&
      (tokens.kinds[at + 1] === 'han' ||
        (tokens.kinds[at + 1] === 'number' && tokens.kinds[at + 2] === 'han'))
    )
      at += 1;
    if (at - first + 1 >= SHORTEST_ASIDE)
      runs.push({ start: tokens.starts[first] as number, end: tokens.ends[at] as number });
  }
  return runs;
}
