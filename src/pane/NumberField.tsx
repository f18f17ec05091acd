import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useCardStyles } from './use-card-styles';

const useStyles = makeStyles({
  root: { minWidth: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  unit: { whiteSpace: 'nowrap' },
});

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  readonly unit: string | null;
  readonly hint: string | null;
  readonly problem: string | null;
  readonly readAs?: string | null;
  /** Said before numbers of the mail. */
  readonly chipsLabel?: string;
  readonly chips?: readonly { readonly text: string; readonly label: string }[];
  readonly onType: (value: string) => void;
  /** `at`: which of the chips was taken. */
  readonly onChip?: (at: number) => void;
}

/** A number typed in whatever way is usual where the seller lives, with numbers of the mail to take over by a click. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, unit, hint, problem, readAs = null, chips = [], onType, onChip } = props;
  const styles = useStyles();
  const card = useCardStyles();
  const input = useRef<HTMLInputElement>(null);
  const said = readAs ?? hint;
  return (
    <div className={styles.root}>
      <Field
        label={label}
        size="small"
        {...(problem === null ? {} : { validationMessage: problem })}
        {...(said === null ? {} : { hint: said })}
      >
        <Input
          inputMode="decimal"
          autoComplete="off"
          value={value}
          input={{ ref: input, style: { width: '100%', minWidth: 0 } }}
          style={{ minWidth: 0 }}
          contentAfter={
            unit === null ? null : <span className={mergeClasses(card.caption, styles.unit)}>{unit}</span>
          }
          onChange={(_event, data) => {
            onType(data.value);
          }}
        />
      </Field>
      {chips.length > 0 && (
        <div className={card.row}>
          <span className={card.caption}>{props.chipsLabel}</span>
          {chips.map((chip, at) => (
            <Button
              key={chip.text}
              size="small"
              aria-label={chip.label}
              onClick={() => {
                // The buttons go away once the field is filled; the keyboard goes on in the field itself.
                input.current?.focus();
                onChip?.(at);
              }}
            >
              {chip.text}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
