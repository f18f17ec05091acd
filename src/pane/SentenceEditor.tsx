import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { LONGEST_EDIT } from '../core/model';
import type { SentenceModel, WrittenReply } from '../view/reply-model';
import { usePaneWords } from './pane-words-context';
import { useCardStyles } from './use-card-styles';

const useStyles = makeStyles({
  area: { width: '100%', minWidth: 0 },
});

interface SentenceEditorProps {
  readonly sentence: SentenceModel;
  readonly written: WrittenReply;
  readonly onSave: (text: string) => void;
  readonly onRestore: () => void;
  readonly onCancel: () => void;
}

/** One sentence of the reply under the seller's own hand. */
export function SentenceEditor({ sentence, written, onSave, onRestore, onCancel }: SentenceEditorProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const words = usePaneWords().editing;
  const [text, setText] = useState(sentence.text);
  const rootRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    rootRef.current?.querySelector('textarea')?.focus();
  }, []);
  return (
    <div ref={rootRef}>
      <Field label={words.editing} hint={words.hint} size="small">
        <Textarea
          className={styles.area}
          resize="vertical"
          rows={3}
          maxLength={LONGEST_EDIT}
          value={text}
          {...written.writing}
          onChange={(_event, data) => {
            setText(data.value);
          }}
          onKeyDown={(event) => {
            // An input method uses Enter to take a word.
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter' && !event.shiftKey) {
              event.preventDefault();
              onSave(text);
            } else if (event.key === 'Escape') {
              event.preventDefault();
              onCancel();
            }
          }}
        />
      </Field>
      <div className={card.row}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            onSave(text);
          }}
        >
          {words.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
        {sentence.isEdited && (
          <Button size="small" appearance="subtle" onClick={onRestore}>
            {words.restore}
          </Button>
        )}
      </div>
    </div>
  );
}
