import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { bothTold } from '../../../src/core/judge/sentences';
import type { LearnedTable } from '../../../src/core/model';
import { loadOrdinary } from './ordinary';
import { isHeldBack, loadCorpus } from '../corpus';
import { isPassage, loadPassages } from '../passages';
import { languageFolders } from '../packs';
import { studyCases } from './design';
import { fitLayer } from './layer';
import { growPressureTrees } from './pressure-trees';
import {
  conceptLessons,
  conceptOptions,
  pressureOptions,
  sentenceLessons,
  sentenceOptions,
  strongestOf,
  withTold,
  wordLesson,
  wordOptions,
} from './lessons';
import { learn } from './table';

/**
 * `npm run fit`: learns from the corpus (without the held-back part) and writes what it learned as data: tables of
 * concepts for all languages, one table of words per language, and one layer that weighs both with the signals of the
 * cues. Deterministic: same corpus, same files.
 */
const src = path.resolve(__dirname, '..', '..', '..', 'src');
const HEAD = '// Written by `npm run fit` from tests/corpus; do not edit by hand.\n/* prettier-ignore */\n';
const shared = path.join(src, 'languages', 'learned');
/** Fewer mails teach a table of words nothing. */
const FEWEST_MAILS = 60;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function fitAll(): Promise<void> {
  const labelled = loadCorpus().filter((mail) => !isHeldBack(mail.id));
  const passages = languageFolders.flatMap(loadPassages);
  const cases = studyCases([...labelled, ...(await loadOrdinary('learn')), ...passages]);
  say(`${cases.length - passages.length} mails, ${passages.length} passages`);

  const lessons = cases.map(conceptLessons);
  const pressure = learn(
    lessons.map((of) => of.pressure),
    pressureOptions,
  );
  writeTable(path.join(shared, 'pressure-concepts.ts'), 'pressureConcepts', pressure.table);
  say('concepts of pressure learned');
  const rest = learn(
    lessons.map((of) => of.rest),
    conceptOptions,
  );
  writeTable(path.join(shared, 'mail-concepts.ts'), 'mailConcepts', rest.table);
  const toldByConcepts = pressure.told.map((sums, i) => bothTold(sums, rest.told[i] as Float64Array));
  say('concepts of mails learned');

  const sentences = cases.map(sentenceLessons);
  const bySentence = learn(sentences.flat(), sentenceOptions);
  let next = 0;
  const strongest = sentences.map(({ length }) => strongestOf(bySentence.told.slice(next, (next += length))));
  writeTable(path.join(shared, 'sentence-concepts.ts'), 'sentenceConcepts', bySentence.table);
  say('concepts of sentences learned');

  const toldByWords = new Map<number, Float64Array>();
  for (const language of [...new Set(cases.map((studied) => studied.language))].sort()) {
    const own = cases
      .map((studied, i) => ({ studied, i }))
      .filter(({ studied }) => studied.language === language);
    if (own.length < FEWEST_MAILS) continue;
    const { table, told } = learn(
      own.map(({ studied }) => wordLesson(studied)),
      wordOptions,
    );
    own.forEach(({ i }, k) => toldByWords.set(i, told[k] as Float64Array));
    writeTable(path.join(src, 'languages', language, 'learned-words.ts'), 'learnedWords', table);
    say(`words of ${language} learned from ${own.length} mails and passages`);
  }

  const told = cases.map((studied, i) =>
    withTold(studied, toldByConcepts[i], toldByWords.get(i), strongest[i]),
  );
  // The layer weighs whole mails: what a passage is told says nothing of how much else stands in a mail.
  const layer = fitLayer(told.filter(({ mail }) => !isPassage(mail)));
  writeFileSync(
    path.join(shared, 'signal-weights.ts'),
    `import type { SignalWeights } from '../../core/model';\n\n${HEAD}export const signalWeights: SignalWeights = ${JSON.stringify(layer)};\n`,
  );
  say('layer learned');
  writeFileSync(
    path.join(shared, 'pressure-trees.ts'),
    `import type { LearnedTrees } from '../../core/model';\n\n${HEAD}export const pressureTrees: LearnedTrees = ${JSON.stringify(growPressureTrees(told))};\n`,
  );
  say('trees grown');
}

function writeTable(file: string, name: string, table: LearnedTable): void {
  writeFileSync(
    file,
    `import type { LearnedTable } from '../../core/model';\n\n${HEAD}export const ${name}: LearnedTable = ${JSON.stringify(table)};\n`,
  );
}

void fitAll();
