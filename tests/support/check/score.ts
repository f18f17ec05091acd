/**
 * Prints how many mails and examples of each language the check gets right: `npm run check-score`; with `--unseen`,
 * `--unseen-second` or `--unseen-third` the replies of `tests/languages/check-unseen…`.
 */
import { CHECK_RULES, type LanguageTag } from '../../../src/core';
import { checkBooks } from '../../../src/languages/check-registry';
import { booksFor, casesOf, faultsOf, tried, unseenOf, UNSEEN, type UnseenBatch } from './try';

async function main(tags: readonly LanguageTag[]): Promise<void> {
  const isLoud = process.argv.includes('--faults');
  for (const tag of tags) {
    const books = await booksFor(tag);
    const { to, examples, mails } = casesOf(tag);
    const lines: string[] = [];
    const count = { right: 0, of: 0, missed: 0, wrong: 0 };
    for (const rule of CHECK_RULES) {
      for (const kind of ['hits', 'misses'] as const) {
        for (const example of examples[rule][kind]) {
          count.of += 1;
          const found = tried(rule, example, to, books);
          if (found.length > 0 === (kind === 'hits')) count.right += 1;
          else
            lines.push(
              `  ${rule} ${kind}: ${JSON.stringify(example)} ${found.map(({ quote }) => quote).join(' | ')}`,
            );
        }
      }
    }
    const clean = mails.filter((mail, at) => {
      const faults = faultsOf(mail, to, books);
      count.missed += faults.filter((fault) => fault.startsWith('missed')).length;
      count.wrong += faults.filter((fault) => fault.startsWith('false')).length;
      lines.push(...faults.map((fault) => `  mail ${at}: ${fault}`));
      return faults.length === 0;
    }).length;
    const expected = mails.reduce((sum, mail) => sum + mail.expect.length, 0);
    process.stdout.write(
      `${tag}: examples ${count.right} of ${count.of}; mails right ${clean} of ${mails.length}; findings missed ${count.missed} of ${expected}, false ${count.wrong}\n`,
    );
    if (isLoud) process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  }
}

/** Prints how the check fares on the unseen replies: false alarms on faultless ones first, they cost most. */
async function scoreUnseen(tags: readonly LanguageTag[], batch: UnseenBatch): Promise<void> {
  const isLoud = process.argv.includes('--faults');
  for (const tag of tags) {
    const books = await booksFor(tag);
    const { to, mails } = unseenOf(tag, batch);
    const tried = mails.map((mail) => ({ mail, faults: faultsOf(mail, to, books) }));
    const faultless = tried.filter(({ mail }) => mail.expect.length === 0);
    const faulty = tried.filter(({ mail }) => mail.expect.length > 0);
    const quiet = faultless.filter(({ faults }) => faults.length === 0).length;
    const of = faulty.reduce((sum, { mail }) => sum + mail.expect.length, 0);
    const said = faulty.flatMap(({ faults }) => faults);
    const missed = said.filter((fault) => fault.startsWith('missed')).length;
    process.stdout.write(
      `${tag}: quiet on ${quiet} of ${faultless.length} faultless; faults found ${of - missed} of ${of}, false beside them ${said.length - missed}\n`,
    );
    if (!isLoud) continue;
    tried.forEach(({ faults, mail }, at) => {
      const kind = mail.expect.length === 0 ? 'faultless ' : '';
      process.stdout.write(faults.map((fault) => `  ${kind}mail ${at}: ${fault}\n`).join(''));
    });
  }
}

const asked = process.argv.slice(2).filter((word) => word in checkBooks) as LanguageTag[];
const tags = asked.length > 0 ? asked : (Object.keys(checkBooks) as LanguageTag[]);
const batch = UNSEEN.find((folder) => process.argv.includes(folder.replace('check', '-')));
void (batch ? scoreUnseen(tags, batch) : main(tags));
