import { Button, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { deskLead } from '../view/desk-lead';
import { stringsFor } from '../view/strings';
import type { DealPartProps } from './DealPart';
import type * as deskParts from './desk-parts';
import { Disclosure } from './Disclosure';
import { Notice } from './Notice';
import { usePaneLanguage } from './pane-words-context';
import { Section } from './Section';
import { useCardStyles } from './use-card-styles';
import { usePart } from './use-part';

type DeskParts = typeof deskParts;

const loadParts = (): Promise<DeskParts> => import('./desk-parts');

/** The reckoning is loaded when it is first opened: most mails are answered without it. */
function Loaded({ children }: { readonly children: (parts: DeskParts) => ReactNode }) {
  const strings = stringsFor(usePaneLanguage());
  const { part, hasFailed, retry } = usePart(loadParts);
  if (part !== null) return children(part);
  if (!hasFailed) return <Spinner size="tiny" label={strings.desk.loading} />;
  return (
    <Notice tone="problem" text={strings.desk.failed}>
      <div>
        <Button size="small" onClick={retry}>
          {strings.pane.states.retry}
        </Button>
      </div>
    </Notice>
  );
}

/** Reckons with the seller's own numbers; shown on every mail, and brought forward where money is at stake. */
export function DealDeskCard(props: DealPartProps) {
  const { desk, onDesk, reading } = props;
  const card = useCardStyles();
  const strings = stringsFor(usePaneLanguage());
  const words = strings.desk;
  const lead = deskLead(reading, strings);
  return (
    <Section title={words.title}>
      {lead !== null && <p className={card.text}>{lead}</p>}
      <Disclosure label={words.open} startsOpen={desk.entries !== null}>
        <Loaded>{({ DealPart }) => <DealPart {...props} />}</Loaded>
      </Disclosure>
      <Disclosure label={words.worthOpen} startsOpen={Object.keys(desk.worth).length > 0}>
        <Loaded>{({ WorthPart }) => <WorthPart desk={desk} onDesk={onDesk} reading={reading} />}</Loaded>
      </Disclosure>
    </Section>
  );
}
