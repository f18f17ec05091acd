/**
 * Everything a card can ask for, by the name of the function that Apps Script calls. The functions stand in
 * src/entries/gmail.ts; a test holds both lists together.
 */
export const HANDLERS = [
  /** Triggers named in appsscript.json. */
  'onMail',
  'onHome',
  'onCompose',
  'onMenu',
  /** The open mail. */
  'onChange',
  'onOtherWording',
  'onHelp',
  'onOwnReading',
  'onAskReply',
  'onSaveNote',
  'onOutcome',
  'onDesk',
  'onUseOffers',
  'onKeepTerms',
  /** Drafts. */
  'onReply',
  'onReplyAll',
  'onExportDraft',
  'onInsert',
  /** Homepage. */
  'onSettings',
  'onSaveSettings',
  'onNotes',
  'onNote',
  'onDeleteNote',
  'onExport',
  'onImport',
  'onDeleteAll',
  'onSelfCheck',
  /** While writing. */
  'onWriteFrom',
  'onCheck',
] as const;
export type Handler = (typeof HANDLERS)[number];

/** Handlers that answer with a draft instead of a card: Gmail wants to know that beforehand, and of which kind. */
export const COMPOSE_HANDLERS: Readonly<Partial<Record<Handler, 'REPLY_AS_DRAFT' | 'STANDALONE_DRAFT'>>> = {
  onReply: 'REPLY_AS_DRAFT',
  onReplyAll: 'REPLY_AS_DRAFT',
  onExportDraft: 'STANDALONE_DRAFT',
};
