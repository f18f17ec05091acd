import { makeStyles, tokens } from '@fluentui/react-components';

/** From here on list, mail and reading stand side by side. */
export const WIDE = '@media (min-width: 1100px)';
/** Below, one thing at a time; from here on the reading stands beside the list or the mail. */
export const MIDDLE = '@media (min-width: 700px)';
/** Columns scroll on their own where the window is high enough for that; in a low one (zoomed in) the page scrolls. */
export const TALL = '@media (min-width: 700px) and (min-height: 560px)';
/** Two columns. Queries that set the same property must not overlap: which one wins would be chance. */
const ONLY_MIDDLE = '@media (min-width: 700px) and (max-width: 1099.98px)';
const BELOW_WIDE = '@media (max-width: 1099.98px)';
const BELOW_MIDDLE = '@media (max-width: 699.98px)';

export const WIDE_QUERY = '(min-width: 1100px)';
export const MIDDLE_QUERY = '(min-width: 700px)';

/** The frame of the page. Columns scroll on their own; a phone scrolls the page. */
export const useLayoutStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    // Not on the provider: dialogs and menus wear its classes too and would cover the page.
    backgroundColor: tokens.colorNeutralBackground3,
    minHeight: '100dvh',
    [TALL]: { height: '100dvh', minHeight: 0 },
  },
  columns: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    [MIDDLE]: { display: 'grid', alignItems: 'stretch' },
    [TALL]: { minHeight: 0 },
    [ONLY_MIDDLE]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(340px, 380px)' },
    [WIDE]: { gridTemplateColumns: 'minmax(260px, 320px) minmax(0, 1fr) minmax(380px, 420px)' },
  },
  /** A landmark without a box: on a phone its parts come and go, and one of them is always there. */
  main: { display: 'contents' },
  list: {
    flexGrow: 1,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    [MIDDLE]: { borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
    [TALL]: { minHeight: 0, overflowY: 'auto' },
  },
  mail: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    [TALL]: { minHeight: 0 },
  },
  reading: {
    flexGrow: 1,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    [MIDDLE]: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
    [TALL]: { minHeight: 0, overflowY: 'auto' },
  },
  hiddenBelowWide: { [BELOW_WIDE]: { display: 'none' } },
  hiddenBelowMiddle: { [BELOW_MIDDLE]: { display: 'none' } },
  onlyBelowMiddle: { [MIDDLE]: { display: 'none' } },
  onlyMiddle: { [BELOW_MIDDLE]: { display: 'none' }, [WIDE]: { display: 'none' } },
  skip: {
    position: 'absolute',
    insetInlineStart: tokens.spacingHorizontalM,
    top: tokens.spacingVerticalS,
    zIndex: 10,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    boxShadow: tokens.shadow8,
    transform: 'translateY(-200%)',
    ':focus': { transform: 'none' },
  },
});
