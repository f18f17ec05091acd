// Processor time of the built Gmail script for the first card beside a mail, everything started anew as Apps Script does it:
// npm run bench:card. Each round is a process of its own, the languages take turns; prints, never judges.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { loadCorpus } from '../support/corpus';
import { cardServiceStandIn } from '../support/gmail-host/card-service';
import { Mailbox } from '../support/gmail-host/mailbox';
import { Properties } from '../support/gmail-host/properties';
import { manifest, scriptFiles, startScript } from '../support/gmail-host/script';

const CHILD = '--one';
const ROUNDS = Number(process.env['ROUNDS'] ?? 7);
/** Characters of the mail, about two kilobytes each. */
const SIZES: Readonly<Record<string, number>> = { en: 2000, zh: 700, de: 2000 };

interface Cost {
  readonly start: number;
  readonly card: number;
}

/** Milliseconds of processor time, all threads of this process together. */
function cost<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: (user + system) / 1000 };
}

function mailOf(tag: string): string {
  const bodies = loadCorpus((language) => language === tag).map(({ body }) => body);
  return bodies.join('\n\n').slice(0, SIZES[tag]);
}

function firstCard(plain: string): Cost {
  const mail = {
    id: 'm-1',
    from: 'Peter Hansen <peter.hansen@buyer.example>',
    subject: 'Offer',
    plain,
  };
  const mailbox = new Mailbox([mail], manifest().oauthScopes, true);
  const services = {
    CardService: cardServiceStandIn(),
    GmailApp: mailbox.app,
    PropertiesService: new Properties().service,
  };
  const event = {
    hostApp: 'GMAIL',
    commonEventObject: {
      hostApp: 'GMAIL',
      platform: 'WEB',
      userLocale: 'en',
      timeZone: { id: 'UTC', offset: 0 },
    },
    gmail: { messageId: mail.id, accessToken: 'token-for-one-call' },
    messageMetadata: {},
  };
  // Google has the files at hand; reading them from a disk is no cost of the script.
  const files = scriptFiles();
  const start = cost(() => startScript({ services, files }));
  const card = cost(() => start.result('onMail', event));
  if (!Array.isArray(card.result) || card.result.length === 0) throw new Error('no card was made');
  return { start: start.ms, card: card.ms };
}

/** The process has the mail only: with the whole corpus in it, collecting garbage would count as the script's work. */
function inOwnProcess(mail: string): Cost {
  const { stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, __filename, CHILD], {
    encoding: 'utf8',
    input: mail,
  });
  try {
    return JSON.parse(stdout) as Cost;
  } catch {
    throw new Error(stderr);
  }
}

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
const told = (values: readonly number[]): string => {
  const all = sorted(values);
  return `${(all[all.length >> 1] as number).toFixed(0)} ms (${(all[0] as number).toFixed(0)} to ${(all[all.length - 1] as number).toFixed(0)})`;
};

if (process.argv[2] === CHILD) process.stdout.write(JSON.stringify(firstCard(readFileSync(0, 'utf8'))));
else {
  const tags = Object.keys(SIZES);
  const mails = new Map(tags.map((tag) => [tag, mailOf(tag)]));
  const costs = new Map<string, Cost[]>(tags.map((tag) => [tag, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [tag, mail] of mails) costs.get(tag)?.push(inOwnProcess(mail));
  for (const [tag, all] of costs)
    console.log(
      `${tag}: start ${told(all.map(({ start }) => start))}, first card ${told(all.map(({ card }) => card))}`,
    );
}
