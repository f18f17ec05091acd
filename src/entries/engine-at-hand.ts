import { languagesOf, planReply, readMail, type LanguagePack } from '../core';
import type { EngineAtHand } from '../view/engine';
import { booksFor, glossedDraft } from './glossed-draft';
import { languagesAtHand } from './languages-at-hand';

const profiles = Object.values(languagesAtHand).map(({ profile }) => profile);

/** The brain for hosts that have to answer within one call; only the languages a mail needs are evaluated. */
export const engineAtHand: EngineAtHand = {
  read(mail, choices) {
    const packs: LanguagePack[] = languagesOf(mail, profiles).map((tag) => languagesAtHand[tag].pack());
    return readMail(mail, packs, choices);
  },
  plan: planReply,
  draft(mail, reading, plan, wishes, paneLanguage) {
    const { reply, own } = booksFor(reading, paneLanguage);
    const book = languagesAtHand[reply].phrases();
    return glossedDraft(
      mail,
      reading,
      plan,
      wishes,
      book,
      reply === own ? book : languagesAtHand[own].phrases(),
    );
  },
};
