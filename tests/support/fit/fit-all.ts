import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SignalWeights } from '../../../src/core/judge/linear';
import { isHeldBack, loadCorpus } from '../corpus';
import { studyCases } from './design';
import {
  optionsFor,
  fitQuestion,
  fitSentences,
  retellUnseen,
  sentenceOptions,
  type FittedQuestion,
} from './fit';
import { questions } from './questions';

/**
 * `npm run fit`: learns the weights from the corpus (without the held-back fifth) and writes them as data:
 * one signal layer for all languages, one table of words per language. Deterministic: same corpus, same files.
 */
const root = path.resolve(__dirname, '..', '..', '..', 'src');
const mails = studyCases(loadCorpus().filter((mail) => !isHeldBack(mail.id)));
const layers: Record<string, SignalWeights[string]> = {};
const words: Record<string, Record<string, Readonly<Record<string, readonly number[]>>>> = {};
const keep = (name: string, fitted: FittedQuestion): void => {
  layers[name] = fitted.layer;
  for (const [language, table] of Object.entries(fitted.words)) (words[language] ??= {})[name] = table;
};
keep('sentence', fitSentences(mails, sentenceOptions));
const cases = retellUnseen(mails, sentenceOptions);
for (const question of questions)
  keep(question.name, fitQuestion(cases, question, optionsFor(question.name)));
const head = '// Written by `npm run fit` from tests/corpus; do not edit by hand.\n/* prettier-ignore */\n';
writeFileSync(
  path.join(root, 'core', 'judge', 'signal-weights.ts'),
  `import type { SignalWeights } from './linear';\n\n${head}export const signalWeights: SignalWeights = ${JSON.stringify(layers)};\n`,
);
for (const [language, table] of Object.entries(words)) {
  writeFileSync(
    path.join(root, 'languages', language, 'word-weights.ts'),
    `import type { LanguagePack } from '../../core/model';\n\n${head}export const wordWeights: NonNullable<LanguagePack['wordWeights']> = ${JSON.stringify(table)};\n`,
  );
}
process.stdout.write(`fitted ${questions.length} questions on ${cases.length} mails\n`);
