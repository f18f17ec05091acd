import { Button, Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { CURRENCIES, INCOTERMS, ROOMS, type DealEntries } from '../view/deal-choices';
import type { FieldModel } from '../view/deal-fields';
import type { DealModel } from '../view/deal-model';
import { dealWordsFor } from '../view/strings/deal';
import { Disclosure } from './Disclosure';
import { Notice } from './Notice';
import { NumberField } from './NumberField';
import { usePaneLanguage } from './pane-words-context';
import { useCardStyles } from './use-card-styles';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  /** A hint below one field must not pull its neighbour down. */
  columns: { alignItems: 'start' },
  select: { minWidth: 0, '& > select': { minWidth: 0 } },
});

const oneOf = <T extends string>(choices: readonly T[], value: string): T | null =>
  choices.find((choice) => choice === value) ?? null;

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly hint?: string | null;
  readonly value: T | null;
  readonly choices: readonly T[];
  readonly nameOf?: (choice: T) => string;
  /** Name of the entry for "none"; missing where one has to be chosen. */
  readonly none?: string;
  readonly onChoice: (choice: T | null) => void;
}

function Choice<T extends string>(props: ChoiceProps<T>) {
  const styles = useStyles();
  const { label, hint = null, value, choices, nameOf = (choice: T) => choice, none, onChoice } = props;
  return (
    <Field label={label} size="small" {...(hint === null ? {} : { hint })}>
      <Select
        className={styles.select}
        value={value ?? ''}
        onChange={(_event, data) => {
          onChoice(oneOf(choices, data.value));
        }}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface DealFormProps {
  readonly deal: DealModel;
  readonly onEntries: (entries: DealEntries) => void;
}

/** The seller's own numbers. */
export function DealForm({ deal, onEntries }: DealFormProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const words = dealWordsFor(usePaneLanguage());
  const { entries } = deal;
  const incoterm = useRef<HTMLDivElement>(null);
  const change = (part: Partial<DealEntries>) => {
    onEntries({ ...entries, ...part });
  };
  const fields = (models: readonly FieldModel[]) =>
    models.map((model) => (
      <NumberField
        key={model.field}
        label={model.label}
        value={model.value}
        unit={model.unit}
        hint={model.hint}
        problem={model.problem}
        readAs={model.readAs}
        chipsLabel={words.fromMail}
        chips={model.chips}
        onType={(value) => {
          change({ texts: { ...entries.texts, [model.field]: value } });
        }}
        onChip={(at) => {
          const chip = model.chips[at];
          if (chip === undefined) return;
          change({
            texts: { ...entries.texts, [model.field]: chip.value },
            // The number means nothing without the money it is in.
            ...(chip.currency === null ? {} : { currency: chip.currency }),
          });
        }}
      />
    ));
  return (
    <div className={styles.form}>
      <div className={mergeClasses(card.columns, styles.columns)}>
        <Choice
          label={words.currency}
          value={entries.currency}
          choices={CURRENCIES}
          onChoice={(currency) => {
            if (currency !== null) change({ currency });
          }}
        />
        {fields(deal.main)}
      </div>
      <Disclosure label={words.more} startsOpen={deal.moreIsUsed}>
        <div className={mergeClasses(card.columns, styles.columns)}>
          <Choice
            label={words.costCurrency}
            value={entries.costCurrency}
            choices={CURRENCIES}
            none={words.sameCurrency}
            onChoice={(costCurrency) => {
              change({ costCurrency });
            }}
          />
          <div ref={incoterm}>
            <Choice
              label={words.incoterm}
              hint={deal.covers}
              value={entries.incoterm}
              choices={INCOTERMS}
              none={words.noIncoterm}
              onChoice={(chosen) => {
                change({ incoterm: chosen });
              }}
            />
            {deal.incotermChip !== null && (
              <div className={card.row} style={{ marginTop: '4px' }}>
                <span className={card.caption}>{words.fromMail}</span>
                <Button
                  size="small"
                  aria-label={deal.incotermChip.label}
                  onClick={() => {
                    incoterm.current?.querySelector('select')?.focus();
                    change({ incoterm: deal.incotermChip?.text ?? null });
                  }}
                >
                  {deal.incotermChip.text}
                </Button>
              </div>
            )}
          </div>
          {fields(deal.more)}
        </div>
      </Disclosure>
      {deal.incotermWarning !== null && <Notice tone="warning" text={deal.incotermWarning} />}
      <Choice
        label={words.room}
        hint={words.roomHint}
        value={entries.room}
        choices={ROOMS}
        nameOf={(room) => words.roomName[room]}
        onChoice={(room) => {
          if (room !== null) change({ room });
        }}
      />
    </div>
  );
}
