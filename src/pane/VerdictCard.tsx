import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular, InfoRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Badge, VerdictModel } from '../view/verdict-model';
import { usePaneWords } from './pane-words-context';
import { useCardStyles } from './use-card-styles';

const useStyles = makeStyles({
  card: { borderTopWidth: '3px' },
  calm: { borderTopColor: tokens.colorNeutralStroke1 },
  notice: { borderTopColor: tokens.colorBrandStroke1 },
  serious: { borderTopColor: tokens.colorStatusWarningBorderActive },
  top: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  icon: { fontSize: '20px', flexShrink: 0, marginTop: '3px', color: tokens.colorNeutralForeground2 },
  iconNotice: { color: tokens.colorBrandForeground1 },
  iconSerious: { color: tokens.colorStatusWarningForeground1 },
  words: { minWidth: 0 },
  headline: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  badges: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 116px), 1fr))',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  value: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  details: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  detail: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  plain: { margin: 0 },
  meter: { display: 'flex', columnGap: '3px', marginTop: '6px' },
  step: {
    width: '16px',
    height: '6px',
    borderRadius: tokens.borderRadiusCircular,
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  stepOn: {
    backgroundColor: tokens.colorNeutralForeground1,
    // System colours replace ours there; without this a full meter would look like an empty one.
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
});

const ICONS = { calm: CheckmarkCircleRegular, notice: InfoRegular, serious: ErrorCircleRegular } as const;

function HeatMeter({ level }: { readonly level: number }) {
  const styles = useStyles();
  return (
    <span className={styles.meter} aria-hidden="true">
      {[1, 2, 3].map((step) => (
        <span key={step} className={mergeClasses(styles.step, step <= level && styles.stepOn)} />
      ))}
    </span>
  );
}

function BadgeView({ badge }: { readonly badge: Badge }) {
  const styles = useStyles();
  const card = useCardStyles();
  return (
    <div>
      <dt className={card.caption}>{badge.name}</dt>
      <dd className={styles.plain}>
        <div className={styles.value}>{badge.value}</div>
        {badge.certainty !== null && <div className={card.caption}>{badge.certainty}</div>}
        {badge.level !== null && <HeatMeter level={badge.level} />}
      </dd>
    </div>
  );
}

interface VerdictCardProps {
  readonly verdict: VerdictModel;
  /** Stands at the foot of the card: the way to correct it. */
  readonly children: ReactNode;
}

/** The verdict at a glance. */
export function VerdictCard({ verdict, children }: VerdictCardProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const words = usePaneWords().verdict;
  const Icon = ICONS[verdict.tone];
  return (
    <section aria-label={words.region} className={mergeClasses(card.card, styles.card, styles[verdict.tone])}>
      <div className={styles.top}>
        <Icon
          aria-hidden="true"
          className={mergeClasses(
            styles.icon,
            verdict.tone === 'notice' && styles.iconNotice,
            verdict.tone === 'serious' && styles.iconSerious,
          )}
        />
        <div className={styles.words}>
          <h2 className={styles.headline}>{verdict.headline}</h2>
          <p className={card.caption}>{verdict.confidence}</p>
        </div>
      </div>
      {verdict.text !== null && <p className={card.text}>{verdict.text}</p>}
      {verdict.badges.length > 0 && (
        <dl className={styles.badges}>
          {verdict.badges.map((badge) => (
            <BadgeView key={badge.name} badge={badge} />
          ))}
        </dl>
      )}
      {verdict.details.length > 0 && (
        <dl className={styles.details}>
          {verdict.details.map((detail) => (
            <div key={detail.name} className={styles.detail}>
              <dt className={card.caption}>{detail.name}</dt>
              <dd className={mergeClasses(card.caption, styles.plain)}>{detail.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {verdict.record !== null && <p className={card.caption}>{verdict.record}</p>}
      {children}
    </section>
  );
}
