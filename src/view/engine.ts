import type { Draft, Mail, PaneLanguage, Reading, ReplyPlan, ReplyWishes, SellerChoices } from '../core';

/** A draft with, for each of its sentences, the same sentence in the seller's own language. */
export interface GlossedDraft {
  readonly draft: Draft;
  /** One entry per sentence of the draft; empty when customer and seller share a language. */
  readonly glosses: readonly string[];
}

/** The brain as the faces see it: language packs are found and loaded behind it. Nothing here touches a network. */
export interface Engine {
  /** Never rejects on mail text, however broken; an unknown language gives an honest "not sure". */
  read(mail: Mail, choices?: SellerChoices): Promise<Reading>;
  plan(reading: Reading, wishes?: ReplyWishes): ReplyPlan;
  /** In the customer's language where there is a phrase book for it, otherwise in English. */
  draft(
    mail: Mail,
    reading: Reading,
    plan: ReplyPlan,
    wishes: ReplyWishes,
    paneLanguage: PaneLanguage,
  ): Promise<GlossedDraft>;
}

/** The same brain where all languages are at hand, for hosts that have to answer at once. */
export interface EngineAtHand {
  read(mail: Mail, choices?: SellerChoices): Reading;
  plan(reading: Reading, wishes?: ReplyWishes): ReplyPlan;
  draft(
    mail: Mail,
    reading: Reading,
    plan: ReplyPlan,
    wishes: ReplyWishes,
    paneLanguage: PaneLanguage,
  ): GlossedDraft;
}
