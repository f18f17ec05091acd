import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { CustomerType } from '../core/model';
import type { LedgerLine } from '../view/ledger-model';
import type { Count, NoteModel } from '../view/note-model';
import { TypeBoxes } from './Correction';
import { CountField } from './CountField';
import { LedgerPart } from './LedgerPart';
import { Notice } from './Notice';
import { usePaneWords } from './pane-words-context';
import { Section } from './Section';
import { useCardStyles } from './use-card-styles';

const useStyles = makeStyles({
  counts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 76px), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
  },
});

interface NoteCardProps {
  readonly note: NoteModel;
  readonly onText: (text: string) => void;
  readonly onTypes: (types: readonly CustomerType[]) => void;
  readonly onCount: (count: Count, value: number) => void;
  readonly onOutcome: (id: string, outcome: LedgerLine['outcome'], settledBy: string) => void;
  /** Tries again to load or to save, whichever failed. */
  readonly onRetry: () => void;
}

/** What the seller knows of the sender; saved by itself while typing. */
export function NoteCard({ note, onText, onTypes, onCount, onOutcome, onRetry }: NoteCardProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const words = usePaneWords().note;
  const { fields } = note;
  const retry = (
    <div>
      <Button size="small" onClick={onRetry}>
        {words.retry}
      </Button>
    </div>
  );
  return (
    <Section title={note.title}>
      {note.message !== null &&
        (note.canRetry ? (
          <Notice tone="problem" text={note.message}>
            {retry}
          </Notice>
        ) : (
          <p className={card.caption}>{note.message}</p>
        ))}
      {fields !== null && (
        <>
          <Field label={words.text} size="small">
            <Textarea
              value={fields.text}
              rows={4}
              resize="vertical"
              placeholder={words.placeholder}
              onChange={(_event, data) => {
                onText(data.value);
              }}
            />
          </Field>
          <div role="status">
            {note.saveText !== null &&
              (note.saveFailed ? (
                <Notice tone="problem" text={note.saveText} />
              ) : (
                <span className={card.caption}>{note.saveText}</span>
              ))}
          </div>
          {note.saveFailed && retry}
          <TypeBoxes legend={words.types} hint={words.typesHint} types={fields.types} onTypes={onTypes} />
          <fieldset className={card.group}>
            <legend className={card.subheading}>{words.counts}</legend>
            <div className={styles.counts}>
              {fields.counts.map(({ count, label, value }) => (
                <CountField
                  key={count}
                  label={label}
                  value={value}
                  onCount={(next) => {
                    onCount(count, next);
                  }}
                />
              ))}
            </div>
            {fields.countsWarning !== null && <p className={card.caption}>{fields.countsWarning}</p>}
            {fields.countsHint !== null && <p className={card.caption}>{fields.countsHint}</p>}
          </fieldset>
          {fields.ledger !== null && <LedgerPart ledger={fields.ledger} onOutcome={onOutcome} />}
        </>
      )}
    </Section>
  );
}
