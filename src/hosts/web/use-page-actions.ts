import { useCallback, useState } from 'react';
import { openMailFile } from '../file/open-mail-file';
import { openFiles, type OpenedFile } from './open-files';
import type { Page } from './page';
import type { PageMessage } from './PageMessages';
import { pastedMail, type PastedWords } from './pasted-mail';
import type { PageWords } from './strings';

export interface PageActions {
  readonly messages: readonly PageMessage[];
  readonly isOpening: boolean;
  readonly dismiss: (id: string) => void;
  /** Opens what can be opened and says of every other file why not. */
  readonly openMailFiles: (files: readonly File[]) => void;
  readonly openPasted: (words: PastedWords) => void;
  /** Takes a mail off the shelf, with a way back. */
  readonly remove: (key: string) => void;
  readonly forgetAll: () => void;
}

/** More messages than this at once help nobody. */
const MOST_MESSAGES = 12;

export interface PageReactions {
  /** A mail has just been put on the shelf. */
  readonly onOpened: () => void;
  /** The button just pressed is gone with what it belonged to. */
  readonly onFocusLost: () => void;
}

/** What the seller can do on the page, with the words said about it. */
export function usePageActions(page: Page, words: PageWords, reactions: PageReactions): PageActions {
  const { onOpened, onFocusLost } = reactions;
  const { shelf, desk } = page;
  const [messages, setMessages] = useState<readonly PageMessage[]>([]);
  const [opening, setOpening] = useState(0);
  const say = useCallback((said: readonly PageMessage[]) => {
    const ids = new Set(said.map((message) => message.id));
    setMessages((before) => [...said, ...before.filter(({ id }) => !ids.has(id))].slice(0, MOST_MESSAGES));
  }, []);
  const dismiss = useCallback(
    (id: string) => {
      setMessages((before) => before.filter((message) => message.id !== id));
      onFocusLost();
    },
    [onFocusLost],
  );

  const openMailFiles = useCallback(
    (files: readonly File[]) => {
      if (files.length === 0) return;
      setOpening((before) => before + 1);
      void openFiles(files, openMailFile, Date.now()).then((results) => {
        setOpening((before) => before - 1);
        say(results.flatMap((result) => messagesOf(result, words)));
        const mails = results.flatMap((result) => (result.kind === 'opened' ? [result.mail] : []));
        if (mails.length === 0) return;
        shelf.add(mails);
        onOpened();
      });
    },
    [shelf, say, words, onOpened],
  );

  return {
    messages,
    isOpening: opening > 0,
    dismiss,
    openMailFiles,
    openPasted(pasted) {
      shelf.add([pastedMail(pasted, Date.now())]);
      onOpened();
    },
    remove(key) {
      const mail = shelf.state.get().mails.find((other) => other.key === key);
      if (mail === undefined) return;
      const answer = desk.answerTo(key);
      const bringBack = shelf.remove(key);
      desk.discard(key);
      const id = `removed ${key}`;
      const bringAllBack = (): void => {
        bringBack();
        if (answer.text !== '') desk.restore(key, answer);
        dismiss(id);
      };
      const text = words.list.removed(mail.subject || words.list.noSubject);
      say([{ id, intent: 'info', text, action: { label: words.list.undo, run: bringAllBack } }]);
      onFocusLost();
    },
    forgetAll() {
      desk.forgetAll();
      shelf.forgetAll();
      // A way back to a forgotten mail would be a promise not kept.
      setMessages((before) => before.filter((message) => message.action === undefined));
    },
  };
}

function messagesOf(result: OpenedFile, { files }: PageWords): PageMessage[] {
  const { name } = result;
  if (result.kind === 'failed') {
    return [{ id: `failed ${name}`, intent: 'error', text: files.failed(name, files.reason[result.reason]) }];
  }
  if (result.furtherMails === 0) return [];
  return [{ id: `further ${name}`, intent: 'warning', text: files.further(name, result.furtherMails) }];
}
