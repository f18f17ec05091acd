import type { CheckBook, CheckContext, CheckFinding, CheckRule } from '../model';
import { findBelowFloor } from './below-floor';
import { findBlanks } from './blanks';
import { findFreeConcessions } from './concessions';
import { findHeat } from './heat';
import { findInternal } from './internal';
import { findMoneyFirst } from './money-first';
import { findOverApology, findLiability, findPromises } from './plain-words';
import type { Checked, Rule } from './rule';
import { measureText } from './seller-text';
import { findWrongName } from './wrong-name';

/** One line a rule; `grave` says when a finding should stop the hand on the way to the send button. */
const RULES: Readonly<
  Record<CheckRule, { readonly find: Rule; readonly grave: (context: CheckContext) => boolean }>
> = {
  money_first: { find: findMoneyFirst, grave: ({ answering }) => answering?.heat === 3 },
  free_concession: { find: findFreeConcessions, grave: () => false },
  below_floor: { find: findBelowFloor, grave: () => true },
  liability: { find: findLiability, grave: () => false },
  promise: { find: findPromises, grave: () => false },
  heat: { find: findHeat, grave: () => false },
  over_apology: { find: findOverApology, grave: () => false },
  blank: { find: findBlanks, grave: () => true },
  internal: { find: findInternal, grave: () => true },
  wrong_name: { find: findWrongName, grave: () => true },
};

/**
 * Reads the seller's own text before it is sent and points at words, in order of appearance. Only the newest part is
 * read, not the mail quoted below it. Never throws on text.
 * @param text plain text, as the seller wrote it
 * @param books the books of `languagesToCheck(text)`, strongest first; with none only what no language needs is found
 */
export function checkReply(
  text: string,
  books: readonly CheckBook[],
  context: CheckContext,
): readonly CheckFinding[] {
  const checked: Checked = { text: measureText(text, books), books, context };
  return (Object.keys(RULES) as CheckRule[])
    .flatMap((rule) =>
      RULES[rule].find(checked).map(({ start, end }): CheckFinding => ({
        rule,
        grave: RULES[rule].grave(context),
        start,
        end,
        quote: text.slice(start, end),
      })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
