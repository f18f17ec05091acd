import path from 'node:path';
import type { LanguageTag } from '../../../src/core/model';
import { judgeMail } from '../../../src/core/judge/judge-mail';
import { isHeldBack, loadCorpus, readBatch } from '../corpus';
import { studyCases } from './design';
import { loadOrdinary } from './ordinary';
import { line, scoreVerdicts } from './score';

/**
 * `npm run accuracy`: scores of the shipped engine on the corpus, per language, batch and held-back part.
 * `npm run accuracy -- FILE…`: scores on the named batches, which is how a fresh blind batch gets its first-read score.
 * `npm run accuracy -- --ordinary`: false alarms on real mail that nothing was learned from.
 */
const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
if (args.includes('--ordinary')) void measureOrdinary();
else measureCorpus();

/** Real mail that is no pressure: how often is it taken for some? */
async function measureOrdinary(): Promise<void> {
  const verdicts = studyCases(await loadOrdinary('measure')).map(
    ({ study }) => judgeMail(study).pressure.value,
  );
  const share = (value: string): string =>
    `${((100 * verdicts.filter((verdict) => verdict === value).length) / verdicts.length).toFixed(1)} %`;
  process.stdout.write(
    `${verdicts.length} ordinary mails: threat ${share('threat')}, complaint ${share('complaint')}\n`,
  );
}

function measureCorpus(): void {
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
}

/** The language is the folder a batch lies in. */
function languageOf(file: string): LanguageTag {
  return path.basename(path.dirname(path.resolve(file))) as LanguageTag;
}
