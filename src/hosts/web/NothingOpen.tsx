import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, MailRegular } from '@fluentui/react-icons';
import { useLayoutStyles } from './layout-styles';
import { usePageWords } from './page-context';

const useStyles = makeStyles({
  state: {
    margin: 'auto',
    maxWidth: '36ch',
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
  },
  icon: { fontSize: '48px', color: tokens.colorNeutralForeground3 },
  title: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400 },
});

/** The place of the mail while there is none. */
export function NothingOpen({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const frame = useLayoutStyles();
  const words = usePageWords();
  return (
    <div className={styles.state}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowLeftRegular />}
        className={mergeClasses(frame.onlyMiddle)}
        onClick={onBack}
      >
        {words.views.back}
      </Button>
      <div>
        <MailRegular className={styles.icon} aria-hidden="true" />
      </div>
      <h2 className={styles.title}>{words.mail.nothingOpen}</h2>
      <p className={styles.text}>{words.mail.nothingOpenText}</p>
    </div>
  );
}
