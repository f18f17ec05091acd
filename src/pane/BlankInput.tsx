import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { completedBlank } from '../view/full-wishes';
import type { BlankModel } from '../view/reply-model';

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
  readonly onFill: (value: string) => void;
}

/** A value still to be typed, in the middle of its sentence. */
export function BlankInput({ blank, onFill }: BlankInputProps) {
  const styles = useStyles();
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
        data-open={blank.value.trim() === ''}
        value={blank.value}
        dir="auto"
        autoComplete="off"
        {...(blank.suggestions.length > 0 ? { list: listId } : {})}
        onChange={(event) => {
          onFill(event.target.value);
        }}
        onBlur={() => {
          const completed = completedBlank(blank.kind, blank.value);
          if (completed !== blank.value) onFill(completed);
        }}
      />
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
