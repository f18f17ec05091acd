import type { Mail, Reading } from '../../core';
import type { Engine } from '../../view/engine';
import { createCell, type Cell } from './cell';

/** The last reading the pane was given, with the text it belongs to. */
export interface ReadMail {
  readonly subject: string;
  readonly body: string;
  readonly reading: Reading;
}

export interface ReadAlong {
  /** Give this to the pane. */
  readonly engine: Engine;
  readonly last: Cell<ReadMail | null>;
}

/**
 * Lets the page mark exactly the evidence the pane speaks of: what the pane reads, the page sees too.
 * An earlier reading that ends late never replaces a later one.
 */
export function readAlong(engine: Engine): ReadAlong {
  const last = createCell<ReadMail | null>(null);
  let started = 0;
  let shown = 0;
  return {
    last,
    engine: {
      read: async (mail, choices) => {
        started += 1;
        const turn = started;
        const reading = await engine.read(mail, choices);
        if (turn > shown) {
          shown = turn;
          last.set({ subject: mail.subject, body: mail.body, reading });
        }
        return reading;
      },
      plan: (reading, wishes) => engine.plan(reading, wishes),
      draft: (mail, reading, plan, wishes, paneLanguage) =>
        engine.draft(mail, reading, plan, wishes, paneLanguage),
    },
  };
}

/** The reading of this mail, if the last one read is this mail. */
export function readingOf(last: ReadMail | null, mail: Pick<Mail, 'subject' | 'body'>): Reading | null {
  return last !== null && last.subject === mail.subject && last.body === mail.body ? last.reading : null;
}
