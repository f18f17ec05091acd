import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Offer } from '../core/model';
import { useCardStyles } from './use-card-styles';

const useStyles = makeStyles({
  boxes: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  box: { width: '100%' },
  line: { display: 'block' },
  terms: { fontWeight: tokens.fontWeightSemibold },
});

interface BoxOffer {
  readonly offer: Offer;
  readonly name: string;
  /** What it asks in return. */
  readonly trade: string;
  readonly checked: boolean;
  /** Its figures, where the desk has worked them out. */
  readonly terms?: string;
  /** For the seller's eyes, where there is something. */
  readonly own?: string;
}

interface OfferBoxesProps {
  readonly offers: readonly BoxOffer[];
  /** All that are ticked after a click, in their order. */
  readonly onPick: (picked: readonly Offer[]) => void;
}

/** Offers to be ticked, wherever they stand; the caller puts them into a group with a name. */
export function OfferBoxes({ offers, onPick }: OfferBoxesProps) {
  const styles = useStyles();
  const card = useCardStyles();
  return (
    <div className={styles.boxes}>
      {offers.map(({ offer, name, terms, trade, own, checked }) => (
        <Checkbox
          key={offer}
          className={styles.box}
          checked={checked}
          label={
            <>
              <span className={styles.line}>{name}</span>
              {terms !== undefined && (
                <span className={mergeClasses(styles.line, styles.terms)}>{terms}</span>
              )}
              <span className={mergeClasses(card.caption, styles.line)}>{trade}</span>
              {own !== undefined && <span className={mergeClasses(card.caption, styles.line)}>{own}</span>}
            </>
          }
          onChange={(_event, data) => {
            const isPicked = (each: BoxOffer) =>
              each.offer === offer ? data.checked === true : each.checked;
            onPick(offers.filter(isPicked).map((each) => each.offer));
          }}
        />
      ))}
    </div>
  );
}
