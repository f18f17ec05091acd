import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { BookOpenRegular, ChatMultipleRegular, MailRegular } from '@fluentui/react-icons';
import { useLayoutStyles } from './layout-styles';
import { usePageWords } from './page-context';

export const PAGE_VIEWS = ['list', 'mail', 'reading'] as const;
export type PageView = (typeof PAGE_VIEWS)[number];

const ICONS = { list: <ChatMultipleRegular />, mail: <MailRegular />, reading: <BookOpenRegular /> } as const;

const useStyles = makeStyles({
  switch: {
    position: 'sticky',
    top: 0,
    zIndex: 5,
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    minWidth: 0,
    borderRadius: 0,
    borderBottom: '2px solid transparent',
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
  current: {
    borderBottomColor: tokens.colorBrandStroke1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface ViewSwitchProps {
  readonly view: PageView;
  readonly onView: (view: PageView) => void;
}

/** On a phone: which of the three things is in sight. */
export function ViewSwitch({ view, onView }: ViewSwitchProps) {
  const styles = useStyles();
  const frame = useLayoutStyles();
  const words = usePageWords().views;
  return (
    <nav aria-label={words.region} className={mergeClasses(styles.switch, frame.onlyBelowMiddle)}>
      {PAGE_VIEWS.map((each) => (
        <Button
          key={each}
          appearance="transparent"
          icon={ICONS[each]}
          className={mergeClasses(styles.button, each === view && styles.current)}
          {...(each === view ? { 'aria-current': 'true' as const } : {})}
          onClick={() => onView(each)}
        >
          {words[each]}
        </Button>
      ))}
    </nav>
  );
}
