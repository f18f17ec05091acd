import path from 'node:path';
import type { LanguageTag } from '../../../src/core/model';
import { judgeMail } from '../../../src/core/judge/judge-mail';
import { isHeldBack, loadCorpus, readBatch } from '../corpus';
import { studyCases } from './design';
import { line, scoreVerdicts } from './score';

/**
 * `npm run accuracy`: scores of the shipped engine on the corpus, per language, batch and held-back part.
 * `npm run accuracy -- FILE…`: scores on the named batches, which is how a fresh blind batch gets its first-read score.
 */
const files = process.argv.slice(2);
const mails =
  files.length > 0
    ? files.flatMap((file) => readBatch(file, languageOf(file)))
    : loadCorpus((_language, batch) => batch !== 'plain');
const pairs = studyCases(mails).map(({ mail, study }) => ({
  mail,
  labels: mail.labels,
  verdict: judgeMail(study),
}));
const groups = new Map<string, typeof pairs>();
const put = (name: string, pair: (typeof pairs)[number]): void =>
  void groups.set(name, [...(groups.get(name) ?? []), pair]);
for (const pair of pairs) {
  const { language, batch, id } = pair.mail;
  put(`${language} all`, pair);
  put(`${language} ${batch}`, pair);
  if (files.length === 0) put(`${language} ${isHeldBack(id) ? 'held back' : 'learned from'}`, pair);
}
for (const [name, group] of [...groups].sort()) {
  const scores = scoreVerdicts(group);
  process.stdout.write(`${line(name, scores)}\n`);
  if (name.endsWith(' all')) {
    for (const [label, row] of Object.entries(scores.confusion))
      process.stdout.write(`   labelled ${label}: ${JSON.stringify(row)}\n`);
  }
}

/** The language is the folder a batch lies in. */
function languageOf(file: string): LanguageTag {
  return path.basename(path.dirname(path.resolve(file))) as LanguageTag;
}
