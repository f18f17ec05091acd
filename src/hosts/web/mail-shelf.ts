import type { KeptMail, KeptMails } from '../../ports/kept-mails';
import { createCell, type Cell } from './cell';

/** What stands on the shelf: the seller's own mails, newest first, then the samples that were not removed. */
export interface ShelfState {
  readonly mails: readonly KeptMail[];
  readonly selectedKey: string | null;
}

export interface MailShelf {
  readonly state: Cell<ShelfState>;
  selected(): KeptMail | null;
  select(key: string | null): void;
  /** Puts mails on the shelf and selects the first of them. One that is there already is selected, not doubled. */
  add(mails: readonly KeptMail[]): void;
  /** Returns the way to bring the mail back. Unknown keys change nothing. */
  remove(key: string): () => void;
  readonly removeSamples: () => void;
  readonly restoreSamples: () => void;
  /** Takes the seller's own mails off the shelf and out of storage; samples stay. */
  forgetAll(): void;
  hasRemovedSamples(): boolean;
}

export interface ShelfParts {
  readonly kept: KeptMails;
  readonly samples: readonly KeptMail[];
  /** What the last visit left. */
  readonly mails: readonly KeptMail[];
  readonly removedSamples: readonly string[];
  /** Told of every change that could not be kept; the shelf itself goes on from memory. */
  readonly onTrouble: (error: unknown) => void;
}

const isSample = (mail: KeptMail): boolean => mail.origin === 'sample';

function isSameMail(one: KeptMail, other: KeptMail): boolean {
  if (one.messageId !== null || other.messageId !== null)
    return one.messageId === other.messageId && one.body === other.body;
  return one.subject === other.subject && one.body === other.body && one.from?.email === other.from?.email;
}

export function createMailShelf({ kept, samples, mails, removedSamples, onTrouble }: ShelfParts): MailShelf {
  let removed = new Set(removedSamples);
  let own = [...mails].sort((a, b) => b.openedAt - a.openedAt);
  const onShelf = (): readonly KeptMail[] => [
    ...own,
    ...samples.filter((sample) => !removed.has(sample.key)),
  ];
  const state = createCell<ShelfState>({ mails: onShelf(), selectedKey: onShelf()[0]?.key ?? null });

  const keep = (work: Promise<void>): void => {
    work.catch(onTrouble);
  };
  const show = (selectedKey: string | null): void => {
    state.set({ mails: onShelf(), selectedKey });
  };
  /** The selected mail if it is still there, otherwise the one that took its place. */
  const showAfterRemoval = (at: number): void => {
    const { selectedKey } = state.get();
    const left = onShelf();
    if (left.some((mail) => mail.key === selectedKey)) show(selectedKey);
    else show((left[at] ?? left[left.length - 1])?.key ?? null);
  };
  const rememberSamples = (keys: Iterable<string>): void => {
    removed = new Set(keys);
    keep(kept.setRemovedSamples([...removed]));
  };

  return {
    state,
    selected() {
      const { mails: shown, selectedKey } = state.get();
      return shown.find((mail) => mail.key === selectedKey) ?? null;
    },
    select(key) {
      if (key !== state.get().selectedKey) state.set({ ...state.get(), selectedKey: key });
    },
    add(opened) {
      const keys: string[] = [];
      for (const mail of opened) {
        const known = own.find((other) => isSameMail(mail, other));
        keys.push((known ?? mail).key);
        if (known !== undefined) continue;
        own = [mail, ...own];
        keep(kept.putMail(mail));
      }
      show(keys[0] ?? state.get().selectedKey);
    },
    remove(key) {
      const at = onShelf().findIndex((mail) => mail.key === key);
      const mail = onShelf()[at];
      if (mail === undefined) return () => undefined;
      if (isSample(mail)) {
        rememberSamples([...removed, key]);
        showAfterRemoval(at);
        return () => {
          rememberSamples([...removed].filter((other) => other !== key));
          show(key);
        };
      }
      own = own.filter((other) => other.key !== key);
      keep(kept.removeMail(key));
      showAfterRemoval(at);
      return () => {
        own = [...own.slice(0, at), mail, ...own.slice(at)];
        keep(kept.putMail(mail));
        show(key);
      };
    },
    removeSamples() {
      rememberSamples(samples.map((sample) => sample.key));
      showAfterRemoval(0);
    },
    restoreSamples() {
      rememberSamples([]);
      show(state.get().selectedKey ?? onShelf()[0]?.key ?? null);
    },
    forgetAll() {
      own = [];
      keep(kept.forgetAll());
      showAfterRemoval(0);
    },
    hasRemovedSamples: () => samples.some((sample) => removed.has(sample.key)),
  };
}
