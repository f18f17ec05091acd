import { Button, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { CustomerType } from '../core/model';
import type { CorrectionMenu, CorrectionModel, TypeChoice } from '../view/correction-model';
import { Disclosure } from './Disclosure';
import { usePaneWords } from './pane-words-context';
import { useCardStyles } from './use-card-styles';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  types: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 136px), 1fr))',
    columnGap: tokens.spacingHorizontalM,
  },
  select: { minWidth: 0, '& > select': { minWidth: 0 } },
});

interface TypeBoxesProps {
  readonly legend: string;
  readonly hint: string;
  readonly types: readonly TypeChoice[];
  readonly onTypes: (types: readonly CustomerType[]) => void;
}

/** Ticks for the customer types; no tick at all leaves it to the engine. */
export function TypeBoxes({ legend, hint, types, onTypes }: TypeBoxesProps) {
  const styles = useStyles();
  const card = useCardStyles();
  return (
    <fieldset className={card.group}>
      <legend className={card.subheading}>{legend}</legend>
      <div className={styles.types}>
        {types.map((choice) => (
          <Checkbox
            key={choice.type}
            label={choice.label}
            checked={choice.checked}
            onChange={(_event, data) => {
              const others = types.filter((type) => type.checked && type.type !== choice.type);
              onTypes([...others.map((type) => type.type), ...(data.checked === true ? [choice.type] : [])]);
            }}
          />
        ))}
      </div>
      <p className={card.caption}>{hint}</p>
    </fieldset>
  );
}

interface CorrectionProps {
  readonly correction: CorrectionModel;
  readonly typesAreKept: boolean;
  readonly onChoice: (field: CorrectionMenu['field'], value: string) => void;
  readonly onTypes: (types: readonly CustomerType[]) => void;
  readonly onUndo: () => void;
}

/** "Not right?": everything the seller can overrule. */
export function Correction({ correction, typesAreKept, onChoice, onTypes, onUndo }: CorrectionProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const words = usePaneWords().correction;
  const bodyRef = useRef<HTMLDivElement>(null);
  return (
    <Disclosure label={words.open}>
      <div ref={bodyRef} className={styles.body}>
        {correction.menus.map((menu) => (
          <Field key={menu.field} label={menu.label} size="small">
            <Select
              className={styles.select}
              value={menu.selected}
              onChange={(_event, data) => {
                onChoice(menu.field, data.value);
              }}
            >
              {menu.entries.map((entry) => (
                <option key={entry.value} value={entry.value}>
                  {entry.label}
                </option>
              ))}
            </Select>
          </Field>
        ))}
        <p className={card.caption}>{words.lastsForMail}</p>
        <TypeBoxes
          legend={words.types}
          hint={typesAreKept ? words.typesKept : words.lastsForMail}
          types={correction.types}
          onTypes={onTypes}
        />
        {correction.canUndo && (
          <div>
            <Button
              size="small"
              icon={<ArrowUndoRegular />}
              onClick={() => {
                // The button goes away with what it undoes; the keyboard must not be left nowhere.
                bodyRef.current?.querySelector('select')?.focus();
                onUndo();
              }}
            >
              {words.undo}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  );
}
