import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Offer, ReplyWishes } from '../core/model';
import type { OfferModel, ReplyModel } from '../view/reply-model';
import { OfferBoxes } from './OfferBoxes';
import { usePaneWords } from './pane-words-context';
import { useCardStyles } from './use-card-styles';

const useStyles = makeStyles({
  select: { minWidth: 0, '& > select': { minWidth: 0 } },
  radios: { flexWrap: 'wrap' },
  spaced: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

type Wish = (change: Partial<ReplyWishes>) => void;

/** "Was it our fault?": only then may the reply say sorry for the fact. */
export function FaultQuestion({
  fault,
  onWish,
}: {
  readonly fault: NonNullable<ReplyModel['fault']>;
  readonly onWish: Wish;
}) {
  const styles = useStyles();
  const card = useCardStyles();
  const words = usePaneWords().reply;
  return (
    <div>
      <Field label={words.fault} size="small">
        <RadioGroup
          layout="horizontal"
          className={styles.radios}
          value={fault.answer}
          onChange={(_event, data) => {
            onWish({ sellerAtFault: data.value === 'unsure' ? undefined : data.value === 'yes' });
          }}
        >
          <Radio value="yes" label={words.faultYes} />
          <Radio value="no" label={words.faultNo} />
          <Radio value="unsure" label={words.faultUnsure} />
        </RadioGroup>
      </Field>
      <p className={card.caption}>{fault.effect}</p>
    </div>
  );
}

/** Tone and length. */
export function MannerChoice({ reply, onWish }: { readonly reply: ReplyModel; readonly onWish: Wish }) {
  const styles = useStyles();
  const card = useCardStyles();
  const words = usePaneWords().reply;
  return (
    <div className={card.columns}>
      <Field label={words.tone} size="small">
        <Select
          className={styles.select}
          value={reply.tone}
          onChange={(_event, data) => {
            onWish({ tone: data.value as ReplyModel['tone'] });
          }}
        >
          <option value="warmer">{words.warmer}</option>
          <option value="plain">{words.plain}</option>
          <option value="firmer">{words.firmer}</option>
        </Select>
      </Field>
      <Field label={words.length} size="small">
        <Select
          className={styles.select}
          value={reply.length}
          onChange={(_event, data) => {
            onWish({ length: data.value as ReplyModel['length'] });
          }}
        >
          <option value="full">{words.full}</option>
          <option value="short">{words.short}</option>
        </Select>
      </Field>
    </div>
  );
}

interface OfferChoiceProps {
  readonly offers: readonly OfferModel[];
  readonly onOffers: (offers: readonly Offer[]) => void;
}

/** Offers of similar worth; the ticked ones stand in the reply. */
export function OfferChoice({ offers, onOffers }: OfferChoiceProps) {
  const card = useCardStyles();
  const words = usePaneWords().reply;
  const hintId = useId();
  return (
    <fieldset className={card.group} aria-describedby={hintId}>
      <legend className={card.subheading}>{words.offers}</legend>
      <p id={hintId} className={card.caption}>
        {words.offersHint}
      </p>
      <OfferBoxes offers={offers} onPick={onOffers} />
    </fieldset>
  );
}
