import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { LanguageTag, Reading, ReplyPlan, ReplyWishes } from '../core/model';
import type { DealEntries } from '../view/deal-choices';
import { dealFloor } from '../view/deal-floor';
import { dealModel, offersIntoReply, type DealInput } from '../view/deal-model';
import { dealStringsFor } from '../view/deal-strings';
import { packHouseTerms, unpackHouseTerms } from '../view/house-terms';
import { dealWordsFor } from '../view/strings/deal';
import { DealForm } from './DealForm';
import { DealOffers } from './DealOffers';
import { DealResults } from './DealResults';
import type { DeskMemory } from './desk-memory';
import { useHouseTerms } from './house-terms-context';
import { usePaneLanguage } from './pane-words-context';
import { useCardStyles } from './use-card-styles';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

/** Keeps the terms that are the same from mail to mail, when asked to. */
function KeepTerms({ entries }: { readonly entries: DealEntries }) {
  const card = useCardStyles();
  const words = dealWordsFor(usePaneLanguage());
  const { keep } = useHouseTerms();
  const [said, setSaid] = useState<'kept' | 'notKept' | null>(null);
  return (
    <div>
      <div className={card.row}>
        <Button
          size="small"
          onClick={() => {
            keep(packHouseTerms(entries)).then(
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

export interface DealPartProps {
  readonly desk: DeskMemory;
  readonly onDesk: (change: Partial<DeskMemory>) => void;
  readonly reading: Reading;
  readonly plan: ReplyPlan;
  readonly draftLanguage: LanguageTag;
  /** Puts what the seller has chosen into the wishes for the reply. */
  readonly onUse: (change: (before: ReplyWishes) => ReplyWishes) => void;
}

/** The opened desk: numbers in, margins and offers out. Nothing leaves it but what "use" puts into the reply. */
export function DealPart({ desk, onDesk, reading, plan, draftLanguage, onUse }: DealPartProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const paneLanguage = usePaneLanguage();
  const strings = dealStringsFor(paneLanguage);
  const { stored } = useHouseTerms();
  const house = useMemo(() => unpackHouseTerms(stored), [stored]);
  const entries = desk.entries ?? house;
  const [usedWith, setUsedWith] = useState<DeskMemory | null>(null);
  const input: DealInput = { entries, picked: desk.picked, reading, plan, paneLanguage };
  const deal = dealModel(input, strings);
  return (
    <div className={styles.body}>
      <p className={card.caption}>{strings.deal.privacy}</p>
      <DealForm
        deal={deal}
        onEntries={(next) => {
          onDesk({ entries: next, floor: dealFloor(next) });
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
  );
}
