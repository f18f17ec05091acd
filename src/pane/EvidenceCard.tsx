import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Span } from '../core/model';
import type { EvidenceItem, EvidenceModel } from '../view/evidence-model';
import type { WritingAttributes } from '../view/writing-attributes';
import type { PickedEvidence } from './use-picked-evidence';
import { usePaneWords } from './pane-words-context';
import { Section } from './Section';
import { useCardStyles } from './use-card-styles';

const useStyles = makeStyles({
  item: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: tokens.colorNeutralBackground2,
    border: 'none',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  control: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  picked: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  quote: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  shows: { display: 'block', marginTop: tokens.spacingVerticalXXS },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  missing: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  facts: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
  },
});

interface ItemViewProps {
  readonly item: EvidenceItem;
  readonly writing: WritingAttributes;
  /** How often these words were picked in the mail; 0 = another piece is, or none. */
  readonly picks: number;
  readonly onShow: ((span: Span) => void) | null;
}

function ItemView({ item, writing, picks, onShow }: ItemViewProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const ref = useRef<HTMLLIElement>(null);
  const isPicked = picks > 0;
  useEffect(() => {
    if (picks > 0) ref.current?.scrollIntoView({ block: 'center' });
  }, [picks]);
  const inner = (
    <>
      <q className={styles.quote} {...writing}>
        {item.quote}
      </q>
      <span className={mergeClasses(card.caption, styles.shows)}>
        {item.where === null ? item.shows : `${item.shows} · ${item.where}`}
      </span>
    </>
  );
  const look = mergeClasses(styles.item, onShow !== null && styles.control, isPicked && styles.picked);
  return (
    <li ref={ref} {...(isPicked ? { 'aria-current': true } : {})}>
      {onShow === null ? (
        <div className={look}>{inner}</div>
      ) : (
        <button
          type="button"
          className={look}
          title={item.showLabel}
          onClick={() => {
            onShow(item.span);
          }}
        >
          {inner}
        </button>
      )}
    </li>
  );
}

interface EvidenceCardProps {
  readonly evidence: EvidenceModel;
  readonly picked: PickedEvidence | null;
  /** Null where the host cannot show words in the mail. */
  readonly onShow: ((span: Span) => void) | null;
}

/** The customer's own words, what they show, what is missing, and the figures found. */
export function EvidenceCard({ evidence, picked, onShow }: EvidenceCardProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const words = usePaneWords().evidence;
  const [wantsAll, setWantsAll] = useState(false);
  const { items, missing, facts, writing } = evidence;
  if (items.length === 0 && missing.length === 0 && facts.length === 0) return null;

  const pickedItem = items.find((item) => picked !== null && item.indexes.includes(picked.index));
  const isPickedHidden = pickedItem?.isTelling === false;
  const showsAll = wantsAll || isPickedHidden;
  const shown = showsAll ? items : items.filter((item) => item.isTelling);
  const hasMore = items.some((item) => !item.isTelling);
  return (
    <Section title={words.title}>
      {shown.length > 0 && (
        <ul className={card.list}>
          {shown.map((item) => (
            <ItemView
              key={item.indexes.join(' ')}
              item={item}
              writing={writing}
              picks={item === pickedItem ? (picked?.turn ?? 0) : 0}
              onShow={onShow}
            />
          ))}
        </ul>
      )}
      {hasMore && !isPickedHidden && (
        <div>
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={showsAll}
            onClick={() => {
              setWantsAll(!wantsAll);
            }}
          >
            {showsAll ? words.showFewer : words.showAll(items.length)}
          </Button>
        </div>
      )}
      {missing.length > 0 && (
        <div className={styles.part}>
          <h3 className={card.subheading}>{words.missing}</h3>
          <ul className={styles.missing}>
            {missing.map((proof) => (
              <li key={proof} className={card.caption}>
                {proof}
              </li>
            ))}
          </ul>
        </div>
      )}
      {facts.length > 0 && (
        <div className={styles.part}>
          <h3 className={card.subheading}>{words.facts}</h3>
          <ul className={styles.facts}>
            {facts.map((fact) => (
              <li key={`${fact.name} ${fact.text}`}>
                {onShow === null ? (
                  <span className={card.text}>
                    <span className={card.caption}>{fact.name}</span> <span {...writing}>{fact.text}</span>
                  </span>
                ) : (
                  <Button
                    size="small"
                    title={fact.showLabel}
                    onClick={() => {
                      onShow(fact.span);
                    }}
                  >
                    <span className={card.caption}>{fact.name}&nbsp;</span>{' '}
                    <span {...writing}>{fact.text}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
