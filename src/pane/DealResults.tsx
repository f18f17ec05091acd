import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { DealModel } from '../view/deal-model';
import { dealWordsFor } from '../view/strings/deal';
import { Notice } from './Notice';
import { usePaneLanguage } from './pane-words-context';
import { useCardStyles } from './use-card-styles';

const useStyles = makeStyles({
  results: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  pair: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
});

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const card = useCardStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.part}>
      <h3 id={id} className={card.subheading}>
        {title}
      </h3>
      {children}
    </div>
  );
}

/** A name and its figure on one line. */
export function Pairs({ pairs }: { readonly pairs: readonly { name: string; figure: string }[] }) {
  const styles = useStyles();
  const card = useCardStyles();
  return (
    <ul className={card.list}>
      {pairs.map(({ name, figure }) => (
        <li key={name} className={`${card.text} ${styles.pair}`}>
          <span>{name}</span>
          <span className={styles.figure}>{figure}</span>
        </li>
      ))}
    </ul>
  );
}

const NOTICE_TONES = { warning: 'warning', good: 'good' } as const;

/** What the numbers come to: margins, floor, gap, ways and what each concession costs. */
export function DealResults({ deal }: { readonly deal: DealModel }) {
  const styles = useStyles();
  const card = useCardStyles();
  const words = dealWordsFor(usePaneLanguage());
  return (
    <div className={styles.results}>
      <div role="status" className={styles.part}>
        {deal.missing !== null && <p className={card.caption}>{deal.missing}</p>}
        {deal.findings.map(({ tone, text }) =>
          tone === 'plain' ? (
            <p key={text} className={card.caption}>
              {text}
            </p>
          ) : (
            <Notice key={text} tone={NOTICE_TONES[tone]} text={text} />
          ),
        )}
      </div>
      {deal.lines.length > 0 && (
        <Part title={words.result}>
          <ul className={card.list}>
            {deal.lines.map((line) => (
              <li key={line.name}>
                <p className={`${card.text} ${styles.pair}`}>
                  <span>{line.name}</span>
                  <span className={styles.figure}>{line.price}</span>
                </p>
                <p className={card.caption}>
                  {words.unitProfit} {line.unitProfit} · {words.margin} {line.margin} · {words.orderProfit}{' '}
                  {line.orderProfit}
                </p>
              </li>
            ))}
          </ul>
          {deal.gap.map((text) => (
            <p key={text} className={card.text}>
              {text}
            </p>
          ))}
        </Part>
      )}
      {deal.ways !== null && (
        <Part title={words.ways}>
          {deal.ways.length === 0 ? (
            <p className={card.text}>{words.noWay}</p>
          ) : (
            <ul className={card.list}>
              {deal.ways.map((way) => (
                <li key={way} className={card.text}>
                  {way}
                </li>
              ))}
            </ul>
          )}
        </Part>
      )}
      {deal.concessions.length > 0 && (
        <Part title={words.concessions}>
          <Pairs pairs={deal.concessions.map(({ name, cost }) => ({ name, figure: cost }))} />
        </Part>
      )}
    </div>
  );
}
