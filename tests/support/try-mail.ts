import { existsSync, readFileSync } from 'node:fs';
import type { LanguagePack, Mail } from '../../src/core/model';
import { languagesOf, readMail, studyMail } from '../../src/core/read-mail';
import { languageFolders, packOf } from './packs';

/**
 * Shows what the engine sees in a mail: `npx tsx tests/support/try-mail.ts FILE` or a sentence instead of a file;
 * `-` reads standard input. A first line `Subject: …` is taken as the subject.
 */
function mailOf(argument: string): Mail {
  const text =
    argument === '-'
      ? readFileSync(0, 'utf8')
      : existsSync(argument)
        ? readFileSync(argument, 'utf8')
        : argument;
  const subject = /^(?:subject|主题|主旨|标题)\s*[:：]\s*(.*)\r?\n/i.exec(text);
  return { from: null, subject: subject?.[1] ?? '', body: subject ? text.slice(subject[0].length) : text };
}

const argument = process.argv.slice(2).join(' ');
if (argument === '') {
  process.stderr.write('Say which mail: npx tsx tests/support/try-mail.ts FILE | "a sentence" | -\n');
  process.exitCode = 2;
} else show(mailOf(argument));

function show(mail: Mail): void {
  const all = languageFolders.map(packOf);
  const tags = languagesOf(
    mail,
    all.map((pack) => pack.profile),
  );
  const packs = tags.flatMap((tag): LanguagePack[] => all.filter((pack) => pack.profile.tag === tag));
  const lines: string[] = [`languages: ${tags.join(', ') || 'none known'}`];
  const study = studyMail(mail, packs);
  for (const frame of study.frames) {
    const { quote } = study.evidenceOf(frame);
    const how = [frame.mode, frame.conditional ? 'if' : ''].filter((word) => word !== '').join(', ');
    lines.push(
      `${frame.signal} ${frame.weight} (${how})  [${quote.replace(/\s+/g, ' ')}]  ${frame.match.id}`,
    );
  }
  const features = [...study.features].map(([name, { value }]) => `${name}=${value.toFixed(2)}`);
  lines.push(`measures: ${features.join(', ')}`);
  const reading = readMail(mail, packs);
  const levers = reading.levers.map((lever) => lever.value).join(', ');
  lines.push(
    `reading: ${reading.pressure.value} [${levers}] motive ${reading.motive.value}, customer ${reading.customerTypes.map((type) => type.value).join(', ') || 'unknown'}, ` +
      `credibility ${reading.credibility?.value ?? '-'}, asks ${reading.asks.map((ask) => ask.value).join(', ') || '-'}, heat ${reading.heat.value}`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
}
