import { checkReply, languagesToCheck } from '../core';
import type { CheckerAtHand } from '../view/checker-at-hand';
import { languagesAtHand } from './languages-at-hand';

const profiles = Object.values(languagesAtHand).map(({ profile }) => profile);

/** The check before sending for hosts that have to answer within one call. */
export const checkerAtHand: CheckerAtHand = (text, context) =>
  checkReply(
    text,
    languagesToCheck(text, profiles).map((tag) => languagesAtHand[tag].check()),
    context,
  );
