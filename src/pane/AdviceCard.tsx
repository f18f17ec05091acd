import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, DismissRegular } from '@fluentui/react-icons';
import { useId, type ReactElement } from 'react';
import type { AdviceModel } from '../view/pane-model';
import { usePaneWords } from './pane-words-context';
import { Section } from './Section';
import { useCardStyles } from './use-card-styles';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  item: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  icon: { flexShrink: 0, height: tokens.lineHeightBase400, display: 'flex', alignItems: 'center' },
  do: { color: tokens.colorBrandForeground1 },
  rules: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  dont: { color: tokens.colorNeutralForeground3 },
});

interface AdviceListProps {
  readonly title: string;
  readonly items: readonly string[];
  readonly icon: ReactElement;
}

function AdviceList({ title, items, icon }: AdviceListProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const titleId = useId();
  if (items.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3 id={titleId} className={card.subheading}>
        {title}
      </h3>
      <ul aria-labelledby={titleId} className={card.list}>
        {items.map((item) => (
          <li key={item} className={styles.item}>
            <span aria-hidden="true" className={styles.icon}>
              {icon}
            </span>
            <span className={card.text}>{item}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What to do and what not to do with this customer, and which rules are missing in writing. */
export function AdviceCard({ advice }: { readonly advice: AdviceModel }) {
  const styles = useStyles();
  const card = useCardStyles();
  const words = usePaneWords().advice;
  if (advice.dos.length === 0 && advice.donts.length === 0) return null;
  return (
    <Section title={words.title}>
      <AdviceList title={words.dos} items={advice.dos} icon={<CheckmarkRegular className={styles.do} />} />
      <AdviceList
        title={words.donts}
        items={advice.donts}
        icon={<DismissRegular className={styles.dont} />}
      />
      {advice.rules.length > 0 && (
        <div className={styles.part}>
          <h3 className={card.subheading}>{words.rules}</h3>
          <ul className={styles.rules}>
            {advice.rules.map((rule) => (
              <li key={rule} className={card.caption}>
                {rule}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
