import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Offer } from '../core/model';
import type { DealModel } from '../view/deal-model';
import { dealWordsFor } from '../view/strings/deal';
import { Notice } from './Notice';
import { OfferBoxes } from './OfferBoxes';
import { usePaneLanguage } from './pane-words-context';
import { useCardStyles } from './use-card-styles';

const useStyles = makeStyles({
  offers: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  left: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface DealOffersProps {
  readonly offers: NonNullable<DealModel['offers']>;
  readonly isUsed: boolean;
  readonly onPick: (offers: readonly Offer[]) => void;
  readonly onUse: () => void;
}

/** Offers of about equal worth; the ticked ones go into the reply when the seller says so, and only then. */
export function DealOffers({ offers: model, isUsed, onPick, onUse }: DealOffersProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const words = dealWordsFor(usePaneLanguage());
  const introId = useId();
  const { offers } = model;
  const hasPicked = offers.some(({ checked }) => checked);
  return (
    <fieldset className={card.group} aria-describedby={introId}>
      <legend className={card.subheading}>{words.offers}</legend>
      <div className={styles.offers}>
        <p id={introId} className={card.text}>
          {model.intro}
        </p>
        <OfferBoxes offers={offers} onPick={onPick} />
        {model.warning !== null && <Notice tone="warning" text={model.warning} />}
        {offers.length > 0 && (
          <div>
            <Button appearance="primary" disabledFocusable={!hasPicked} onClick={onUse}>
              {words.use}
            </Button>
          </div>
        )}
        <div role="status">{isUsed && <Notice tone="good" text={words.used} />}</div>
        {model.left.length > 0 && (
          <div>
            <p className={card.caption}>{words.notOffered}</p>
            <ul className={styles.left}>
              {model.left.map((text) => (
                <li key={text} className={card.caption}>
                  {text}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </fieldset>
  );
}
