import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular, LightbulbRegular } from '@fluentui/react-icons';
import type { CheckFinding, PaneLanguage } from '../core/model';
import { checkModel, type CheckItem } from '../view/check-model';
import { checkWordsFor } from '../view/strings/check-words';
import { Disclosure } from './Disclosure';
import { Section } from './Section';
import { useCardStyles } from './use-card-styles';
import type { CheckState } from './use-check';

const useStyles = makeStyles({
  summary: { display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'center' },
  items: { rowGap: tokens.spacingVerticalM },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  grave: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  icon: { flexShrink: 0 },
  graveIcon: { color: tokens.colorStatusDangerForeground1 },
  adviceIcon: { color: tokens.colorNeutralForeground3 },
  cleanIcon: { color: tokens.colorBrandForeground1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  quotes: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  quote: {
    maxWidth: '100%',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    whiteSpace: 'normal',
  },
  reasons: { margin: 0, '& > dt': { fontWeight: tokens.fontWeightSemibold }, '& > dd': { margin: 0 } },
});

/** More of a quotation than this would hide what else was found. */
const LONGEST_QUOTE = 120;

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line;
}

interface CheckCardProps {
  readonly check: CheckState;
  readonly paneLanguage: PaneLanguage;
  /** Shows the words in the text; null where the host cannot. */
  readonly onPick: ((finding: CheckFinding) => void) | null;
  readonly className?: string | undefined;
}

/** What the check before sending found in the seller's own text, grave things first, with the words themselves. */
export function CheckCard({ check, paneLanguage, onPick, className }: CheckCardProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const words = checkWordsFor(paneLanguage);
  const { title, summary, isClean, items } = checkModel(check.findings, paneLanguage);
  return (
    <Section title={title} className={className}>
      <p role="status" className={mergeClasses(card.caption, styles.summary)}>
        {isClean && <CheckmarkCircleRegular aria-hidden="true" className={styles.cleanIcon} />}
        {check.hasFailed ? words.failed : summary}
      </p>
      {check.hasFailed && (
        <div>
          <Button size="small" onClick={check.retry}>
            {words.retry}
          </Button>
        </div>
      )}
      {items.length > 0 && (
        <ul className={mergeClasses(card.list, styles.items)}>
          {items.map((item) => (
            <CheckItemView key={item.rule} item={item} paneLanguage={paneLanguage} onPick={onPick} />
          ))}
        </ul>
      )}
    </Section>
  );
}

interface CheckItemViewProps {
  readonly item: CheckItem;
  readonly paneLanguage: PaneLanguage;
  readonly onPick: ((finding: CheckFinding) => void) | null;
}

function CheckItemView({ item, paneLanguage, onPick }: CheckItemViewProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const words = checkWordsFor(paneLanguage);
  const Icon = item.grave ? ErrorCircleRegular : LightbulbRegular;
  return (
    <li className={mergeClasses(styles.item, item.grave && styles.grave)}>
      <div className={card.row}>
        <Icon
          aria-hidden="true"
          className={mergeClasses(styles.icon, item.grave ? styles.graveIcon : styles.adviceIcon)}
        />
        <h3 className={styles.title}>{item.title}</h3>
        <span className={card.caption}>{item.weight}</span>
      </div>
      <div className={styles.quotes}>
        {item.findings.map((finding) =>
          onPick === null ? (
            <q key={finding.start} className={card.text} dir="auto">
              {shortened(finding.quote)}
            </q>
          ) : (
            <Button
              key={finding.start}
              size="small"
              className={styles.quote}
              title={words.showLabel}
              onClick={() => onPick(finding)}
            >
              <q dir="auto">{shortened(finding.quote)}</q>
            </Button>
          ),
        )}
      </div>
      <Disclosure label={words.more}>
        <dl className={mergeClasses(card.caption, styles.reasons)}>
          <dt>{words.whyLabel}</dt>
          <dd>{item.why}</dd>
          <dt>{words.insteadLabel}</dt>
          <dd>{item.instead}</dd>
        </dl>
      </Disclosure>
    </li>
  );
}
