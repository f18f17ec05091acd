import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LanguageTag, Reading, ReplyPlan, ReplyWishes } from '../core/model';
import type { DealEntries } from '../view/deal-choices';
import { dealModel, offersIntoReply, type DealInput } from '../view/deal-model';
import { stringsFor } from '../view/strings';
import { worthModel } from '../view/worth-model';
import { DealForm } from './DealForm';
import { DealOffers } from './DealOffers';
import { DealResults } from './DealResults';
import type { DeskMemory } from './desk-memory';
import { Disclosure } from './Disclosure';
import { useHouseTerms } from './house-terms-context';
import { usePaneLanguage } from './pane-words-context';
import { Section } from './Section';
import { useCardStyles } from './use-card-styles';
import { WorthSheet } from './WorthSheet';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

/** Keeps the terms that are the same from mail to mail, when asked to. */
function KeepTerms({ entries }: { readonly entries: DealEntries }) {
  const card = useCardStyles();
  const words = stringsFor(usePaneLanguage()).deal;
  const { keep } = useHouseTerms();
  const [said, setSaid] = useState<'kept' | 'notKept' | null>(null);
  return (
    <div>
      <div className={card.row}>
        <Button
          size="small"
          onClick={() => {
            keep(entries).then(
              () => {
                setSaid('kept');
              },
              () => {
                setSaid('notKept');
              },
            );
          }}
        >
          {words.keepTerms}
        </Button>
        <span role="status" className={card.caption}>
          {said === null ? '' : words[said]}
        </span>
      </div>
      <p className={card.caption}>{words.keepHint}</p>
    </div>
  );
}

interface DealDeskCardProps {
  readonly desk: DeskMemory;
  readonly onDesk: (change: Partial<DeskMemory>) => void;
  readonly reading: Reading;
  readonly plan: ReplyPlan;
  readonly draftLanguage: LanguageTag;
  /** Puts what the seller has chosen into the wishes for the reply. */
  readonly onUse: (change: (before: ReplyWishes) => ReplyWishes) => void;
}

/** Reckons with the seller's own numbers; nothing leaves the card but what "use" puts into the reply. */
export function DealDeskCard({ desk, onDesk, reading, plan, draftLanguage, onUse }: DealDeskCardProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const paneLanguage = usePaneLanguage();
  const strings = stringsFor(paneLanguage);
  const house = useHouseTerms();
  const entries = desk.entries ?? house.terms;
  const [usedWith, setUsedWith] = useState<DeskMemory | null>(null);
  const input: DealInput = { entries, picked: desk.picked, reading, plan, paneLanguage };
  const deal = dealModel(input, strings);
  const worth = worthModel(
    desk.worth,
    reading.credibility?.value ?? null,
    entries.currency,
    strings,
    paneLanguage,
  );
  return (
    <Section title={strings.deal.title}>
      {worth.lead !== null && <p className={card.text}>{worth.lead}</p>}
      {worth.lead === null && deal.lead !== null && <p className={card.text}>{deal.lead}</p>}
      <Disclosure label={strings.deal.open} startsOpen={desk.entries !== null}>
        <div className={styles.body}>
          <p className={card.caption}>{strings.deal.privacy}</p>
          <DealForm
            deal={deal}
            onEntries={(next) => {
              onDesk({ entries: next });
            }}
          />
          <DealResults deal={deal} />
          {deal.offers !== null && (
            <DealOffers
              offers={deal.offers}
              // What was put into the reply no longer fits once a number has changed.
              isUsed={usedWith === desk}
              onPick={(picked) => {
                onDesk({ picked });
              }}
              onUse={() => {
                setUsedWith(desk);
                onUse((before) => offersIntoReply(input, before, draftLanguage));
              }}
            />
          )}
          <KeepTerms entries={entries} />
        </div>
      </Disclosure>
      <Disclosure label={strings.deal.worth.open} startsOpen={Object.keys(desk.worth).length > 0}>
        <WorthSheet
          worth={worth}
          onType={(field, value) => {
            onDesk({ worth: { ...desk.worth, [field]: value } });
          }}
        />
      </Disclosure>
    </Section>
  );
}
