import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PhraseBook } from '../../src/core/draft/phrase-book';
import { glossDraft, writeDraft } from '../../src/core/draft/write-draft';
import { planReply } from '../../src/core/plan/plan-reply';
import { phrases as en } from '../../src/languages/en/phrases';
import { phrases as zh } from '../../src/languages/zh/phrases';
import { readingOf } from '../support/readings';
import { REPLY_CASES } from '../support/reply-cases';
import type { ReplyCase } from '../support/reply-cases';

const FOLDER = join(__dirname, 'goldens');

/** A golden as a reviewer reads it: the mail, the plan, the draft, and beside a Chinese draft its gloss. */
function golden({ mail, notes, wishes = {} }: ReplyCase): string {
  const reading = readingOf(mail, notes);
  const plan = planReply(reading, wishes);
  const book: PhraseBook = reading.language === 'zh' ? zh : en;
  const draft = writeDraft(mail, reading, plan, book, wishes);
  const moves = plan.moves.map(({ move, reason }) => `  ${move}: ${reason}`);
  const gloss = book === en ? [] : ['', '## Gloss', ...glossDraft(draft, mail, reading, plan, en, wishes)];
  return [
    '## Mail',
    `From: ${mail.from?.name ?? '(nobody)'}`,
    mail.body,
    '',
    `## Plan: ${plan.strategy}`,
    ...moves,
    `  offers: ${plan.offers.join(', ') || 'none'}`,
    `  do: ${plan.dos.join(', ')}`,
    `  do not: ${plan.donts.join(', ')}`,
    `  missing rules: ${plan.missingRules.join(', ') || 'none'}`,
    `  wishes: ${JSON.stringify(wishes)}`,
    '',
    '## Draft',
    draft.text,
    ...gloss,
    '',
    '## Blanks',
    ...draft.blanks.map(
      ({ id, value, suggestions }) => `${id}: ${value ?? 'open'} [${suggestions.join(' | ')}]`,
    ),
    '',
    '## HTML',
    draft.html,
    '',
  ].join('\n');
}

test.each(REPLY_CASES.map((one) => [one.name, one] as const))('%s', (name, one) => {
  const file = join(FOLDER, `${name}.txt`);
  const now = golden(one);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (before === now) return;
  // A golden changes loudly: the new text is written for review, and the test fails all the same.
  if (process.env['CI'] === undefined) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, now);
  }
  expect(now).toBe(before);
  throw new Error(`${file} was missing`);
});

test('no golden is left without its case', () => {
  const names = REPLY_CASES.map(({ name }) => `${name}.txt`).sort();
  expect(names.length).toBeGreaterThanOrEqual(16);
  expect(readdirSync(FOLDER).sort()).toEqual(names);
});
