import { gzipSync } from 'node:zlib';
import { readMail } from '../../src/core';
import { loadCorpus } from '../support/corpus';
import { packOf } from '../support/packs';
import type { LanguageTag } from '../../src/core/model';

/**
 * `npm run bench`: how long a reading takes, as a ratio to one bare walk over the same characters in the same run, since
 * machines differ; how the cost grows; how large the language data is. Prints, never judges.
 */
const now = (): number => Number(process.hrtime.bigint()) / 1000;
const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] as number;

function scan(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum += text.charCodeAt(i);
  return sum;
}

function timed(run: () => unknown, rounds: number): number {
  const times: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const from = now();
    run();
    times.push(now() - from);
  }
  return median(times);
}

for (const tag of ['en', 'zh'] as const satisfies readonly LanguageTag[]) {
  const pack = packOf(tag);
  const mails = loadCorpus((language) => language === tag).map((mail) => mail.body);
  const text = mails.join('\n\n');
  const body = text.slice(0, tag === 'zh' ? 700 : 2000);
  const from = now();
  readMail({ from: null, subject: '', body }, [pack]);
  const first = now() - from;
  for (let i = 0; i < 200; i += 1) readMail({ from: null, subject: '', body }, [pack]);
  const one = timed(() => readMail({ from: null, subject: '', body }, [pack]), 200);
  const bare = timed(() => scan(body), 2000);
  const twenty = text.slice(0, body.length * 20);
  const large = timed(() => readMail({ from: null, subject: '', body: twenty }, [pack]), 20);
  const words = gzipSync(JSON.stringify(pack.learnedWords ?? {})).length;
  process.stdout.write(
    `${tag}: ${body.length} characters: first reading ${(first / 1000).toFixed(0)} ms (compiles the pack), then ${(one / 1000).toFixed(2)} ms = ${(one / bare).toFixed(0)} bare walks; ` +
      `20 times the text costs ${(large / one).toFixed(1)} times as much; learned words ${(words / 1024).toFixed(0)} KB gzip\n`,
  );
}
