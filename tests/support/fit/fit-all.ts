import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { bothTold } from '../../../src/core/judge/sentences';
import type { LearnedTable, LearnedWords } from '../../../src/core/model';
import { loadOrdinary } from './ordinary';
import { isHeldBack, loadCorpus } from '../corpus';
import { loadPassages } from '../passages';
import { languageFolders } from '../packs';
import { studyCases, type StudiedCase } from './design';
import { fitNet } from './fit-net';
import { growJudgeTrees } from './judge-trees';
import {
  conceptLessons,
  conceptOptions,
  pressureOptions,
  sentenceLessons,
  sentenceOptions,
  withSaid,
  wordLesson,
  wordOptions,
} from './lessons';
import { inParallel } from './parallel';
import { learn } from './table';

/**
 * `npm run fit`: learns from the corpus (without the held-back part) and writes what it learned as data: tables of
 * concepts for all languages, one table of words per language, and trees that judge by both and by the signals of the
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
  // One after the other: the bags of one table alone take gigabytes.
  const concepts = await learnConcepts(cases);
  const sentences = await learnSentences(cases);
  const { told: words, tables } = await learnWords(cases);
  const told = cases.map((studied, i) =>
    withSaid(studied, {
      concepts: concepts[i] as Float64Array,
      words: words.get(i),
      sentences: sentences[i] as readonly Float64Array[],
    }),
  );
  write(
    path.join(shared, 'judge-trees.ts'),
    `judgeTrees: LearnedTrees = ${JSON.stringify(await growJudgeTrees(told))}`,
  );
  say('trees grown');
  const order = fitNet(cases, tables, say);
  write(path.join(shared, 'order-net.ts'), `orderNet: LearnedNet = ${JSON.stringify(order.net)}`);
  for (const [language, learned] of order.words) writeWords(language, learned);
  await inParallel.end();
}

/** What the concepts of every mail are told by tables that have not seen it. */
async function learnConcepts(cases: readonly StudiedCase[]): Promise<readonly Float64Array[]> {
  const lessons = cases.map(conceptLessons);
  const pressure = await learn(
    lessons.map((of) => of.pressure),
    pressureOptions,
  );
  writeTable(path.join(shared, 'pressure-concepts.ts'), 'pressureConcepts', pressure.table);
  say('concepts of pressure learned');
  const rest = await learn(
    lessons.map((of) => of.rest),
    conceptOptions,
  );
  writeTable(path.join(shared, 'mail-concepts.ts'), 'mailConcepts', rest.table);
  say('concepts of mails learned');
  return pressure.told.map((sums, i) => bothTold(sums, rest.told[i] as Float64Array));
}

/** The same for every sentence of every mail. */
async function learnSentences(cases: readonly StudiedCase[]): Promise<readonly (readonly Float64Array[])[]> {
  const sentences = cases.map(sentenceLessons);
  const { table, told } = await learn(sentences.flat(), sentenceOptions);
  writeTable(path.join(shared, 'sentence-concepts.ts'), 'sentenceConcepts', table);
  say('concepts of sentences learned');
  let next = 0;
  return sentences.map(({ length }) => told.slice(next, (next += length)));
}

/** The same for the words of every mail, by the number of the mail. */
async function learnWords(cases: readonly StudiedCase[]): Promise<{
  readonly told: ReadonlyMap<number, Float64Array>;
  readonly tables: ReadonlyMap<string, LearnedTable>;
}> {
  const all = new Map<number, Float64Array>();
  const tables = new Map<string, LearnedTable>();
  for (const language of [...new Set(cases.map((studied) => studied.language))].sort()) {
    const own = cases
      .map((studied, i) => ({ studied, i }))
      .filter(({ studied }) => studied.language === language);
    if (own.length < FEWEST_MAILS) continue;
    const { table, told } = await learn(
      own.map(({ studied }) => wordLesson(studied)),
      wordOptions,
    );
    own.forEach(({ i }, k) => all.set(i, told[k] as Float64Array));
    tables.set(language, table);
    say(`words of ${language} learned from ${own.length} mails and passages`);
  }
  return { told: all, tables };
}

/** The words of a language, for the table and for the net. */
const writeWords = (language: string, learned: LearnedWords): void =>
  write(
    path.join(src, 'languages', language, 'learned-words.ts'),
    `learnedWords: LearnedWords = ${JSON.stringify(learned)}`,
  );

const writeTable = (file: string, name: string, table: LearnedTable): void =>
  write(file, `${name}: LearnedTable = ${JSON.stringify(table)}`);

function write(file: string, constant: string): void {
  const type = /: (\w+) =/.exec(constant)?.[1] as string;
  writeFileSync(
    file,
    `import type { ${type} } from '../../core/model';\n\n${HEAD}export const ${constant};\n`,
  );
}

void fitAll();
