/** The only door of the core: what stands above imports from here. */
export * from './model';
export { languagesOf, readMail } from './read-mail';
export { withEarlierMails } from './judge/earlier-mails';
export { planReply } from './plan/plan-reply';
export { glossDraft, writeDraft } from './draft/write-draft';
export type { PhraseBook } from './draft/phrase-book';
// For hosts that show a mail as the engine reads it.
export { bodyText, htmlToText, looksLikeHtml } from './text/html-text';
export type { MappedText } from './text/html-text';
export { cutZones } from './text/zones';
export type { Line, Zone } from './text/zones';
export { partsText } from './draft/layout';
export { answeredMail, checkReply, languagesToCheck } from './check';
