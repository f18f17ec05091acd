import type { Span } from '../../core';
import type { KeptMail } from '../../ports/kept-mails';
import { HostError, type MailHost, type MailState, type OpenMail } from '../../ports/mail-host';
import type { AnswerDesk } from './answer-desk';
import { hasOthers } from './draft-file';
import type { MailShelf } from './mail-shelf';
import { saveFile } from './save-file';

/** The page as the pane sees it, and what the page itself needs to hear from the pane. */
export interface WebMailHost extends MailHost {
  readonly showEvidence: (span: Span, mailKey: string) => void;
  readonly onEvidencePicked: (listener: (index: number) => void) => () => void;
  /** The page calls it when the seller picks a mark in the mail; `index` counts in the reading's evidence. */
  readonly pickEvidence: (index: number) => void;
  /** Calls back when the pane asks for words to be shown in the open mail. */
  readonly onEvidenceAsked: (listener: (span: Span) => void) => () => void;
  /** Calls back when a reply has been put into the answer box of the open mail. */
  readonly onInserted: (listener: () => void) => () => void;
}

export interface WebMailHostParts {
  readonly shelf: MailShelf;
  readonly desk: AnswerDesk;
  /** BCP 47 tag of the browser. */
  readonly language: string;
  /** @throws {HostError} `denied` */
  readonly copyText: (text: string) => Promise<void>;
}

/** Listeners that are told one thing each time. */
interface Bell<T> {
  readonly ring: (value: T) => void;
  /** Returns the way to stop listening. */
  readonly listen: (listener: (value: T) => void) => () => void;
}

function createBell<T>(): Bell<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    ring: (value) => {
      for (const listener of [...listeners]) listener(value);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function asOpenMail({ key, origin, from, subject, body, sentAt, messageId }: KeptMail): OpenMail {
  return { key, from, subject, body, sentAt, messageId, offTheRecord: origin === 'sample' };
}

export function createWebMailHost({ shelf, desk, language, copyText }: WebMailHostParts): WebMailHost {
  const picked = createBell<number>();
  const asked = createBell<Span>();
  const inserted = createBell<void>();
  const isOpen = (key: string): boolean => shelf.state.get().selectedKey === key;

  return {
    name: 'web',
    language,
    abilities: {
      insertReply: true,
      showEvidence: true,
      keepsSignature: true,
      get replyToAll() {
        const mail = shelf.selected();
        return mail !== null && hasOthers(mail);
      },
    },
    currentMail(): Promise<MailState> {
      const mail = shelf.selected();
      if (mail === null) return Promise.resolve({ kind: 'none' });
      if (mail.body.trim() === '' && mail.subject.trim() === '') {
        return Promise.resolve({ kind: 'unreadable', reason: 'empty' });
      }
      return Promise.resolve({ kind: 'mail', mail: asOpenMail(mail) });
    },
    onMailChange(listener) {
      let key = shelf.state.get().selectedKey;
      return shelf.state.subscribe(() => {
        const now = shelf.state.get().selectedKey;
        if (now === key) return;
        key = now;
        listener();
      });
    },
    insertReply(reply, mailKey) {
      if (!isOpen(mailKey)) return Promise.reject(new HostError('stale'));
      desk.insert(mailKey, { text: reply.text, toAll: reply.toAll });
      inserted.ring();
      return Promise.resolve('inserted');
    },
    copyText,
    saveFile({ name, content, type }) {
      saveFile(name, content, type);
      return Promise.resolve();
    },
    showEvidence(span, mailKey) {
      if (isOpen(mailKey)) asked.ring(span);
    },
    onEvidencePicked: picked.listen,
    pickEvidence: picked.ring,
    onEvidenceAsked: asked.listen,
    onInserted: inserted.listen,
  };
}
