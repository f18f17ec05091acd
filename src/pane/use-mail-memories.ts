import { useCallback, useState } from 'react';
import type { Unsaved } from '../ports/unsaved';
import { FRESH_DESK, type DeskMemory } from './desk-memory';
import { FRESH_MEMORY, type MailMemory } from './mail-memory';

const keyOf = (mailKey: string): string => `mail:${mailKey}`;

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What was typed for a mail before the pane was closed; null when it is none of ours or damaged. */
function remembered(unsaved: Unsaved, mailKey: string): MailMemory | null {
  const { choices, wishes, desk } = (unsaved.get(keyOf(mailKey)) ?? {}) as Partial<MailMemory>;
  if (!isObject(choices) || !isObject(wishes)) return null;
  return { choices, wishes, desk: isDesk(desk) ? { ...FRESH_DESK, ...desk } : FRESH_DESK };
}

const isDesk = (desk: unknown): desk is DeskMemory =>
  isObject(desk) &&
  'worth' in desk &&
  isObject(desk.worth) &&
  'ready' in desk &&
  Array.isArray(desk.ready) &&
  'entries' in desk &&
  'picked' in desk;

/** What the seller has set for each mail: found again when the mail is opened again, also after the pane was closed. */
export function useMailMemories(unsaved: Unsaved): {
  readonly memoryOf: (mailKey: string) => MailMemory;
  readonly change: (mailKey: string, change: (before: MailMemory) => MailMemory) => void;
} {
  const [memories, setMemories] = useState<ReadonlyMap<string, MailMemory>>(new Map());
  const memoryOf = useCallback(
    (mailKey: string) => memories.get(mailKey) ?? remembered(unsaved, mailKey) ?? FRESH_MEMORY,
    [memories, unsaved],
  );
  const change = useCallback(
    (mailKey: string, work: (before: MailMemory) => MailMemory) => {
      setMemories((before) => {
        const after = work(before.get(mailKey) ?? remembered(unsaved, mailKey) ?? FRESH_MEMORY);
        unsaved.put(keyOf(mailKey), after);
        return new Map(before).set(mailKey, after);
      });
    },
    [unsaved],
  );
  return { memoryOf, change };
}
