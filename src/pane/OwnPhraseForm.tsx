import { Button, Field, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import {
  LONGEST_OWN_PHRASE,
  type LanguageTag,
  type MoveReason,
  type Offer,
  type OwnPhrase,
} from '../core/model';
import { ownPhraseChoices, problemText } from '../view/own-phrase-model';
import { checkOwnPhrase, isOwnPhrase } from '../view/own-phrases';
import { stringsFor } from '../view/strings';
import { ownPhraseWords } from '../view/strings/own-phrases';
import { writingAttributes } from '../view/writing-attributes';
import { usePaneLanguage } from './pane-words-context';
import { useCardStyles } from './use-card-styles';

const useStyles = makeStyles({
  select: { minWidth: 0, '& > select': { minWidth: 0 } },
  form: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
});

interface OwnPhraseFormProps {
  readonly start: OwnPhrase;
  readonly onSave: (phrase: OwnPhrase) => void;
  readonly onCancel: () => void;
}

/** The form for one phrase of the seller's own. */
export function OwnPhraseForm({ start, onSave, onCancel }: OwnPhraseFormProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const paneLanguage = usePaneLanguage();
  const strings = stringsFor(paneLanguage);
  const words = ownPhraseWords(paneLanguage);
  const [phrase, setPhrase] = useState<OwnPhrase>(start);
  const [problem, setProblem] = useState<string | null>(null);
  const rootRef = useRef<HTMLDivElement>(null);
  const choices = ownPhraseChoices(phrase.move, strings);
  const change = (part: Partial<OwnPhrase>) => {
    setProblem(null);
    setPhrase((before) => ({ ...before, ...part }));
  };
  const putIn = (variable: string) => {
    const area = rootRef.current?.querySelector('textarea');
    const at = area?.selectionStart ?? phrase.text.length;
    change({
      text: `${phrase.text.slice(0, at)}{${variable}}${phrase.text.slice(area?.selectionEnd ?? at)}`,
    });
    area?.focus();
  };
  const options = <T extends string>(list: readonly { readonly value: T; readonly name: string }[]) =>
    list.map(({ value, name }) => (
      <option key={value} value={value}>
        {name}
      </option>
    ));
  return (
    <div ref={rootRef} className={styles.form}>
      <div className={card.columns}>
        <Field label={words.language} size="small">
          <Select
            className={styles.select}
            value={phrase.language}
            onChange={(_event, data) => {
              change({ language: data.value as LanguageTag });
            }}
          >
            {options(choices.languages)}
          </Select>
        </Field>
        <Field label={words.move} size="small">
          <Select
            className={styles.select}
            value={phrase.move}
            onChange={(_event, data) => {
              change({ move: data.value as OwnPhrase['move'], reason: undefined, offer: undefined });
            }}
          >
            {options(choices.moves)}
          </Select>
        </Field>
      </div>
      {choices.reasons.length > 0 && (
        <Field label={words.situation} size="small">
          <Select
            className={styles.select}
            value={phrase.reason ?? ''}
            onChange={(_event, data) => {
              change({ reason: data.value === '' ? undefined : (data.value as MoveReason) });
            }}
          >
            <option value="">{words.anySituation}</option>
            {options(choices.reasons)}
          </Select>
        </Field>
      )}
      {choices.offers.length > 0 && (
        <Field label={words.offer} size="small">
          <Select
            className={styles.select}
            value={phrase.offer ?? ''}
            onChange={(_event, data) => {
              change({ offer: data.value === '' ? undefined : (data.value as Offer) });
            }}
          >
            <option value="">{words.lead}</option>
            {options(choices.offers)}
          </Select>
        </Field>
      )}
      <Field label={words.use} size="small">
        <Select
          className={styles.select}
          value={phrase.use}
          onChange={(_event, data) => {
            change({ use: data.value as OwnPhrase['use'] });
          }}
        >
          <option value="instead">{words.instead}</option>
          <option value="beside">{words.beside}</option>
        </Select>
      </Field>
      <Field
        label={words.text}
        size="small"
        validationState={problem === null ? 'none' : 'error'}
        {...(problem === null ? {} : { validationMessage: problem })}
      >
        <Textarea
          rows={3}
          resize="vertical"
          maxLength={LONGEST_OWN_PHRASE}
          value={phrase.text}
          {...writingAttributes(phrase.language, null)}
          onChange={(_event, data) => {
            change({ text: data.value });
          }}
        />
      </Field>
      <div role="group" aria-label={words.variables} className={card.row}>
        <span className={card.caption}>{words.variables}</span>
        {choices.variables.slice(0, 10).map((variable) => (
          <Button
            key={variable}
            size="small"
            appearance="outline"
            aria-label={words.insertVariable(variable)}
            onClick={() => {
              putIn(variable);
            }}
          >
            {`{${variable}}`}
          </Button>
        ))}
      </div>
      <div className={card.row}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            const checked = checkOwnPhrase(phrase);
            if (isOwnPhrase(checked)) onSave(checked);
            else setProblem(problemText({ at: 1, ...checked }, words));
          }}
        >
          {words.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
