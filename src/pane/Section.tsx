import { mergeClasses } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useCardStyles } from './use-card-styles';

interface SectionProps {
  readonly title: string;
  /** Said beside the title, smaller. */
  readonly aside?: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A card with a heading that also names it for assistive technology. */
export function Section({ title, aside, className, children }: SectionProps) {
  const styles = useCardStyles();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={mergeClasses(styles.card, className)}>
      <div className={styles.row}>
        <h2 id={headingId} className={styles.heading}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
