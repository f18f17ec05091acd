import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { usePageWords } from './page-context';
import { useReturnFocus } from './use-return-focus';

interface ForgetMailsProps {
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks once, because this is the only thing on the page that cannot be taken back. */
export function ForgetMails({ onConfirm, onClose }: ForgetMailsProps) {
  const words = usePageWords().forget;
  useReturnFocus();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>{words.text}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.cancel}</Button>
            <Button appearance="primary" onClick={onConfirm}>
              {words.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
