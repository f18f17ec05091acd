import type { Span } from '../../src/core/model';
import type {
  HostAbilities,
  InsertOutcome,
  MailHost,
  MailState,
  OpenMail,
  Reply,
  SavedFile,
} from '../../src/ports/mail-host';

export interface FakeHost extends MailHost {
  /** Opens another mail (or none) and says so, as a mail program does. */
  readonly open: (state: MailState | OpenMail | Promise<MailState>) => void;
  readonly pickEvidence: (index: number) => void;
  readonly inserted: { readonly reply: Reply; readonly mailKey: string }[];
  readonly copied: string[];
  readonly shown: { readonly span: Span; readonly mailKey: string }[];
  listeners(): number;
}

export interface FakeHostOptions {
  readonly language?: string;
  readonly abilities?: Partial<HostAbilities>;
  readonly insert?: () => Promise<InsertOutcome>;
  readonly copy?: () => Promise<void>;
  /** Missing where the program cannot save files. */
  readonly saveFile?: (file: SavedFile) => Promise<void>;
}

const asState = (what: MailState | OpenMail): MailState =>
  'kind' in what ? what : { kind: 'mail', mail: what };

/** A mail program in memory. `first` may be a promise, to be settled when the test wants it. */
export function fakeHost(
  first: MailState | OpenMail | Promise<MailState>,
  options: FakeHostOptions = {},
): FakeHost {
  let current = first;
  const changed = new Set<() => void>();
  const picked = new Set<(index: number) => void>();
  const inserted: FakeHost['inserted'] = [];
  const copied: string[] = [];
  const shown: FakeHost['shown'] = [];
  const abilities: HostAbilities = {
    insertReply: true,
    replyToAll: true,
    showEvidence: true,
    keepsSignature: true,
    ...options.abilities,
  };
  return {
    name: 'web',
    language: options.language ?? 'en-GB',
    abilities,
    inserted,
    copied,
    shown,
    currentMail: () => Promise.resolve(current).then(asState),
    onMailChange: (listener) => {
      changed.add(listener);
      return () => changed.delete(listener);
    },
    insertReply: async (reply, mailKey) => {
      const outcome = await (options.insert?.() ?? Promise.resolve<InsertOutcome>('opened-in-reply-form'));
      inserted.push({ reply, mailKey });
      return outcome;
    },
    copyText: async (text) => {
      await options.copy?.();
      copied.push(text);
    },
    ...(options.saveFile === undefined ? {} : { saveFile: options.saveFile }),
    ...(abilities.showEvidence
      ? {
          showEvidence: (span: Span, mailKey: string) => {
            shown.push({ span, mailKey });
          },
          onEvidencePicked: (listener: (index: number) => void) => {
            picked.add(listener);
            return () => picked.delete(listener);
          },
        }
      : {}),
    open: (state) => {
      current = state;
      changed.forEach((listener) => {
        listener();
      });
    },
    pickEvidence: (index) => {
      picked.forEach((listener) => {
        listener(index);
      });
    },
    listeners: () => changed.size + picked.size,
  };
}
