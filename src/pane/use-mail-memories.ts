import { useCallback, useState } from 'react';
import type { Unsaved } from '../ports/unsaved';
import { memoryKey, rememberedMail, type MailMemory } from './mail-memory';

/** What the seller has set for each mail: found again when the mail is opened again, also after the pane was closed. */
export function useMailMemories(unsaved: Unsaved): {
  readonly memoryOf: (mailKey: string) => MailMemory;
  readonly change: (mailKey: string, change: (before: MailMemory) => MailMemory) => void;
} {
  const [memories, setMemories] = useState<ReadonlyMap<string, MailMemory>>(new Map());
  const memoryOf = useCallback(
    (mailKey: string) => memories.get(mailKey) ?? rememberedMail(unsaved, mailKey),
    [memories, unsaved],
  );
  const change = useCallback(
    (mailKey: string, work: (before: MailMemory) => MailMemory) => {
      setMemories((before) => {
        const after = work(before.get(mailKey) ?? rememberedMail(unsaved, mailKey));
        unsaved.put(memoryKey(mailKey), after);
        return new Map(before).set(mailKey, after);
      });
    },
    [unsaved],
  );
  return { memoryOf, change };
}
