import { makeStyles, tokens } from '@fluentui/react-components';
import { MailArrowDownRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { usePageWords } from './page-context';

const useStyles = makeStyles({
  veil: {
    position: 'fixed',
    inset: 0,
    zIndex: 1000,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    rowGap: tokens.spacingVerticalM,
    // The drop itself belongs to the window below.
    pointerEvents: 'none',
    backgroundColor: tokens.colorBackgroundOverlay,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXXXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow28,
  },
  icon: { fontSize: '40px', color: tokens.colorBrandForeground1 },
});

interface DropTargetProps {
  readonly onFiles: (files: readonly File[]) => void;
  /** Words dragged from another program. */
  readonly onText: (text: string) => void;
}

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;

/** The whole window takes mails: dropped, or pasted where nobody is writing. */
export function DropTarget({ onFiles, onText }: DropTargetProps) {
  const styles = useStyles();
  const words = usePageWords();
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    // Entering a child tells before leaving its parent: only the count says whether the pointer is still inside.
    let depth = 0;
    const enter = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      depth -= 1;
      if (depth <= 0) setOver(false);
    };
    const over = (event: DragEvent): void => {
      if (isEditable(event.target) && !event.dataTransfer?.types.includes('Files')) return;
      // Without this the browser would leave the page and show the file.
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    };
    const drop = (event: DragEvent): void => {
      depth = 0;
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0 && isEditable(event.target)) return;
      event.preventDefault();
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (files.length > 0) onFiles(files);
      else if (text.trim() !== '') onText(text);
    };
    const paste = (event: ClipboardEvent): void => {
      if (isEditable(event.target)) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) onFiles(files);
      else if (text.trim() !== '') onText(text);
    };
    const listen = { dragenter: enter, dragleave: leave, dragover: over, drop } as const;
    for (const [name, listener] of Object.entries(listen))
      window.addEventListener(name, listener as EventListener);
    window.addEventListener('paste', paste);
    return () => {
      for (const [name, listener] of Object.entries(listen))
        window.removeEventListener(name, listener as EventListener);
      window.removeEventListener('paste', paste);
    };
  }, [onFiles, onText]);

  if (!isOver) return null;
  return (
    <div className={styles.veil} data-drop-veil="">
      <div className={styles.card}>
        <MailArrowDownRegular className={styles.icon} aria-hidden="true" />
        {words.drop}
      </div>
    </div>
  );
}
