import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import {
  ClipboardPasteRegular,
  DeleteRegular,
  FolderOpenRegular,
  MoreHorizontalRegular,
  ShieldCheckmarkRegular,
} from '@fluentui/react-icons';
import { useRef } from 'react';
import { MIDDLE } from './layout-styles';
import { usePageWords } from './page-context';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  brand: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    flexGrow: 1,
    minWidth: 0,
  },
  logo: { width: '28px', height: '28px', flexShrink: 0 },
  names: { minWidth: 0 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  promise: {
    margin: 0,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  /** On a phone the icon says enough; the name stays for assistive technology. */
  label: {
    '@media (max-width: 419.98px)': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
    [MIDDLE]: { whiteSpace: 'nowrap' },
  },
  compact: { minWidth: 'auto' },
});

const MAIL_FILES =
  '.eml,.msg,.txt,.html,.htm,.emlx,.mbox,.mht,.mhtml,.oft,.rtf,message/rfc822,application/vnd.ms-outlook,text/plain,text/html';

/** Phones grey out what they have no type for, Outlook files above all; there the seller may choose anything. */
const isTouch = (): boolean => matchMedia('(pointer: coarse)').matches;

interface PageHeaderProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPaste: () => void;
  readonly onForget: () => void;
  readonly onRemoveSamples: () => void;
  readonly onRestoreSamples: () => void;
  readonly hasSamples: boolean;
  readonly hasRemovedSamples: boolean;
  readonly hasOwnMails: boolean;
}

export function PageHeader(props: PageHeaderProps) {
  const styles = useStyles();
  const words = usePageWords();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        <img src="assets/undertone.svg" alt="" className={styles.logo} />
        <div className={styles.names}>
          <h1 className={styles.name}>{words.title}</h1>
          <p className={styles.promise}>
            <ShieldCheckmarkRegular aria-hidden="true" />
            {words.promise}
          </p>
        </div>
      </div>
      <div className={styles.actions} role="group" aria-label={words.actions.region}>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          {...(isTouch() ? {} : { accept: MAIL_FILES })}
          onChange={(event) => {
            props.onFiles([...(event.target.files ?? [])]);
            // Choosing the same file again must count as a choice.
            event.target.value = '';
          }}
        />
        <Button
          appearance="primary"
          icon={<FolderOpenRegular />}
          className={styles.compact}
          onClick={() => chooser.current?.click()}
        >
          <span className={styles.label}>{words.actions.open}</span>
        </Button>
        <Button icon={<ClipboardPasteRegular />} className={styles.compact} onClick={props.onPaste}>
          <span className={styles.label}>{words.actions.paste}</span>
        </Button>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={words.actions.more} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {props.hasSamples && (
                <MenuItem onClick={props.onRemoveSamples}>{words.actions.removeSamples}</MenuItem>
              )}
              {props.hasRemovedSamples && (
                <MenuItem onClick={props.onRestoreSamples}>{words.actions.restoreSamples}</MenuItem>
              )}
              <MenuDivider />
              <MenuItem icon={<DeleteRegular />} disabled={!props.hasOwnMails} onClick={props.onForget}>
                {words.actions.forgetAll}
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
    </header>
  );
}
