import type { FloorPrice } from '../../core';
import {
  KeptMailsError,
  type KeptMail,
  type KeptMails,
  type KeptMailsErrorCode,
  type KeptPage,
} from '../../ports/kept-mails';
import type { PaneSettings } from '../../ports/pane-settings';
import type { Checker } from '../../view/checker';
import type { Engine } from '../../view/engine';
import { createAnswerDesk, type AnswerDesk } from './answer-desk';
import { createCell, type Cell } from './cell';
import { copyText } from './clipboard';
import { createMailShelf, type MailShelf } from './mail-shelf';
import { readAlong, type ReadMail } from './read-along';
import { watchSettings, type PageLook } from './watched-settings';
import { createWebMailHost, type WebMailHost } from './web-mail-host';

/** Everything behind the page, ready before its first paint. */
export interface Page {
  readonly shelf: MailShelf;
  readonly desk: AnswerDesk;
  readonly host: WebMailHost;
  /** For the pane; the page reads along. */
  readonly engine: Engine;
  /** For the text in the answer box. */
  readonly checker: Checker;
  readonly settings: PaneSettings;
  readonly look: Cell<PageLook>;
  readonly lastRead: Cell<ReadMail | null>;
  /** Lowest price the seller's numbers allow, by mail, for the text in the answer box. */
  readonly floors: Cell<Readonly<Record<string, FloorPrice | null>>>;
  /** Why what the seller does is not kept; null while all is well. */
  readonly trouble: Cell<KeptMailsErrorCode | null>;
  /** Brings in the new version of the page; null while there is none. */
  readonly update: Cell<(() => void) | null>;
}

export interface PageParts {
  readonly engine: Engine;
  readonly checker: Checker;
  readonly kept: KeptMails;
  readonly settings: PaneSettings;
  readonly samples: readonly KeptMail[];
  /** BCP 47 tag of the browser. */
  readonly language: string;
}

const NOTHING_KEPT: KeptPage = { mails: [], answers: {}, removedSamples: [] };

/** Never rejects: a device that keeps nothing gives an empty page that says so. */
export async function openPage({
  engine,
  checker,
  kept,
  settings,
  samples,
  language,
}: PageParts): Promise<Page> {
  const trouble = createCell<KeptMailsErrorCode | null>(null);
  const onTrouble = (error: unknown): void => {
    trouble.set(error instanceof KeptMailsError ? error.code : 'failed');
  };
  const left = await kept.load().catch((error: unknown) => {
    onTrouble(error);
    return NOTHING_KEPT;
  });
  const shelf = createMailShelf({ ...left, kept, samples, onTrouble });
  const desk = createAnswerDesk({ ...left, kept, onTrouble });
  const along = readAlong(engine);
  const watched = watchSettings(settings, language);
  return {
    shelf,
    desk,
    host: createWebMailHost({ shelf, desk, language, copyText }),
    engine: along.engine,
    checker,
    settings: watched.settings,
    look: watched.look,
    lastRead: along.last,
    floors: createCell({}),
    trouble,
    update: createCell<(() => void) | null>(null),
  };
}
