import {
  checkReply,
  type CheckBook,
  type CheckFinding,
  type CheckRule,
  type LanguageTag,
} from '../../../src/core';
import { checkBooks } from '../../../src/languages/check-registry';
import { surroundings, type CheckExamples, type CheckMail, type Example } from './cases';

export interface LanguageCases {
  readonly to: string;
  readonly examples: CheckExamples;
  readonly mails: readonly CheckMail[];
}

/** The cases of one language. */
export function casesOf(tag: LanguageTag): LanguageCases {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- tests walk over the languages there are
  return require(`../../languages/check/${tag}.ts`) as LanguageCases;
}

/** Folders of replies the check had not been tuned on when they were first read. */
export const UNSEEN = ['check-unseen', 'check-unseen-second', 'check-unseen-third'] as const;
export type UnseenBatch = (typeof UNSEEN)[number];

/** Whole replies that the words of the check were not written for, half of them without fault. */
export function unseenOf(
  tag: LanguageTag,
  batch: UnseenBatch = 'check-unseen',
): Pick<LanguageCases, 'to' | 'mails'> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- tests walk over the languages there are
  return require(`../../languages/${batch}/${tag}.ts`) as Pick<LanguageCases, 'to' | 'mails'>;
}

/** The book of a language, and those it is checked with beside it. */
export async function booksFor(tag: LanguageTag): Promise<readonly CheckBook[]> {
  const tags: LanguageTag[] = tag === 'zh' || tag === 'ja' ? [tag] : [tag, 'zh'];
  return Promise.all(tags.map((each) => checkBooks[each]()));
}

/** What a rule says of an example. */
export function tried(
  rule: CheckRule,
  example: Example,
  to: string,
  books: readonly CheckBook[],
): readonly CheckFinding[] {
  const {
    text,
    to: other,
    sellerAtFault,
  } = typeof example === 'string' ? ({ text: example } as Exclude<Example, string>) : example;
  const context = surroundings(rule === 'money_first' ? 3 : 0, other ?? to, sellerAtFault);
  return checkReply(text, books, context).filter((finding) => finding.rule === rule);
}

/** What is wrong with the check of a mail, one line each; empty when all is as expected. */
export function faultsOf(mail: CheckMail, to: string, books: readonly CheckBook[]): readonly string[] {
  const found = checkReply(mail.text, books, surroundings(mail.heat ?? 0, mail.to ?? to, mail.sellerAtFault));
  const used = new Set<CheckFinding>();
  const missed = mail.expect.filter(([rule, words]) => {
    const start = mail.text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" does not stand in the mail`);
    const hit = found.filter(
      (finding) => finding.rule === rule && finding.start < start + words.length && start < finding.end,
    );
    hit.forEach((finding) => used.add(finding));
    return hit.length === 0;
  });
  return [
    ...missed.map(([rule, words]) => `missed ${rule} "${words}"`),
    ...found.filter((finding) => !used.has(finding)).map(({ rule, quote }) => `false ${rule} "${quote}"`),
  ];
}
