/** The only door of the core: what stands above imports from here. */
export * from './model';
export { languagesOf, openPack, readMail } from './read-mail';
export { withEarlierMails } from './judge/earlier-mails';
export { planReply } from './plan/plan-reply';
export { attachmentsFor } from './plan/attachments-for';
export { followUpDays } from './plan/follow-up-rules';
export { glossDraft, writeDraft } from './draft/write-draft';
export type { PhraseBook } from './draft/phrase-book';
// For hosts that show a mail as the engine reads it.
export { bodyText, htmlToText, looksLikeHtml } from './text/html-text';
export type { MappedText } from './text/html-text';
export { zonesOf } from './text/passed-on';
export { cutZones } from './text/zones';
export type { Line, Zone } from './text/zones';
export { partsText } from './draft/layout';
// The deal desk has a door of its own, core/deal, so that faces can load it when it is first opened.
export { answeredMail, checkReply, languagesToCheck } from './check';
// The seller's own phrases, as the pane's settings keep, import and export them.
export {
  checkOwnPhrase,
  isOwnPhrase,
  OWN_PHRASE_FAULTS,
  ownPhrasesFile,
  readOwnPhrases,
} from './draft/own-phrases-file';
export type { OwnPhraseFault, OwnPhraseProblem, OwnPhrasesRead } from './draft/own-phrases-file';
// Which moves may change places in a reply.
export { movedBy } from './plan/move-order';
export { OPEN_BLANK } from './draft/layout';
