import { useCallback, useState } from 'react';
import type { ReplyWishes } from '../core/model';
import type { InsertOutcome, MailHost, Reply } from '../ports/mail-host';
import type { GlossedDraft } from '../view/engine';
import { openBlanksText } from '../view/reply-model';
import { stringsFor } from '../view/strings';
import { usePaneLanguage } from './pane-words-context';
import { hostErrorCode } from './use-open-mail';

/** What the seller wants done with the draft. */
export type Deed = 'insert' | 'insert-to-all' | 'insert-on-top' | 'copy';

export type InsertStage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  /** Blanks are open: the seller decides. */
  | { readonly kind: 'asking'; readonly deed: Deed; readonly text: string }
  | { readonly kind: 'done'; readonly text: string; readonly canUndo?: boolean }
  /** `byHand`: the draft, where copying failed too. */
  | { readonly kind: 'failed'; readonly text: string; readonly byHand: string | null };

export interface InsertControl {
  readonly stage: InsertStage;
  readonly start: (deed: Deed) => void;
  readonly anyway: () => void;
  readonly dismiss: () => void;
  /** Takes the reply out again; only after a deed that can be undone. */
  readonly undo: () => void;
}

interface Settings {
  readonly host: MailHost;
  readonly mailKey: string;
  readonly wishes: ReplyWishes;
  readonly freshest: () => GlossedDraft | Promise<GlossedDraft>;
}

const IDLE: InsertStage = { kind: 'idle' };

/** Brings the reply into the mail or onto the clipboard; with open blanks only after the seller has been asked. */
export function useInsert({ host, mailKey, wishes, freshest }: Settings): InsertControl {
  const strings = stringsFor(usePaneLanguage());
  const words = strings.pane.reply;
  const [entry, setEntry] = useState<{ stage: InsertStage; wishes: ReplyWishes }>({ stage: IDLE, wishes });
  // What was said about an earlier version of the reply no longer holds.
  const stage = entry.wishes === wishes ? entry.stage : IDLE;

  const run = useCallback(
    (deed: Deed, withOpenBlanks: boolean) => {
      const say = (next: InsertStage) => {
        setEntry({ stage: next, wishes });
      };
      const outcomes: Readonly<Record<InsertOutcome, string>> = {
        'opened-in-reply-form': words.opened,
        inserted: words.inserted,
        copied: words.copied,
      };
      const carryOut = async ({ draft }: GlossedDraft): Promise<void> => {
        if (deed === 'copy') {
          try {
            await host.copyText(draft.text);
            say({ kind: 'done', text: words.copied });
          } catch {
            say({ kind: 'failed', text: words.copyFailed, byHand: draft.text });
          }
          return;
        }
        try {
          const reply: Reply = {
            text: draft.text,
            html: draft.html,
            toAll: deed === 'insert-to-all',
            place: deed === 'insert-on-top' ? 'top' : 'cursor',
          };
          const outcome = await host.insertReply(reply, mailKey);
          const canUndo = outcome === 'inserted' && host.undoInsert !== undefined;
          say({ kind: 'done', text: outcomes[outcome], canUndo });
        } catch (error) {
          say({ kind: 'failed', text: words.insertFailed[hostErrorCode(error)], byHand: null });
        }
      };
      const proceed = (glossed: GlossedDraft): Promise<void> | void => {
        const open = openBlanksText(glossed.draft.blanks, strings);
        if (open !== null && !withOpenBlanks) return say({ kind: 'asking', deed, text: open });
        say({ kind: 'busy' });
        return carryOut(glossed);
      };
      const ready = freshest();
      // Without a wait where none is needed: browsers allow copying only close to the click.
      if (!(ready instanceof Promise)) return void proceed(ready);
      say({ kind: 'busy' });
      ready.then(proceed, () => {
        say({ kind: 'failed', text: words.failed, byHand: null });
      });
    },
    [host, mailKey, wishes, freshest, strings, words],
  );

  const undo = useCallback(() => {
    const words = strings.pane.outlook;
    const say = (next: InsertStage) => {
      setEntry({ stage: next, wishes });
    };
    say({ kind: 'busy' });
    (host.undoInsert?.() ?? Promise.resolve()).then(
      () => {
        say({ kind: 'done', text: words.undone });
      },
      (error: unknown) => {
        const isTooLate = hostErrorCode(error) === 'stale';
        say({ kind: 'failed', text: isTooLate ? words.undoTooLate : words.undoFailed, byHand: null });
      },
    );
  }, [host, wishes, strings]);

  return {
    stage,
    undo,
    start: (deed) => {
      run(deed, false);
    },
    anyway: () => {
      if (stage.kind === 'asking') run(stage.deed, true);
    },
    dismiss: () => {
      setEntry({ stage: IDLE, wishes });
    },
  };
}
