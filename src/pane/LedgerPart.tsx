import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { LedgerLine, LedgerModel } from '../view/ledger-model';
import { stringsFor } from '../view/strings';
import { Disclosure } from './Disclosure';
import { usePaneLanguage } from './pane-words-context';
import { useCardStyles } from './use-card-styles';

/** Shown without unfolding; what is older is seldom asked for. */
const MOST_SHOWN = 4;

const useStyles = makeStyles({
  lines: { rowGap: tokens.spacingVerticalM },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  choices: { marginTop: tokens.spacingVerticalXS },
});

interface LedgerActions {
  /** Chosen again: nothing is said of it any more. */
  readonly onOutcome: (id: string, outcome: LedgerLine['outcome'], settledBy: string) => void;
}

function Line({ line, onOutcome }: LedgerActions & { readonly line: LedgerLine }) {
  const styles = useStyles();
  const card = useCardStyles();
  const words = stringsFor(usePaneLanguage()).ledger;
  const titleId = useId();
  const questionId = useId();
  return (
    <li>
      <p id={titleId} className={card.text}>
        {line.title}
      </p>
      <p className={card.caption}>{line.aside}</p>
      <span id={questionId} className={card.unseen}>
        {words.question}
      </span>
      <div
        role="group"
        aria-labelledby={`${titleId} ${questionId}`}
        className={`${card.row} ${styles.choices}`}
      >
        {line.choices.map(({ outcome, label, chosen }) => (
          <Button
            key={outcome}
            size="small"
            aria-pressed={chosen}
            appearance={chosen ? 'primary' : 'secondary'}
            onClick={() => {
              onOutcome(line.id, chosen ? 'open' : outcome, '');
            }}
          >
            {label}
          </Button>
        ))}
      </div>
      {line.settledBy !== null && (
        <Field label={words.settledBy} size="small" className={styles.choices}>
          <Input
            value={line.settledBy}
            placeholder={words.settledByHint}
            aria-describedby={titleId}
            onChange={(_event, data) => {
              onOutcome(line.id, 'settled', data.value);
            }}
          />
        </Field>
      )}
    </li>
  );
}

function Lines({ lines, onOutcome }: LedgerActions & { readonly lines: readonly LedgerLine[] }) {
  const styles = useStyles();
  const card = useCardStyles();
  return (
    <ul className={`${card.list} ${styles.lines}`}>
      {lines.map((line) => (
        <Line key={line.id} line={line} onOutcome={onOutcome} />
      ))}
    </ul>
  );
}

/** What the sender has threatened, and one click to say what came of it. */
export function LedgerPart({ ledger, onOutcome }: LedgerActions & { readonly ledger: LedgerModel }) {
  const styles = useStyles();
  const card = useCardStyles();
  const words = stringsFor(usePaneLanguage()).ledger;
  const older = ledger.lines.slice(MOST_SHOWN);
  return (
    <fieldset className={card.group}>
      <legend className={card.subheading}>{words.title}</legend>
      <div className={styles.body}>
        <Lines lines={ledger.lines.slice(0, MOST_SHOWN)} onOutcome={onOutcome} />
        {older.length > 0 && (
          <Disclosure label={words.more(older.length)}>
            <Lines lines={older} onOutcome={onOutcome} />
          </Disclosure>
        )}
        {ledger.earlier !== null && <p className={card.caption}>{ledger.earlier}</p>}
        <p className={card.caption}>{words.about}</p>
      </div>
    </fieldset>
  );
}
