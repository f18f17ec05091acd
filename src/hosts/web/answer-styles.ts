import { makeStyles, tokens } from '@fluentui/react-components';
import { MIDDLE, TALL } from './layout-styles';

/** The box below the mail; a row while it is closed, almost half the column when it is open. */
export const useAnswerStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [MIDDLE]: { padding: `${tokens.spacingVerticalM} clamp(20px, 4vw, 48px)` },
  },
  open: { [TALL]: { flexBasis: '44%', flexShrink: 0, minHeight: '220px' } },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  heading: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  warning: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusWarningForeground3,
  },
  text: { flexGrow: 1, minHeight: '160px', [TALL]: { minHeight: '80px' } },
  area: {
    height: '100%',
    maxHeight: 'none',
    minHeight: '160px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    [TALL]: { minHeight: '80px' },
  },
});
