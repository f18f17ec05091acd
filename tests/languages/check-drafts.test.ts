import { answeredMail, checkReply, type CheckFinding } from '../../src/core';
import { writeDraft } from '../../src/core/draft/write-draft';
import { planReply } from '../../src/core/plan/plan-reply';
import { languages } from '../../src/languages/registry';
import { booksFor } from '../support/check/try';
import { readingOf } from '../support/readings';
import { REPLY_CASES } from '../support/reply-cases';

/**
 * What we write ourselves must pass our own check: every case in every language, in all tones and wordings, whoever is at
 * fault. Only open blanks are found; and where the seller has switched off the calm move, that money comes first.
 */
describe.each(Object.entries(languages))('drafts in %s', (_tag, entry) => {
  test('pass the check but for their blanks', async () => {
    const phrases = await entry.loadPhrases();
    const books = await booksFor(entry.profile.tag);
    const found: string[] = [];
    let blanks = 0;
    for (const { name, mail, notes, wishes = {} } of REPLY_CASES) {
      const reading = readingOf(mail, notes);
      for (const variant of [0, 1, 2]) {
        for (const [at, tone] of (['warmer', 'plain', 'firmer'] as const).entries()) {
          const sellerAtFault = [undefined, true, false][(variant + at) % 3];
          const wanted = { ...wishes, variant, tone, sellerAtFault: sellerAtFault ?? wishes.sellerAtFault };
          const draft = writeDraft(mail, reading, planReply(reading, wanted), phrases, wanted);
          const isCalmOff = !draft.sentences.some(({ move }) => move === 'calm');
          const isExpected = ({ rule, quote }: CheckFinding): boolean =>
            (rule === 'blank' && quote === '[____]') || (rule === 'money_first' && isCalmOff);
          const findings = checkReply(draft.text, books, {
            answering: answeredMail(mail, reading),
            recipients: mail.from === null ? [] : [mail.from],
            floor: null,
            privateWords: [],
            sellerAtFault: wanted.sellerAtFault ?? false,
            sellerName: wanted.sellerName ?? '',
          });
          blanks += findings.filter(({ rule }) => rule === 'blank').length;
          found.push(
            ...findings
              .filter((finding) => !isExpected(finding))
              .map(({ rule, quote }) => `${name}: ${rule} "${quote}"`),
          );
        }
      }
    }
    expect([...new Set(found)]).toEqual([]);
    expect(blanks).toBeGreaterThan(200);
  });
});
