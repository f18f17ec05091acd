/** The only door of the core: what stands above imports from here. */
export * from './model';
export { readMail } from './read-mail';
export { planReply } from './plan/plan-reply';
export { writeDraft } from './draft/write-draft';
export type { PhraseBook } from './draft/phrase-book';
