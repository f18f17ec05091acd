import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { usePageWords } from './page-context';
import type { PastedWords } from './pasted-mail';
import { useReturnFocus } from './use-return-focus';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  text: { minHeight: 'min(220px, 40vh)', maxHeight: '50vh' },
});

interface PasteMailProps {
  /** Text that was pasted or dropped on the page itself. */
  readonly initialText: string;
  readonly onOpen: (words: PastedWords) => void;
  readonly onClose: () => void;
}

/** A form for the text of a mail. Mounted when it is asked for. */
export function PasteMail({ initialText, onOpen, onClose }: PasteMailProps) {
  const styles = useStyles();
  const words = usePageWords().paste;
  useReturnFocus();
  const [sender, setSender] = useState('');
  const [subject, setSubject] = useState('');
  const [text, setText] = useState(initialText);
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') setMissing(true);
    else onOpen({ sender, subject, text });
  };
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <form onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle>{words.title}</DialogTitle>
            <DialogContent className={styles.fields}>
              <p className={styles.intro}>{words.intro}</p>
              <Field label={words.sender} hint={words.senderHint}>
                <Input value={sender} autoComplete="off" onChange={(_, { value }) => setSender(value)} />
              </Field>
              <Field label={words.subject}>
                <Input value={subject} autoComplete="off" onChange={(_, { value }) => setSubject(value)} />
              </Field>
              <Field
                label={words.text}
                required
                {...(isMissing
                  ? { validationMessage: words.textMissing, validationState: 'error' as const }
                  : {})}
              >
                <Textarea
                  textarea={{ className: styles.text, dir: 'auto' }}
                  value={text}
                  onChange={(_, { value }) => {
                    setText(value);
                    setMissing(false);
                  }}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{words.cancel}</Button>
              <Button type="submit" appearance="primary">
                {words.open}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
