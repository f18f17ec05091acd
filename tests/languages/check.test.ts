import { readdirSync } from 'node:fs';
import path from 'node:path';
import { compilePack } from '../../src/core/match/compile-pack';
import { CHECK_MARKS, CHECK_RULES, LANGUAGE_TAGS } from '../../src/core/model';
import { checkBooks } from '../../src/languages/check-registry';
import { languages } from '../../src/languages/registry';
import { booksFor, casesOf, faultsOf, tried, UNSEEN, unseenOf } from '../support/check/try';

/** The one test over the check books of all languages; what the rules mean is written in docs/check.md. */

test('every language has a book, and every book is tried', () => {
  expect(Object.keys(checkBooks).sort()).toEqual([...LANGUAGE_TAGS].sort());
  expect(
    readdirSync(path.join(__dirname, 'check'))
      .map((name) => name.replace(/\.ts$/, ''))
      .sort(),
  ).toEqual([...LANGUAGE_TAGS].sort());
});

describe.each(LANGUAGE_TAGS)('%s', (tag) => {
  const { to, examples, mails } = casesOf(tag);
  const isFirst = tag === 'en' || tag === 'zh';

  test('the book belongs to the language and says something for every mark', async () => {
    const book = await checkBooks[tag]();
    expect(book.profile).toBe(languages[tag]?.profile);
    expect(CHECK_MARKS.filter((mark) => book.marks[mark].any.length === 0)).toEqual([]);
    const profile = { ...book.profile, subjects: book.subjects };
    expect(() => compilePack({ profile, slots: book.slots, cues: {} })).not.toThrow();
    expect(book.placeholders.length).toBeGreaterThan(10);
  });

  test('there are examples and mails enough', () => {
    const least = isFirst ? 6 : 3;
    const few = CHECK_RULES.filter(
      (rule) => examples[rule].hits.length < least || examples[rule].misses.length < least,
    );
    expect(few).toEqual([]);
    expect(mails.length).toBeGreaterThanOrEqual(isFirst ? 30 : 5);
  });

  describe.each(CHECK_RULES)('%s', (rule) => {
    test.each(examples[rule].hits.map((example) => [example]))('points at %j', async (example) => {
      expect(tried(rule, example, to, await booksFor(tag))).not.toEqual([]);
    });
    test.each(examples[rule].misses.map((example) => [example]))('leaves alone %j', async (example) => {
      expect(tried(rule, example, to, await booksFor(tag))).toEqual([]);
    });
  });

  test.each(mails.map((mail, at) => [at, mail] as const))('mail %i', async (_at, mail) => {
    expect(faultsOf(mail, to, await booksFor(tag))).toEqual([]);
  });

  // Written before anybody looked at the words; what they taught must not be lost again.
  test.each(UNSEEN)(
    '%s: replies without fault stay without findings, and faults are found',
    async (batch) => {
      const unseen = unseenOf(tag, batch);
      const books = await booksFor(tag);
      const said = unseen.mails.map((mail) => ({ mail, faults: faultsOf(mail, unseen.to, books) }));
      expect(said.filter(({ mail, faults }) => mail.expect.length === 0 && faults.length > 0)).toEqual([]);
      const wanted = unseen.mails.reduce((sum, { expect: all }) => sum + all.length, 0);
      expect(said.flatMap(({ faults }) => faults).length).toBeLessThanOrEqual(
        { 'check-unseen': wanted / 12, 'check-unseen-second': wanted / 5, 'check-unseen-third': 1 }[batch],
      );
      expect(unseen.mails.length).toBeGreaterThanOrEqual(
        { 'check-unseen': isFirst ? 60 : 15, 'check-unseen-second': 10, 'check-unseen-third': 2 }[batch],
      );
    },
  );
});
