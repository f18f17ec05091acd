import type { ReactNode } from 'react';
import type { AnsweredMemory } from '../hosts/outlook/answered-memory';
import { ComposeCheck } from '../hosts/outlook/compose/ComposeCheck';
import { ComposeMailHost } from '../hosts/outlook/compose/compose-mail-host';
import type { DraftItem } from '../hosts/outlook/compose/draft-body';
import { UndertonePane, type UndertonePaneProps } from '../pane/UndertonePane';
import { createChecker } from './checker';

type Shared = Pick<UndertonePaneProps, 'engine' | 'notes' | 'settings' | 'unsaved'>;

/** The pane beside a mail that is being written; a part of its own, so that reading does not wait for it. */
export function composePane(
  office: typeof Office,
  item: DraftItem,
  memory: AnsweredMemory,
  shared: Shared,
): ReactNode {
  const host = new ComposeMailHost(office, item, {
    onAnswered: (mailKey, conversation) => void memory.answered(mailKey, conversation),
  });
  const lead = (
    <ComposeCheck
      host={host}
      checker={createChecker()}
      memory={memory}
      notes={shared.notes}
      settings={shared.settings}
      canCheckOnSend={office.context.requirements.isSetSupported('Mailbox', '1.12')}
    />
  );
  return (
    <UndertonePane
      {...shared}
      host={host}
      lead={lead}
      onFloor={(mailKey, floor) => memory.floorSet(mailKey, floor, host.conversation)}
    />
  );
}
