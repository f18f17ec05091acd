import { Button } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { Evidence } from '../../core';
import { ErrorBoundary } from '../../pane/ErrorBoundary';
import type { KeptMail } from '../../ports/kept-mails';
import { AnswerBox } from './AnswerBox';
import { MailView } from './MailView';
import { NothingOpen } from './NothingOpen';
import type { Page } from './page';
import { usePageWords } from './page-context';
import { readingOf } from './read-along';
import { useCell } from './use-cell';

const NO_EVIDENCE: readonly Evidence[] = [];

interface MailPlaceProps {
  readonly page: Page;
  readonly mail: KeptMail | null;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onBack: () => void;
  readonly onRemove: (key: string) => void;
}

/** The open mail and the answer to it. A mail that cannot be shown takes nothing else down with it. */
export function MailPlace({ page, mail, headingRef, onBack, onRemove }: MailPlaceProps) {
  const words = usePageWords();
  const { desk, host } = page;
  const lastRead = useCell(page.lastRead);
  const answers = useCell(desk.answers);
  const floors = useCell(page.floors);
  if (mail === null) return <NothingOpen onBack={onBack} />;
  const reading = readingOf(lastRead, mail);
  return (
    <ErrorBoundary
      key={mail.key}
      fallback={(again) => (
        <div role="alert">
          <p>{words.mail.notShown}</p>
          <Button onClick={again}>{words.mail.retry}</Button>
        </div>
      )}
    >
      <MailView
        mail={mail}
        evidence={reading?.evidence ?? NO_EVIDENCE}
        host={host}
        headingRef={headingRef}
        onBack={onBack}
        onRemove={onRemove}
      />
      <AnswerBox
        mail={mail}
        answer={answers[mail.key] ?? desk.answerTo(mail.key)}
        desk={desk}
        host={host}
        reading={reading}
        floor={floors[mail.key] ?? null}
        checker={page.checker}
        sellerName={page.settings.get('seller-name') ?? ''}
      />
    </ErrorBoundary>
  );
}
