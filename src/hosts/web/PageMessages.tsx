import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { usePageWords } from './page-context';

/** Something the page has to say; stays until the seller puts it away. */
export interface PageMessage {
  readonly id: string;
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly text: string;
  /** Something to do about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

const useStyles = makeStyles({
  messages: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    maxHeight: '30vh',
    overflowY: 'auto',
    ':not(:empty)': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
    flexShrink: 0,
  },
  body: { overflowWrap: 'anywhere', whiteSpace: 'normal' },
});

interface PageMessagesProps {
  readonly messages: readonly PageMessage[];
  readonly onDismiss: (id: string) => void;
}

export function PageMessages({ messages, onDismiss }: PageMessagesProps) {
  const styles = useStyles();
  const words = usePageWords();
  return (
    <div className={styles.messages} role="status">
      {messages.map(({ id, intent, text, action }) => (
        <MessageBar key={id} intent={intent} layout="multiline">
          <MessageBarBody className={styles.body}>{text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={words.files.dismiss}
                onClick={() => onDismiss(id)}
              />
            }
          >
            {action && (
              <Button size="small" onClick={action.run}>
                {action.label}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      ))}
    </div>
  );
}
