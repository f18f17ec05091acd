import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { WorthField } from '../view/deal-choices';
import { dealWordsFor } from '../view/strings/deal';
import type { WorthModel } from '../view/worth-model';
import { Pairs } from './DealResults';
import { NumberField } from './NumberField';
import { usePaneLanguage } from './pane-words-context';
import { useCardStyles } from './use-card-styles';

const useStyles = makeStyles({
  sheet: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  columns: { alignItems: 'start' },
  reasons: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface WorthSheetProps {
  readonly worth: WorthModel;
  readonly onType: (field: WorthField, value: string) => void;
}

/** What the customer is worth against what yielding costs, and what follows from it. */
export function WorthSheet({ worth, onType }: WorthSheetProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const words = dealWordsFor(usePaneLanguage()).worth;
  return (
    <div className={styles.sheet}>
      <div className={mergeClasses(card.columns, styles.columns)}>
        {worth.fields.map((field) => (
          <NumberField
            key={field.field}
            label={field.label}
            value={field.value}
            unit={field.unit}
            hint={field.hint}
            problem={field.problem}
            onType={(value) => {
              onType(field.field, value);
            }}
          />
        ))}
      </div>
      {worth.missing !== null && <p className={card.caption}>{worth.missing}</p>}
      {worth.figures.length > 0 && (
        <Pairs pairs={worth.figures.map(({ name, amount }) => ({ name, figure: amount }))} />
      )}
      <div role="status">
        {worth.advice !== null && (
          <>
            <h3 className={card.heading}>{worth.advice.title}</h3>
            {worth.advice.notes.map((note) => (
              <p key={note} className={card.text}>
                {note}
              </p>
            ))}
            {worth.advice.reasons.length > 0 && (
              <>
                <p className={card.caption}>{words.reasons}</p>
                <ul className={styles.reasons}>
                  {worth.advice.reasons.map((reason) => (
                    <li key={reason} className={card.text}>
                      {reason}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </div>
      {worth.countedAsNothing !== null && <p className={card.caption}>{worth.countedAsNothing}</p>}
    </div>
  );
}
