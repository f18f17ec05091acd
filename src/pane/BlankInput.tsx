import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { LanguageTag } from '../core/model';
import { completedBlank } from '../view/blank-values';
import type { BlankModel } from '../view/reply-model';
import { DayPicker } from './DayPicker';
import { useCardStyles } from './use-card-styles';

const useStyles = makeStyles({
  input: {
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    padding: '0 4px',
    margin: '0 2px',
    maxWidth: '100%',
    boxSizing: 'border-box',
    '::placeholder': { color: tokens.colorNeutralForeground2, opacity: 1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  fault: { color: tokens.colorPaletteRedForeground1, margin: '0 4px' },
});

/** Characters beyond Latin are about twice as wide as the digit that `ch` measures. */
const WIDE = /[\u2e80-\uffef]/;

/** Room that browsers take for the arrow of a list of suggestions. */
const ARROW = 4;

function widthOf(text: string, hasList: boolean): string {
  const units = [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 0);
  return `${String(Math.max(6, units + 2) + (hasList ? ARROW : 0))}ch`;
}

interface BlankInputProps {
  readonly blank: BlankModel;
  /** Language of the reply, in which a date is written out. */
  readonly language: LanguageTag;
  readonly onFill: (value: string) => void;
}

/** A value still to be typed, in the middle of its sentence. */
export function BlankInput({ blank, language, onFill }: BlankInputProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const faultId = useId();
  const listId = useId();
  return (
    <>
      <input
        type="text"
        className={styles.input}
        style={{
          width: widthOf(blank.value === '' ? blank.label : blank.value, blank.suggestions.length > 0),
        }}
        aria-label={blank.label}
        placeholder={blank.label}
        data-open={blank.value.trim() === '' || blank.fault !== null}
        inputMode={blank.inputMode}
        aria-invalid={blank.fault !== null}
        {...(blank.fault === null ? {} : { 'aria-describedby': faultId })}
        value={blank.value}
        dir="auto"
        autoComplete="off"
        {...(blank.suggestions.length > 0 ? { list: listId } : {})}
        onChange={(event) => {
          onFill(event.target.value);
        }}
        onBlur={() => {
          const completed = completedBlank(blank.kind, blank.value, language);
          if (completed !== blank.value) onFill(completed);
        }}
      />
      {blank.kind === 'date' && (
        <DayPicker
          label={blank.label}
          onDay={(day) => {
            onFill(completedBlank('date', day, language));
          }}
        />
      )}
      {blank.fault !== null && (
        <span id={faultId} role="alert" className={`${card.caption} ${styles.fault}`}>
          {blank.fault}
        </span>
      )}
      {blank.suggestions.length > 0 && (
        <datalist id={listId}>
          {blank.suggestions.map((suggestion) => (
            <option key={suggestion.value} value={suggestion.value} />
          ))}
        </datalist>
      )}
    </>
  );
}
